package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Subject;
import java.util.List;

/** X110: what stands in the text and does nothing there, and what can be neither missed nor ended. */
public final class DeadText implements Detector {

    @Override
    public FindingKind kind() {
        return FindingKind.DEAD_TEXT;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Hangs hangs = new Hangs(subject.agreement());
        List<Runnable> parts = List.of(
                () -> new NeverComesAbout(subject, budget, found).look(),
                () -> new SettledFromTheStart(subject, found).look(),
                () -> new ElasticWords(subject, hangs, budget, found).look(),
                () -> new NeverOver(subject, budget, found).look(),
                () -> new OneDeedForTwo(subject, hangs.actors(), budget, found).look(),
                () -> UnusedWords.look(subject.agreement(), found));
        for (Runnable part : parts) {
            if (budget.isSpent()) {
                found.undecided("the rest of it", "the time was used up");
                return;
            }
            part.run();
        }
        found.looked("every undertaking, liberty, condition and declared word", HowFar.allRuns(
                "that two facts are each possible and never together is found only where one denies the other",
                "amendments that are offered are taken as not accepted"));
    }
}
