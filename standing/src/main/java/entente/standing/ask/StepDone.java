package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.language.model.Condition;
import entente.language.model.Lookup;
import entente.language.model.State;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Step;
import entente.standing.UndertakingAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims that would say that a step has been taken. What nobody can bring about by a claim - a day that has to
 * come, a date that has to pass - gives none.
 */
final class StepDone {

    private final Lookup lookup;
    private final Map<String, Position> positions;
    private final SupposedClaims claims;

    StepDone(Answer now) {
        lookup = new Lookup(now.text());
        positions = Position.withInstances(now);
        claims = new SupposedClaims(lookup, Span.day(now.view().on(), now.text().zone()));
    }

    /** The claims for all of these steps together. */
    List<Claim> all(List<Step> steps) {
        return all(steps, Set.of());
    }

    private List<Claim> all(List<Step> steps, Set<String> within) {
        return steps.stream().flatMap(step -> of(step, within).stream()).distinct().toList();
    }

    /** @param within the pieces whose own steps are being supposed: a piece that waits for itself ends there */
    private List<Claim> of(Step step, Set<String> within) {
        return switch (step) {
            case Step.Act act -> List.of(claims.happens(act.what()));
            case Step.Perform perform -> kept(perform.undertaking());
            case Step.Prove prove -> kept(prove.undertaking());
            case Step.Verify verify -> kept(verify.undertaking());
            case Step.Resolve resolve -> kept(resolve.about());
            case Step.Answer answer -> undertaking(answer.undertaking()).map(claims::released).stream().toList();
            case Step.Settle settle -> missingOf(settle.openPoint(), within);
            case Step.Fact fact -> of(fact.fact(), within);
            case Step.Become become -> become(become.condition(), become.wanted());
            case Step.Await await -> List.of();
        };
    }

    private List<Claim> of(Condition.Fact fact, Set<String> within) {
        return switch (fact.kind()) {
            case CLAIMED, PROVED -> kept(fact.undertaking());
            case KEPT -> kept(fact.undertaking());
            case BROKEN -> undertaking(fact.undertaking()).map(claims::broken).stream().toList();
            case DUE, IN_FORCE -> missingOf(fact.undertaking(), within);
            case OVERDUE, TERMINATED -> List.of();
        };
    }

    private List<Claim> kept(String undertaking) {
        return undertaking(undertaking).map(claims::kept).stream().toList();
    }

    /** By its name, or an instance by its own. */
    private Optional<Undertaking> undertaking(String name) {
        return positions.get(name) instanceof Position.OfUndertaking(var answer)
                ? Optional.of(answer.undertaking()) : lookup.undertaking(name);
    }

    private List<Claim> missingOf(String name, Set<String> within) {
        Position position = positions.get(name);
        if (position == null || within.contains(name)) {
            return List.of();
        }
        Set<String> deeper = new TreeSet<>(within);
        deeper.add(name);
        List<Step> steps = position instanceof Position.OfUndertaking(var answer)
                ? beforeItsOwn(answer) : position.missing();
        return all(steps, deeper);
    }

    /** What has to happen before it falls due: all that is missing but its own performance. */
    private static List<Step> beforeItsOwn(UndertakingAnswer answer) {
        return answer.missing().stream()
                .filter(step -> !(step instanceof Step.Perform perform && perform.undertaking().equals(answer.name())))
                .toList();
    }

    private List<Claim> become(Condition condition, boolean wanted) {
        return switch (condition) {
            case Condition.InForce(String name, var place) ->
                lookup.state(name).map(state -> turned(state, wanted)).orElse(List.of());
            case Condition.Available(String method, var place) -> consents(method, wanted ? "consent" : "refuse");
            case Condition.Not(Condition inner, var place) -> become(inner, !wanted);
            case Condition.Happens(var what, var place) -> wanted ? List.of(claims.happens(what)) : List.of();
            case Condition.Fact fact -> wanted ? of(fact, Set.of()) : List.of();
            case Condition.Settled(String point, var place) -> wanted ? missingOf(point, Set.of()) : List.of();
            case Condition.All(var parts, var place) -> each(parts, wanted);
            case Condition.Any(var parts, var place) -> each(parts.stream().limit(1).toList(), wanted);
            case Condition.From from -> List.of();
            case Condition.Lasting(var of, var length, var unbroken, var place) -> become(of, wanted);
            case Condition.Times times -> List.of();
            case Condition.SomeOf(var number, var parts, var place) ->
                each(parts.stream().limit(number).toList(), wanted);
            case Condition.Share share -> wanted ? of(share.fact(), Set.of()) : List.of();
            case Condition.Measured measured -> measured.than().isEmpty()
                    ? List.of(claims.measured(measured, wanted)) : List.of();
            case Condition.Found found -> List.of();
        };
    }

    private List<Claim> each(List<Condition> parts, boolean wanted) {
        return parts.stream().flatMap(part -> become(part, wanted).stream()).toList();
    }

    private List<Claim> turned(State state, boolean wanted) {
        return (wanted ? state.begins() : state.ends()).stream().limit(1)
                .map(part -> claims.happens(part.value())).toList();
    }

    private List<Claim> consents(String method, String word) {
        List<Claim> found = new ArrayList<>();
        lookup.method(method).flatMap(m -> lookup.act(m.through())).ifPresent(act ->
                act.needsConsentBy().forEach(party -> found.add(claims.says(party, word, act.name()))));
        return found;
    }
}
