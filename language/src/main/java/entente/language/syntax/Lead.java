package entente.language.syntax;

import entente.language.source.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that lead headings, and the words that may lead the lines under each of them. */
public enum Lead {
    AGREEMENT("opens", "zone", "ends", "or ends", "takes", "authentic", "refers", "implements", "supersedes",
            "suspends", "cites"),
    PARTY, ORGAN, DOCUMENT, UNIT, ITEM, GROUP, ACT, WORDS, METHOD, MEASURE,
    CALENDAR("rests", "holidays", "cites"),
    COMPETENT("cites"),
    STATE("begins", "ends", "or with", "or when", "cites"),
    STANDARD("or"),
    UNDERTAKING(Words.UNDERTAKING),
    RECIPROCAL_UNDERTAKING(Words.UNDERTAKING),
    LIBERTY("may", "when", "or when", "and when", "while", "unless", "in", "within", "with", "cites"),
    OPEN_POINT("settled", "or when", "how", "what", "whether", "which", "when", "who", "cites"),
    GOAL("wants", "cites"),
    AMENDMENT("accepted", "cites"), READING("cites");

    private static final List<String> CHANGING = List.of("replace", "drop");
    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("settled", List.of("settled when")), Map.entry("accepted", List.of("accepted when")),
            Map.entry("begins", List.of("begins with", "begins when")),
            Map.entry("without", List.of("without delay")), Map.entry("in", List.of("in any")),
            Map.entry("with", List.of("with notice of")), Map.entry("at", List.of("at least")),
            Map.entry("survives", List.of("survives termination")), Map.entry("across", List.of("across instances")),
            Map.entry("extended", List.of("extended by")), Map.entry("carries", List.of("carries out")),
            Map.entry("refers", List.of("refers to")), Map.entry("rests", List.of("rests on")),
            Map.entry("or ends", List.of("or ends when")));

    private static final List<Lead> ALL = List.of(values());
    private static final List<String> ALL_LINES = everyLine();

    private final List<String> lines;
    private final String[] written;

    Lead(String... lines) {
        this.lines = List.of(lines);
        this.written = words().split(" ");
    }

    /** As it is written. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The leading words of the lines that may stand under it. */
    List<String> lines() {
        return lines;
    }

    /** Those lines as a message lists them. */
    List<String> lines(boolean changing) {
        Stream<String> own = lines.stream().filter(line -> changing || !line.equals("and when"))
                .filter(line -> !line.equals("or")).flatMap(this::whole);
        return (changing && isPiece() ? Stream.concat(own, CHANGING.stream()) : own).toList();
    }

    private Stream<String> whole(String line) {
        return line.equals("ends") ? this == STATE ? Stream.of("ends with", "ends when") : Stream.of("ends",
                "ends when")
                : line.equals("within") && this == LIBERTY ? Stream.of("within any")
                : WHOLE.getOrDefault(line, List.of(line)).stream();
    }

    /** How many words lead it. */
    int length() {
        return written.length;
    }

    /** Whether it is a block of several lines. */
    public boolean hasLines() {
        return !lines.isEmpty();
    }

    /** Whether amendments and readings can add, change and drop it. */
    boolean isPiece() {
        return this == UNDERTAKING || this == RECIPROCAL_UNDERTAKING || this == LIBERTY || this == OPEN_POINT;
    }

    /** Whether pieces can stand under it. */
    boolean holdsPieces() {
        return this == AMENDMENT || this == READING;
    }

    /** The heading that a line begins, if its first words lead one. */
    static Optional<Lead> of(SourceLine line, int first) {
        for (Lead lead : ALL) {
            if (line.leadsFrom(first, lead.written)) {
                return Optional.of(lead);
            }
        }
        return Optional.empty();
    }

    /** The heading that one word leads. */
    static Optional<Lead> ofOneWord(String word) {
        return ALL.stream().filter(lead -> lead.written.length == 1 && lead.written[0].equals(word)).findFirst();
    }

    /** Every leading word of any line that is not a heading. */
    public static List<String> allLines() {
        return ALL_LINES;
    }

    private static List<String> everyLine() {
        return Stream.concat(Stream.of(values()).flatMap(lead -> lead.lines.stream()), CHANGING.stream())
                .filter(word -> !word.equals("or")).distinct().toList();
    }

    static List<String> allHeadings() {
        return Stream.of(values()).map(Lead::words).toList();
    }

    /** Lists of words that cannot stand among the constants themselves. */
    private static final class Words {

        static final String[] UNDERTAKING = {"when", "or when", "and when", "must", "promptly", "immediately",
            "without", "within", "by", "at", "finally", "until", "provided", "while", "unless", "each", "every", "in",
            "whenever", "proved", "extended", "carries", "survives", "across", "worth", "costs", "cites"};
    }
}
