package entente.analysis.draft;

import entente.analysis.plan.LastDays;
import entente.analysis.plan.Plan;
import entente.analysis.run.Duties;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The courses of events that a piece speaks of: each way into it, and what can become of it then. */
final class Candidates {

    private final Agreement text;
    private final Evaluator evaluator;
    private final Hypothetical claims;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Agreement text, Evaluator evaluator, Hypothetical claims) {
        this.text = text;
        this.evaluator = evaluator;
        this.claims = claims;
    }

    /** @param claims makes the claims of both texts, so that no two of them have one id */
    static List<Candidate> of(Agreement text, String piece, Evaluator evaluator, Hypothetical claims) {
        var candidates = new Candidates(text, evaluator, claims);
        text.undertakings().stream().filter(u -> u.name().equals(piece)).forEach(candidates::of);
        text.liberties().stream().filter(l -> l.name().equals(piece)).forEach(candidates::of);
        text.openPoints().stream().filter(p -> p.name().equals(piece)).forEach(p -> candidates.each(p.settledWhen()));
        return List.copyOf(candidates.found);
    }

    private void of(Undertaking u) {
        each(u.when());
        aim(plan -> plan.due(u.name()));
        if (Duties.isToDo(u)) {
            aim(plan -> plan.performed(u.name()));
            aim(plan -> plan.due(u.name()).flatMap(day -> plan.performed(u.name())));
        }
        aim(plan -> plan.broken(u.name()));
        counted(u).forEach(from -> aim(plan -> plan.due(u.name()).flatMap(day -> plan.holds(Terms.of(from), day))));
        Stream.concat(u.provided().stream(), u.whileHolds().stream()).forEach(part ->
                aim(plan -> plan.due(u.name()).flatMap(day -> plan.holds(turned(part), day))));
    }

    /** What its days are counted from. */
    private static List<Condition> counted(Undertaking u) {
        return Stream.of(u.deadline(), u.breachedAfter(), u.until()).flatMap(Optional::stream).map(Part::value)
                .filter(Deadline.Within.class::isInstance).map(Deadline.Within.class::cast)
                .flatMap(within -> within.after().stream()).toList();
    }

    private void of(Liberty l) {
        each(l.when());
        aim(plan -> plan.open(l));
        l.whileHolds().forEach(part -> aim(plan -> plan.entered(l.when())
                .flatMap(day -> plan.holds(turned(part), day))));
    }

    private void each(List<Part<Condition>> ways) {
        ways.forEach(way -> aim(plan -> plan.entered(List.of(way))));
    }

    private static Terms turned(Part<Condition> part) {
        return Terms.of(new Condition.Not(part.value(), part.place()));
    }

    private void aim(Function<Plan, Optional<LocalDate>> at) {
        var plan = new Plan(text, new LastDays(text, evaluator), Plan.Manner.EARLY, claims);
        LocalDate reached = at.apply(plan).orElse(plan.lastDay());
        found.add(new Candidate(plan.events(), reached.isBefore(plan.lastDay()) ? plan.lastDay() : reached));
    }
}
