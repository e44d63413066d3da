package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Subject;
import entente.analysis.collision.Bearings;
import entente.analysis.collision.LastChanceFirst;
import entente.analysis.collision.LastDayTooLate;
import entente.analysis.collision.LibertyAgainstDuty;
import entente.analysis.collision.ToDoAndNotToDo;
import entente.analysis.collision.TooEarlyADay;
import entente.analysis.collision.WindowNeverOpens;
import entente.analysis.time.Earliest;

/** X106: days and duties of one text that cannot be kept together. */
public final class Collides implements Detector {

    @Override
    public FindingKind kind() {
        return FindingKind.COLLIDES;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Bearings written = Bearings.asWritten(subject, budget, found);
        boolean whole = true;
        for (String reading : subject.readings()) {
            Bearings at = reading.isEmpty() ? written : written.under(reading);
            look(at);
            whole &= at.isWhole();
        }
        if (whole) {
            found.looked("every day and every pair of duties under every reading",
                    HowFar.allRuns("amendments that might be accepted",
                            "of two duties, all moments but the first at which both can bind"));
        } else {
            found.undecided("the days and duties that were not reached", "the time was used up");
        }
    }

    private static void look(Bearings at) {
        new TooEarlyADay(at, Earliest.Manner.ANYTHING).look();
        new TooEarlyADay(at, Earliest.Manner.AS_IT_FALLS_DUE).look();
        new WindowNeverOpens(at, Earliest.Manner.ANYTHING).look();
        new WindowNeverOpens(at, Earliest.Manner.AS_IT_FALLS_DUE).look();
        new LastChanceFirst(at).look();
        new LastDayTooLate(at).look();
        new ToDoAndNotToDo(at).look();
        new LibertyAgainstDuty(at).look();
    }
}
