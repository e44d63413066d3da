package entente.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for everything that is wrong with a text, one kind of finding after the other, within a time. */
public final class Examination {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::kind).thenComparing(Finding::reading)
            .thenComparing(finding -> finding.places().getFirst().place().line());

    private Examination() {}

    /** What is found before the time is used up is kept; what was not looked for is said. */
    public static Examined of(Subject given, List<Detector> detectors, Budget budget, Watching watching) {
        Subject subject = new Subject(given.agreement(), new Remembering(given.evaluator()), given.portion());
        List<Finding> found = new ArrayList<>();
        List<Looked> looked = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Detector detector : detectors) {
            Findings findings = new Findings(detector.kind(), subject);
            watching.begins(detector.kind(), detectors.indexOf(detector) + 1, detectors.size());
            if (budget.isSpent()) {
                findings.undecided("all of it", "the time was used up before it was looked for");
            } else {
                detector.look(subject, budget, findings);
            }
            watching.ends(detector.kind());
            found.addAll(findings.all());
            looked.addAll(findings.looked());
            undecided.addAll(findings.undecided());
            faults.addAll(findings.faults());
        }
        found.sort(ORDER);
        return new Examined(subject, List.copyOf(found), List.copyOf(looked), List.copyOf(undecided),
                List.copyOf(faults));
    }
}
