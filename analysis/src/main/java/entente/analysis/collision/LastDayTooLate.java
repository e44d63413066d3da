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
import entente.analysis.run.Duties;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two days that cannot both be met: one may still do in time what another waits for, and then it is too late for the
 * other.
 */
public final class LastDayTooLate {

    private final Bearings at;
    private final Map<String, Undertaking> undertakings = new HashMap<>();

    /** One waits for the other: what the first has to be done by, and the line on which it waits. */
    private record Pair(Undertaking waits, Part<Deadline> by, LocalDate last, Undertaking first, Part<Deadline> until,
            Condition line) {}

    public LastDayTooLate(Bearings at) {
        this.at = at;
        at.text().undertakings().forEach(u -> undertakings.put(u.name(), u));
    }

    public void look() {
        for (Undertaking u : at.text().undertakings()) {
            if (at.hasTime() && u.when().size() == 1 && Duties.isToDo(u)) {
                u.deadline().filter(part -> part.value() instanceof Deadline.By).ifPresent(part -> look(u, part));
            }
        }
    }

    private void look(Undertaking u, Part<Deadline> part) {
        LocalDate last = ((Deadline.By) part.value()).day();
        for (Terms.Term term : Terms.of(u.when().getFirst().value()).facts()) {
            if (term.fact() instanceof Condition.Fact fact && !term.denied() && isDone(fact)) {
                Optional.ofNullable(undertakings.get(fact.undertaking()))
                        .filter(first -> !at.actors().isSame(first.from(), u.from()))
                        .filter(Duties::isToDo)
                        .flatMap(first -> first.deadline().map(until -> new Pair(u, part, last, first, until, fact)))
                        .filter(pair -> at.isNew("last-day-too-late", List.of(u.name(), fact.undertaking()),
                                List.of(part.place(), pair.until().place())))
                        .ifPresent(this::show);
            }
        }
    }

    private static boolean isDone(Condition.Fact fact) {
        return fact.kind() == Condition.Fact.Kind.CLAIMED || fact.kind() == Condition.Fact.Kind.PROVED;
    }

    private void show(Pair pair) {
        Agreement slice = at.slice(List.of(pair.waits().name()));
        Plan idle = at.plan(slice, Plan.Manner.AS_IT_FALLS_DUE);
        Optional<LocalDate> day = idle.due(pair.first().name());
        Optional<LocalDate> lastDay = day.flatMap(d -> at.trial(slice, idle.events()).on(d)
                .undertaking(pair.first().name()).flatMap(a -> a.standing().deadline()));
        lastDay.filter(until -> !until.isBefore(pair.last())).ifPresent(until -> show(pair, slice, until));
    }

    private void show(Pair pair, Agreement slice, LocalDate until) {
        Plan plan = at.plan(slice, Plan.Manner.AS_IT_FALLS_DUE);
        Optional<LocalDate> due = plan.performedOn(pair.first().name(), until)
                .flatMap(day -> plan.due(pair.waits().name()));
        Trial trial = at.trial(slice, plan.events());
        boolean late = due.filter(day -> trial.kind(pair.waits().name(), day).filter(k -> k == Kind.DUE).isPresent()
                && trial.kind(pair.waits().name(), day.plusDays(1)).filter(k -> k == Kind.OVERDUE
                        || k == Kind.BREACHED).isPresent()
                && trial.kind(pair.first().name(), day).filter(k -> k == Kind.DISCHARGED).isPresent()).isPresent();
        if (late) {
            List<Claimed> claimed = List.of(trial.claimed(pair.first().name(), due.get()).orElseThrow(),
                    trial.claimed(pair.waits().name(), due.get()).orElseThrow(),
                    trial.claimed(pair.waits().name(), due.get().plusDays(1)).orElseThrow());
            at.found(finding(pair, until, new Run(plan.events(), claimed)));
        }
    }

    private Finding finding(Pair pair, LocalDate until, Run run) {
        String one = pair.waits().name();
        String other = pair.first().name();
        return new Finding(FindingKind.COLLIDES, "last-day-too-late", Severity.DOUBTFUL, at.reading(),
                List.of(one, other), List.of(
                new Mention(pair.by().place(), one + " is to be done by " + pair.last()),
                new Mention(pair.until().place(), other + " may be done until " + until),
                new Mention(pair.line().place(), one + " waits for it")),
                "if " + other + " is done on its last day, " + until + ", it is too late for " + one + " by "
                        + pair.last(),
                List.of("{" + pair.first().from() + "} does on " + until + " what " + other + " asks, and is in time.",
                        "Only then " + one + " falls due, and " + pair.last() + " is over."),
                List.of(new Hurt(pair.waits().from(), "is late through no fault of its own"),
                        new Hurt(pair.waits().to(), "cannot rely on " + pair.last())), Optional.of(run),
                List.of(Cure.advice("Count the time for " + one + " from the day on which " + other
                        + " is done (within so many days), or let " + other + " be done earlier.", pair.by().place())),
                HowFar.allRuns());
    }
}
