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
import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A last chance that passes while there is still time by the deadline: breached for good before it is late. */
public final class LastChanceFirst {

    private final Bearings at;

    public LastChanceFirst(Bearings at) {
        this.at = at;
    }

    public void look() {
        at.text().undertakings().stream().filter(u -> u.deadline().isPresent() && u.breachedAfter().isPresent())
                .takeWhile(u -> at.hasTime()).forEach(this::look);
    }

    private void look(Undertaking u) {
        Agreement slice = at.slice(List.of(u.name()));
        Plan plan = at.plan(slice, Plan.Manner.EARLY);
        Optional<LocalDate> due = plan.due(u.name());
        Trial trial = at.trial(slice, plan.events());
        Optional<LocalDate> last = due.flatMap(day -> trial.on(day).undertaking(u.name())
                .flatMap(answer -> answer.standing().deadline()));
        last.filter(day -> day.isAfter(due.get()) && trial.kind(u.name(), day).filter(k -> k == Kind.BREACHED)
                .isPresent()).filter(day -> at.isNew("last-chance-first", List.of(u.name()),
                        List.of(u.deadline().get().place(), u.breachedAfter().get().place())))
                .ifPresent(day -> {
                    Claimed owed = trial.claimed(u.name(), due.get()).orElseThrow();
                    Claimed over = trial.claimed(u.name(), day).orElseThrow();
                    at.found(finding(u, day, new Run(plan.events(), List.of(owed, over))));
                });
    }

    private Finding finding(Undertaking u, LocalDate last, Run run) {
        return new Finding(FindingKind.COLLIDES, "last-chance-first", Severity.GRAVE, at.reading(),
                List.of(u.name()), List.of(
                new Mention(u.breachedAfter().get().place(), "the last chance passes here"),
                new Mention(u.deadline().get().place(), "there is time until " + last + " here")),
                u.name() + " is broken for good on a day on which there is still time for it",
                List.of("By one line there is time until " + last + ".", "By the other it is broken for good before."),
                List.of(new Hurt(u.from(), "breaks its word while it still has time by its word")), Optional.of(run),
                List.of(Cure.advice("Put the last chance on the last day or after it.",
                        u.breachedAfter().get().place())), HowFar.allRuns());
    }
}
