package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Subject;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Slice;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Changes;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what the other side promised in return hang on an undertaking that nothing hangs on. */
final class ReturnPromise {

    private static final Length MONTH = new Length(30, Length.Unit.DAYS);

    private ReturnPromise() {}

    /** Kept only if with these lines something follows upon a breach, and nothing waits for itself because of them. */
    static Optional<Cure> cure(Subject subject, Undertaking undertaking, Undertaking other, Budget budget) {
        boolean isDoneBefore = Slice.of(subject.agreement(), List.of(undertaking.name())).undertakings().stream()
                .anyMatch(u -> u.name().equals(other.name()));
        if (isDoneBefore) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Place place = undertaking.place();
        if (!Hangs.canBeBroken(undertaking)) {
            var last = new Deadline.Within(MONTH, Optional.empty());
            changes.add(new Change.SetDeadline(undertaking.name(), PartName.FINALLY, Part.of(last, place, true),
                    place));
            lines.add("undertaking " + undertaking.name());
            lines.add("  finally " + WordsOf.deadline(last) + " assumed");
        }
        var kept = new Condition.Fact(undertaking.name(), Condition.Fact.Kind.KEPT, place);
        changes.add(new Change.AddCondition(other.name(), PartName.PROVIDED, Part.of(kept, place, true), place));
        lines.add("undertaking " + other.name());
        lines.add("  provided " + WordsOf.condition(kept));
        Agreement cured = Changes.apply(subject.agreement(), changes, "");
        Hangs hangs = new Hangs(cured);
        boolean follows = new Consequences(hangs).hasAny(hangs.undertaking(undertaking.name()))
                && lapses(subject.with(cured), undertaking.name(), other.name(), budget);
        return follows ? Optional.of(new Cure("Let " + other.name() + " lapse if " + undertaking.name()
                + " is broken, so that each side's promise hangs on the other's.", lines, changes, place,
                "Tried: with it " + other.name() + " lapses once " + undertaking.name() + " is broken."))
                : Optional.empty();
    }

    /** Whether in a run in which the one is not kept the other comes to nothing. */
    private static boolean lapses(Subject cured, String undertaking, String other, Budget budget) {
        Course course = GoodFaith.play(cured, "", Unwilling.leaving(Set.of(undertaking)), List.of(undertaking, other),
                budget);
        return course.whole() && course.standing(other).filter(kind -> kind == Kind.LAPSED).isPresent();
    }
}
