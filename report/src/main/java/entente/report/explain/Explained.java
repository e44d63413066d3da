package entente.report.explain;

import java.util.List;

/**
 * What the specification says of one code, rule, standing or mark.
 *
 * @param code such as {@code T201}, {@code S12} or {@code in force}
 * @param meaning as its page has it
 * @param examples at least one, unless the specification lacks it
 * @param advice what to do about it; empty only where the specification lacks it
 * @param rules that it rests on
 * @param page of {@code spec/} on which it stands
 */
public record Explained(String code, Kind kind, String meaning, List<Example> examples, String advice,
        List<String> rules, String page) {

    /** What a code is the code of, in the order in which all are listed. */
    public enum Kind {
        STANDING("standing", "Standings"), MARK("mark", "Marks"), TEXT("message about a text", "Messages about a text"),
        EVIDENCE("message about the evidence", "Messages about the evidence"), FINDING("finding", "Findings"),
        RULE("rule", "Rules");

        private final String words;
        private final String plural;

        Kind(String words, String plural) {
            this.words = words;
            this.plural = plural;
        }

        public String words() {
            return words;
        }

        /** As a heading has it. */
        public String plural() {
            return plural;
        }
    }

    /**
     * Something that shows it.
     *
     * @param from where it stands, as people find it
     * @param lines as they are written there
     */
    public record Example(String from, List<String> lines) {}
}
