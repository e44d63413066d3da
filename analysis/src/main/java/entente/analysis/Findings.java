package entente.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a detector brings what it finds. A finding whose run does not come out as it claims is a fault of the program:
 * it is kept apart, and never shown as a finding.
 */
public final class Findings {

    private final FindingKind kind;
    private final Subject subject;
    private final List<String> abstracted;
    private final List<Finding> found = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final List<Looked> looked = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Findings(FindingKind kind, Subject subject) {
        this.kind = kind;
        this.subject = subject;
        abstracted = LeftOpen.in(subject.agreement());
    }

    /** Takes a finding after replaying its run. */
    public void found(Finding finding) {
        List<String> differences = finding.run().map(run -> Replay.differences(subject, run)).orElse(List.of());
        if (differences.isEmpty()) {
            found.add(finding.leaving(abstracted));
        } else {
            faults.add(finding.kind().code() + " " + finding.aspect() + " of " + String.join(", ", finding.pieces())
                    + ": " + String.join("; ", differences));
        }
    }

    /**
     * Says what was looked through: that nothing more was found is worth as much as this.
     *
     * @param what such as {@code every undertaking under every reading}
     */
    public void looked(String what, HowFar howFar) {
        looked.add(new Looked(kind, what, howFar.and(abstracted)));
    }

    /**
     * Says what could not be decided.
     *
     * @param about a piece of the text, or what the question was
     * @param why in a sentence without its full stop, such as {@code the time was used up}
     */
    public void undecided(String about, String why) {
        undecided.add(new Undecided(kind, about, why));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    List<Undecided> undecided() {
        return List.copyOf(undecided);
    }

    List<Looked> looked() {
        return List.copyOf(looked);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
