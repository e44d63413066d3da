package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.detect.Hangs.Hang;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Unwilling;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Changes;
import entente.language.model.Condition.Fact;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X104: consequences that can never be reached, and those that are never undone. */
final class ConsequencesThatFail {

    private static final Length MONTH = new Length(30, Length.Unit.DAYS);

    private final Subject subject;
    private final Hangs hangs;
    private final Consequences consequences;
    private final Budget budget;
    private final Findings found;

    ConsequencesThatFail(Subject subject, Hangs hangs, Consequences consequences, Budget budget, Findings found) {
        this.subject = subject;
        this.hangs = hangs;
        this.consequences = consequences;
        this.budget = budget;
        this.found = found;
    }

    /** Lines that wait for a breach that cannot be. @return the undertakings that they speak of */
    Set<String> neverReached() {
        Set<String> told = new LinkedHashSet<>();
        for (Hang hang : hangs.all()) {
            if (!consequences.isReachable(hang) && !budget.isSpent()) {
                neverReached(hang);
                told.add(hang.on());
            }
        }
        return told;
    }

    private void neverReached(Hang hang) {
        Undertaking about = hangs.undertaking(hang.on());
        boolean overdue = hang.speaksOf(Fact.Kind.OVERDUE);
        Course course = GoodFaith.play(subject, "", Unwilling.leaving(Set.of(about.name())),
                List.of(about.name(), hang.piece()), budget);
        String never = overdue ? "never be overdue" : "never be broken";
        found.found(new Finding(FindingKind.NO_CONSEQUENCE, "never-reached", Severity.GRAVE, "",
                List.of(hang.piece(), about.name()), List.of(new Mention(hang.term().fact().place(), hang.piece()
                + " hangs here on whether " + Say.fact(hang.term())), new Mention(about.place(), about.name()
                + (overdue ? " has no day by which it must be done" : " has no last day (`finally`), after which it "
                        + "would be broken"))), "the consequence of not keeping " + about.name()
                + " can never be reached: it can " + never, List.of(Say.party(about.from()) + " leaves " + about.name()
                + " undone for as long as it likes, and " + hang.piece() + " stays as it was."),
                Say.creditors(about, "counts on a consequence that never comes").toList(),
                Optional.of(course.endingWith(List.of(about.name(), hang.piece()))), List.of(cure(about, overdue)),
                HowFar.allRuns()));
    }

    private Cure cure(Undertaking about, boolean overdue) {
        var last = new Deadline.Within(MONTH, Optional.empty());
        Change change = new Change.SetDeadline(about.name(), overdue ? PartName.DEADLINE : PartName.FINALLY,
                Part.of(last, about.place(), true), about.place());
        var cured = Changes.apply(subject.agreement(), List.of(change), "");
        Undertaking with = new Hangs(cured).undertaking(about.name());
        boolean helps = overdue ? Hangs.canBeMissed(with) : Hangs.canBeBroken(with);
        String words = "Give " + about.name() + (overdue ? " a day by which it must be done."
                : " a last day after which it is broken for good.");
        return helps ? new Cure(words, List.of("undertaking " + about.name(), "  " + (overdue ? "" : "finally ")
                + WordsOf.deadline(last) + " assumed"), List.of(change), about.place())
                : Cure.advice(words, about.place());
    }

    /** Liberties that open upon a failing and that nothing closes again, though the failing be made good. */
    void neverUndone() {
        for (Liberty liberty : subject.agreement().liberties()) {
            if (liberty.whileHolds().isEmpty()) {
                hangs.all().stream().filter(hang -> hang.piece().equals(liberty.name())
                        && (hang.speaksOf(Fact.Kind.BROKEN) || hang.speaksOf(Fact.Kind.OVERDUE))
                        && !hang.term().denied() && consequences.isReachable(hang)).limit(1)
                        .forEach(hang -> neverUndone(liberty, hang));
            }
        }
    }

    private void neverUndone(Liberty liberty, Hang hang) {
        Undertaking about = hangs.undertaking(hang.on());
        if (about == null || budget.isSpent()) {
            return;
        }
        boolean overdue = hang.speaksOf(Fact.Kind.OVERDUE);
        Course course = GoodFaith.play(subject, "", Unwilling.leaving(Set.of(about.name())),
                List.of(about.name(), liberty.name()), budget);
        Run run = MadeGood.after(subject, course, about, liberty.name());
        boolean shown = run.claimed().stream().anyMatch(claimed -> claimed instanceof Claimed.IsOpen is
                && is.open() == Truth.YES);
        if (!shown) {
            found.undecided(liberty.name(), "in the run that was tried it did not open");
            return;
        }
        List<Mention> places = new ArrayList<>(List.of(new Mention(hang.part().place(), liberty.name()
                + " opens here, for good"), Say.heading(about)));
        found.found(new Finding(FindingKind.NO_CONSEQUENCE, "never-undone", overdue ? Severity.DOUBTFUL : Severity.NOTE,
                "", List.of(liberty.name(), about.name()), places, "once " + liberty.name() + " has opened because "
                + about.name() + " was " + (overdue ? "late" : "broken") + ", nothing in the text ever closes it again",
                List.of((overdue ? about.name() + " is done late, and accepted" : about.name() + " is forgiven")
                + ", and " + liberty.name() + " stays open all the same."),
                List.of(new Hurt(about.from(), "stays exposed to " + liberty.name() + " for ever")),
                Optional.of(run), List.of(Cure.advice("Say until when " + liberty.name() + " is open: a line `while`, "
                + "such as while " + about.name() + " is not proved.", liberty.place())), HowFar.allRuns()));
    }
}
