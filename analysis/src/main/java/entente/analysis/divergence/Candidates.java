package entente.analysis.divergence;

import entente.analysis.Event;
import entente.analysis.plan.LastDays;
import entente.analysis.plan.Plan;
import entente.analysis.run.Duties;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The courses of events that a piece speaks of in a text: each way into it, and what can become of it then. */
final class Candidates {

    private final Evaluator evaluator;
    private final Hypothetical claims;
    private final List<List<Event>> found = new ArrayList<>(List.of(List.of()));

    Candidates(Evaluator evaluator, Hypothetical claims) {
        this.evaluator = evaluator;
        this.claims = claims;
    }

    List<List<Event>> all() {
        return List.copyOf(found);
    }

    void of(Agreement text, String piece) {
        text.undertakings().stream().filter(u -> u.name().equals(piece)).forEach(u -> of(text, u));
        text.liberties().stream().filter(l -> l.name().equals(piece)).forEach(l -> of(text, l));
        text.openPoints().stream().filter(p -> p.name().equals(piece)).map(OpenPoint::settledWhen)
                .forEach(ways -> each(text, ways));
    }

    private void of(Agreement text, Undertaking u) {
        each(text, u.when());
        run(text, plan -> plan.due(u.name()));
        if (Duties.isToDo(u)) {
            run(text, plan -> plan.performed(u.name()));
            run(text, plan -> plan.due(u.name()).flatMap(day -> plan.performed(u.name())));
        }
        run(text, plan -> plan.broken(u.name()));
        Stream.concat(u.provided().stream(), u.whileHolds().stream()).forEach(part ->
                run(text, plan -> plan.due(u.name()).flatMap(day -> plan.holds(turned(part), day))));
    }

    private void of(Agreement text, Liberty l) {
        each(text, l.when());
        run(text, plan -> plan.open(l));
        l.whileHolds().forEach(part -> run(text, plan -> plan.entered(l.when())
                .flatMap(day -> plan.holds(turned(part), day))));
    }

    private void each(Agreement text, List<Part<Condition>> ways) {
        ways.forEach(way -> run(text, plan -> plan.entered(List.of(way))));
    }

    private static Terms turned(Part<Condition> part) {
        return Terms.of(new Condition.Not(part.value(), part.place()));
    }

    private void run(Agreement text, Consumer<Plan> aim) {
        Plan plan = new Plan(text, new LastDays(text, evaluator), Plan.Manner.EARLY, claims);
        aim.accept(plan);
        if (!plan.events().isEmpty()) {
            found.add(plan.events());
        }
    }
}
