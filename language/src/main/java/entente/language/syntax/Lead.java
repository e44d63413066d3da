package entente.language.syntax;

import entente.language.source.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that lead headings, and the words that may lead the lines under each of them. */
public enum Lead {
    AGREEMENT("opens", "zone"), PARTY, ORGAN, DOCUMENT, ITEM, GROUP, ACT, WORDS, METHOD,
    STATE("begins", "ends", "or with"),
    STANDARD("or"),
    UNDERTAKING("when", "or when", "and when", "must", "promptly", "immediately", "without", "within", "by", "finally",
            "until", "provided", "while", "proved", "cites"),
    LIBERTY("may", "when", "or when", "and when", "while", "cites"),
    OPEN_POINT("settled", "or when", "how", "what", "whether", "which", "when", "who", "cites"),
    AMENDMENT("accepted", "cites"), READING("cites");

    private static final List<String> CHANGING = List.of("replace", "drop");
    private static final Map<String, String> WHOLE = Map.of("settled", "settled when", "accepted", "accepted when",
            "begins", "begins with", "ends", "ends with", "without", "without delay");

    private static final List<Lead> ALL = List.of(values());

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
                .filter(line -> !line.equals("or")).map(line -> WHOLE.getOrDefault(line, line));
        return (changing && isPiece() ? Stream.concat(own, CHANGING.stream()) : own).toList();
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
        return this == UNDERTAKING || this == LIBERTY || this == OPEN_POINT;
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
        return Stream.concat(Stream.of(values()).flatMap(lead -> lead.lines.stream()), CHANGING.stream())
                .filter(word -> !word.equals("or")).distinct().toList();
    }

    static List<String> allHeadings() {
        return Stream.of(values()).map(Lead::words).toList();
    }
}
