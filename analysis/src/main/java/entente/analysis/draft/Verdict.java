package entente.analysis.draft;

import entente.analysis.HowFar;
import java.util.List;

/**
 * What became of a piece.
 *
 * @param differences a run for each way in which it is different, the draft asking or allowing more first; none where
 *     it is the same
 * @param written what is different in its letters that no run can tell, in sentences without their full stops
 * @param howFar how far the outcome holds
 */
public record Verdict(Matched piece, Outcome outcome, List<Difference> differences, List<String> written,
        HowFar howFar) {

    public Verdict {
        differences = List.copyOf(differences);
        written = List.copyOf(written);
    }
}
