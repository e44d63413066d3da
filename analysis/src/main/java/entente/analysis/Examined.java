package entente.analysis;

import java.util.List;

/**
 * What an examination found.
 *
 * @param findings the gravest first, within a severity by kind and then in the order of the text
 * @param looked what was looked through, a line for each kind that was looked for to the end
 * @param undecided what could not be decided
 * @param faults findings that are not shown because their runs did not come out as claimed: faults of the program
 */
public record Examined(Subject subject, List<Finding> findings, List<Looked> looked, List<Undecided> undecided,
        List<String> faults) {

    public boolean isWhole() {
        return undecided.isEmpty();
    }
}
