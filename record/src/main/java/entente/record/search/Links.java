package entente.record.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.reference.Cited;
import entente.record.reference.Reference;
import entente.record.reference.References;
import entente.record.reference.Shelf;

/**
 * What a paper is called by others, and what it calls others, as keys of one form: {@code doc:volume.xml#67},
 * {@code tel:1762}, {@code letter:1962-10-27}. Keys are joined when somebody asks, never when a paper is indexed; so a
 * paper that arrives later is found by those that cited it before.
 */
final class Links {
    private static final String GAP = "\t";
    private static final int MONTHS_BEFORE_A_NUMBER_COMES_AGAIN = 9;

    /**
     * One citation in a paper.
     *
     * @param key of the papers that may be meant; empty where the words give none
     * @param day that they give; empty where they give none
     */
    record Citation(String key, String words, String day, String author) {
        String stored() {
            return String.join(GAP, key, words.replace('\t', ' '), day, author.replace('\t', ' '));
        }

        static Citation of(String stored) {
            String[] cells = stored.split(GAP, -1);
            return new Citation(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    private Links() {
    }

    /** The keys that a paper answers to. */
    static List<String> own(Paper paper) {
        List<String> keys = new ArrayList<>();
        keys.add("doc:" + paper.id());
        paper.fields(FieldKind.NUMBER).forEach(number -> keys.add("tel:" + digits(number.value())));
        boolean letter = paper.kind() == PaperKind.LETTER || paper.kind() == PaperKind.MESSAGE
            || paper.kind() == PaperKind.NOTE || paper.parts().stream().anyMatch(p -> p.role() == Part.Role.ENCLOSED);
        if (letter) {
            paper.date().ifPresent(day -> keys.add("letter:" + day));
        }
        return keys;
    }

    static List<Citation> cited(Paper paper) {
        List<Citation> citations = new ArrayList<>();
        // An empty shelf: what the words name is wanted here, not what they come to today.
        for (Reference reference : References.of(paper, new Shelf())) {
            Cited cited = reference.cited();
            Citation citation = new Citation(key(paper, cited), reference.words(),
                cited.date().map(LocalDate::toString).orElse(""), cited.author());
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
        }
        return citations;
    }

    private static String key(Paper paper, Cited cited) {
        if (cited.document() > 0) {
            String volume = paper.id().contains("#") ? paper.id().substring(0, paper.id().indexOf('#')) : paper.id();
            return cited.volume().isEmpty() ? "doc:" + volume + "#" + cited.document() : "";
        }
        if (!cited.number().isEmpty() && !cited.series().equals("reftel")) {
            return "tel:" + digits(cited.number());
        }
        boolean letter = cited.series().isEmpty() && cited.date().isPresent();
        return letter ? "letter:" + cited.date().get() : "";
    }

    private static String digits(String number) {
        return number.replaceFirst("^\\D+", "").strip();
    }

    /** Whether a paper that answers to the key of a citation can be the one meant by the paper that cites. */
    static boolean fits(Citation citation, About citing, About cited, String signed) {
        if (citing.paper().equals(cited.paper())) {
            return false;
        }
        return citation.key().startsWith("doc:") || inTime(citation, citing, cited) && by(citation, citing, cited,
            signed);
    }

    /** Numbers begin again: only what is dated as cited, or not long before the paper that cites it. */
    private static boolean inTime(Citation citation, About citing, About cited) {
        if (!citation.day().isEmpty()) {
            return citation.day().equals(cited.date());
        }
        Optional<LocalDate> own = day(citing);
        Optional<LocalDate> other = day(cited);
        return own.isEmpty() || other.isEmpty() || !other.get().isAfter(own.get().plusDays(1))
            && other.get().isAfter(own.get().minusMonths(MONTHS_BEFORE_A_NUMBER_COMES_AGAIN));
    }

    private static Optional<LocalDate> day(About about) {
        return about.date().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(about.date()));
    }

    private static boolean by(Citation citation, About citing, About cited, String signed) {
        String author = citation.author().replaceAll("['\u2019]s?$", "").toLowerCase(Locale.ROOT);
        return switch (author) {
            case "", "his", "her", "their", "the", "president", "pres", "chairman", "secretary" -> true;
            case "my", "our" -> same(citing.from(), cited.from());
            case "your" -> same(citing.to(), cited.from());
            default -> holds(cited.from(), author) || holds(signed, author);
        };
    }

    private static boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
    }

    private static boolean holds(String names, String author) {
        List<String> words = Spelling.words(author.replaceFirst("^(from|to) ", ""));
        return words.isEmpty() || Spelling.words(names).containsAll(words);
    }
}
