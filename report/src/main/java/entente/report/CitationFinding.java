package entente.report;

import entente.language.model.Citation;

/**
 * What a citation of the text came to in somebody's papers.
 *
 * @param said what a person has to know about it; empty where it was found
 */
public record CitationFinding(Citation citation, Outcome outcome, String said) {

    /** One place with the words that were guarded, or what else. */
    public enum Outcome {
        FOUND("found"), NOWHERE("points nowhere"), CHANGED("the words have changed"), SEVERAL("several places"),
        NOT_HELD("not held");

        private final String said;

        Outcome(String said) {
            this.said = said;
        }

        public String said() {
            return said;
        }
    }

    /** Whether the text has to be mended: a paper that nobody here has may be held by somebody else. */
    public boolean isWrong() {
        return outcome == Outcome.NOWHERE || outcome == Outcome.CHANGED;
    }
}
