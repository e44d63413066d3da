package entente.analysis.draft;

import entente.analysis.Subject;
import java.util.List;

/**
 * A draft against its base.
 *
 * @param undecided the pieces that the time did not suffice for
 * @param faults runs that did not come out as they say: faults of the program, and never shown
 */
public record Compared(Subject base, Subject draft, List<Verdict> pieces, List<LostReturn> lost, List<MereWord> words,
        List<Addition> added, List<String> left, List<String> undecided, List<String> faults) {

    /** Whether everything that was to be decided was. */
    public boolean isWhole() {
        return undecided.isEmpty();
    }
}
