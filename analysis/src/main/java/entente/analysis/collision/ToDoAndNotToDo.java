package entente.analysis.collision;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Actors;
import entente.analysis.run.Duties;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A party that must do, at one moment, what it must not do. */
public final class ToDoAndNotToDo {

    private final Bearings at;
    private final Map<String, List<Undertaking>> forbidding = new HashMap<>();

    public ToDoAndNotToDo(Bearings at) {
        this.at = at;
        at.text().undertakings().stream().filter(Duties::isToRefrain).forEach(u ->
                forbidding.computeIfAbsent(u.duty().value().what().act(), act -> new ArrayList<>()).add(u));
    }

    public void look() {
        for (Undertaking u : at.text().undertakings()) {
            if (!Duties.isToDo(u)) {
                continue;
            }
            for (Undertaking not : forbidding.getOrDefault(u.duty().value().what().act(), List.of())) {
                if (at.hasTime() && at.actors().isAlike(Actors.owed(u), Actors.owed(not)) && at.isNew(
                        "to-do-and-not-to-do", List.of(u.name(), not.name()), List.of(u.place(), not.place()))) {
                    show(u, not);
                }
            }
        }
    }

    private void show(Undertaking u, Undertaking not) {
        Agreement slice = at.slice(List.of(u.name(), not.name()));
        Plan plan = at.plan(slice, Plan.Manner.EARLY);
        Optional<LocalDate> bound = plan.due(not.name());
        Optional<LocalDate> due = bound.flatMap(since -> plan.due(u.name()).map(day ->
                day.isBefore(since) ? since : day));
        due.ifPresent(day -> show(u, not, slice, plan, day));
    }

    private void show(Undertaking u, Undertaking not, Agreement slice, Plan plan, LocalDate day) {
        Trial before = at.trial(slice, plan.events());
        LocalDate done = plan.doneOn(u, day.plusDays(1), "as it is owed");
        Trial after = at.trial(slice, plan.events());
        boolean both = before.kind(u.name(), day).filter(kind -> kind == Kind.DUE).isPresent()
                && before.kind(not.name(), day).filter(kind -> kind == Kind.IN_FORCE).isPresent();
        if (!both || after.kind(not.name(), done).filter(kind -> kind == Kind.BREACHED).isEmpty()) {
            return;
        }
        List<Claimed> claimed = List.of(before.claimed(u.name(), day).orElseThrow(),
                before.claimed(not.name(), day).orElseThrow(), after.claimed(not.name(), done).orElseThrow());
        Optional<LocalDate> last = before.on(day).undertaking(u.name()).flatMap(a -> a.standing().deadline());
        Optional<LocalDate> until = before.on(day).undertaking(not.name()).flatMap(a -> a.standing().deadline());
        if (last.isEmpty() && until.isPresent()) {
            return;
        }
        boolean noWayOut = until.isEmpty() || last.filter(day1 -> !day1.isAfter(until.get())).isPresent();
        at.found(finding(u, not, new Run(plan.events(), claimed), noWayOut, until));
    }

    private Finding finding(Undertaking u, Undertaking not, Run run, boolean noWayOut, Optional<LocalDate> until) {
        String who = "{" + not.from() + "}";
        String then = until.map(day -> " until " + day).orElse("");
        return new Finding(FindingKind.COLLIDES, "to-do-and-not-to-do", noWayOut ? Severity.GRAVE : Severity.NOTE,
                at.reading(), List.of(u.name(), not.name()),
                List.of(new Mention(u.duty().place(), u.name() + " asks for it"),
                        new Mention(not.duty().place(), not.name() + " forbids it" + then)),
                who + " can owe under " + u.name() + " what it must not do under " + not.name(),
                List.of("Both can be in force on one day.", noWayOut
                        ? "Whoever then does what " + u.name() + " asks breaks " + not.name()
                                + ", and whoever does not breaks " + u.name() + "."
                        : "Doing what " + u.name() + " asks before " + not.name() + " ends breaks it; there is time"
                                + " left afterwards."),
                List.of(new Hurt(not.from(), noWayOut ? "cannot keep both" : "has to wait to keep both")),
                Optional.of(run), List.of(cure(u, not, run)), HowFar.allRuns());
    }

    /** The duty to refrain gives way to the duty to do, if that helps. */
    private Cure cure(Undertaking u, Undertaking not, Run run) {
        Condition notDue = new Condition.Not(new Condition.Fact(u.name(), Condition.Fact.Kind.DUE, not.place()),
                not.place());
        Change gives = new Change.AddCondition(not.name(), PartName.WHILE, Part.of(notDue, not.place(), false),
                not.place());
        boolean gone = at.cured(at.slice(List.of(u.name(), not.name())), gives, run.events())
                .kind(not.name(), run.end()).filter(kind -> kind == Kind.BREACHED).isEmpty();
        String words = "Let " + not.name() + " rest while " + u.name() + " is due.";
        return gone ? new Cure(words, List.of("undertaking " + not.name(), "  while " + u.name() + " is not due"),
                List.of(gives), not.place()) : Cure.advice(words, not.place());
    }
}
