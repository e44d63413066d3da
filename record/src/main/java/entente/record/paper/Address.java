package entente.record.paper;

/**
 * Where a passage is: the document, which of its texts, and the structure inside. Paragraphs are counted in their
 * text, sentences in their paragraph or item. The digest guards the words; it is empty where nobody gave one.
 *
 * @param document the name of the document in an agreement, or of the file
 * @param role which of its texts
 * @param text which of the enclosed ones, or of those behind, from 1; 0 with the paper's own
 * @param paragraph from 1; 0 for the whole text
 * @param item the numbers and letters, outermost first: {@code 2(a)}; empty for none
 * @param run which enumeration inside the paragraph where several bear the same letters, from 1
 * @param sentence from 1; 0 for all
 */
public record Address(
        String document, Part.Role role, int text, int paragraph, String item, int run, int sentence, String digest) {

    public static Address of(String document) {
        return new Address(document, Part.Role.OWN, 0, 0, "", 1, 0, "");
    }

    public Address in(Part.Role part, int number) {
        return new Address(document, part, number, paragraph, item, run, sentence, digest);
    }

    public Address paragraph(int number) {
        return new Address(document, role, text, number, item, run, sentence, digest);
    }

    public Address item(String signs, int number) {
        return new Address(document, role, text, paragraph, signs, number, sentence, digest);
    }

    public Address sentence(int number) {
        return new Address(document, role, text, paragraph, item, run, number, digest);
    }

    public Address guarded(String words) {
        return new Address(document, role, text, paragraph, item, run, sentence, words);
    }

    public Address named(String name) {
        return new Address(name, role, text, paragraph, item, run, sentence, digest);
    }

    /** The same place, without its guard. */
    public Address bare() {
        return guarded("");
    }

    /** As in {@code reply-28 enclosed para 2 sentence 2 digest 0123456789ab}. */
    public String format() {
        StringBuilder said = new StringBuilder(document);
        switch (role) {
            case OWN -> { }
            case ENCLOSED -> said.append(" enclosed").append(text > 1 ? " " + text : "");
            case BEHIND -> said.append(" behind").append(text > 1 ? " " + text : "");
        }
        if (paragraph > 0) {
            said.append(" para ").append(paragraph);
        }
        if (!item.isEmpty()) {
            said.append(" item ").append(item);
        }
        if (run > 1) {
            said.append(" run ").append(run);
        }
        if (sentence > 0) {
            said.append(" sentence ").append(sentence);
        }
        if (!digest.isEmpty()) {
            said.append(" digest ").append(digest);
        }
        return said.toString();
    }

    @Override
    public String toString() {
        return format();
    }
}
