package entente.record.cite;

import entente.record.paper.Address;
import entente.record.paper.Part;

/** A document and a place in it: what a text cites. */
public record Citation(String document, Locator place, String written) {

    /** From the two halves in which an agreement holds it. */
    public static Citation of(String document, String passage) {
        return new Citation(document, LocatorFromWords.of(passage), (document + " " + passage).strip());
    }

    /** From one line: the first word names the document. An address as {@link Address#format} gives it is one. */
    public static Citation parse(String line) {
        String plain = line.strip();
        int blank = plain.indexOf(' ');
        return blank < 0 ? of(plain, "") : of(plain.substring(0, blank), plain.substring(blank + 1));
    }

    /** The address that these words are, where they are one: pages and ordinals left out. */
    public Address address() {
        Part.Role role = place.role().orElse(Part.Role.OWN);
        int text = role == Part.Role.OWN ? 0 : Math.max(1, place.text());
        return new Address(document, role, text, place.paragraph(), place.item(), Math.max(1, place.run()),
            place.sentence(), place.digest());
    }
}
