package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Step;
import entente.standing.UndertakingAnswer;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shortest list of steps that is still missing (S30). */
record MissingSteps(Case in, Conditions conditions) {

    /** @param instances of what unfolds: what each of them still needs is said of it, and not again of the whole */
    List<Step> of(Undertaking undertaking, Standing standing, Optional<Performance> done,
            List<UndertakingAnswer> instances) {
        if (Unfolding.unfolds(undertaking)) {
            return instances.isEmpty() && standing.kind() != Kind.LAPSED && standing.kind() != Kind.RELEASED
                    && standing.kind() != Kind.TERMINATED ? entry(undertaking) : List.of();
        }
        return switch (standing.kind()) {
            case DISCHARGED -> Unfolding.isToDo(undertaking) ? List.of() : own(undertaking, standing, done);
            case LAPSED, RELEASED, WITHDRAWN, TERMINATED -> List.of();
            case BREACHED -> undertaking.duty().value() instanceof Duty.Keep(Condition holds)
                    ? List.of(new Step.Become(holds, true, undertaking.duty().place()))
                    : List.of(new Step.Answer(undertaking.name(), undertaking.duty().place()));
            case OFFERED, WAITING, DUE, IN_FORCE, SUSPENDED, PERFORMED, OVERDUE, CONTESTED, UNKNOWN ->
                joined(entry(undertaking), own(undertaking, standing, done));
        };
    }

    /** What it takes to come into force and to run. */
    private List<Step> entry(Undertaking undertaking) {
        List<Step> doubts = undertaking.provided().stream().map(Part::value)
                .filter(proviso -> conditions.of(proviso).at(in.now()) == Truth.UNKNOWN)
                .flatMap(proviso -> of(proviso).stream()).toList();
        return joined(joined(ways(undertaking.when()), all(undertaking.whileHolds())), doubts);
    }

    private List<Step> own(Undertaking undertaking, Standing standing, Optional<Performance> done) {
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> List.of(toDo(undertaking, standing.kind(), done.orElseThrow()));
            case Duty.Secure duty -> List.of(toDo(undertaking, standing.kind(), done.orElseThrow()));
            case Duty.Refrain duty -> toRefrain(undertaking, standing);
            case Duty.Endeavour duty -> List.of();
            case Duty.Keep duty -> toKeep(duty, undertaking, standing);
        };
    }

    private Step toDo(Undertaking undertaking, Kind kind, Performance done) {
        Place place = undertaking.duty().place();
        Optional<Proof> proof = undertaking.proof().map(Part::value);
        if (kind == Kind.CONTESTED) {
            return new Step.Resolve(undertaking.name(), place);
        }
        return done.claimed().isComplete()
                ? new Step.Prove(undertaking.name(), done.what(), done.progress(), proof, place)
                : new Step.Perform(undertaking.name(), done.what(), done.progress(), proof, place);
    }

    private List<Step> toRefrain(Undertaking undertaking, Standing standing) {
        var steps = new ArrayList<Step>();
        if (standing.kind() == Kind.CONTESTED || standing.marks().contains(Mark.ALLEGED)) {
            steps.add(new Step.Resolve(undertaking.name(), undertaking.duty().place()));
        }
        if (standing.marks().contains(Mark.UNVERIFIED)) {
            steps.add(verify(undertaking));
        }
        return steps;
    }

    private static List<Step> toKeep(Duty.Keep duty, Undertaking undertaking, Standing standing) {
        Place place = undertaking.duty().place();
        return standing.kind() == Kind.OVERDUE ? List.of(new Step.Become(duty.holds(), true, place))
                : standing.marks().contains(Mark.UNVERIFIED) ? List.of(verify(undertaking)) : List.of();
    }

    private static Step verify(Undertaking undertaking) {
        return new Step.Verify(undertaking.name(), undertaking.proof().map(Part::value),
                undertaking.proof().map(Part::place).orElse(undertaking.duty().place()));
    }

    List<Step> of(Liberty liberty) {
        return joined(ways(liberty.when()), all(liberty.whileHolds()));
    }

    List<Step> of(OpenPoint point) {
        boolean isSettled = !point.settledWhen().isEmpty()
                && conditions.any(point.settledWhen(), in.since(point.origin())).at(in.now()) == Truth.YES;
        if (isSettled) {
            return List.of();
        }
        return point.settledWhen().isEmpty() ? List.of(new Step.Settle(point.name(), point.place()))
                : ways(point.settledWhen());
    }

    /** Of several ways the one with the fewest steps, the first in the text where they are equal. */
    private List<Step> ways(List<Part<Condition>> ways) {
        if (ways.isEmpty() || conditions.any(ways, in.opens()).at(in.now()) == Truth.YES) {
            return List.of();
        }
        return ways.stream().map(way -> of(way.value())).min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private List<Step> all(List<Part<Condition>> parts) {
        return parts.stream().flatMap(part -> of(part.value()).stream()).toList();
    }

    List<Step> of(Condition condition) {
        if (conditions.of(condition).at(in.now()) == Truth.YES) {
            return List.of();
        }
        return switch (condition) {
            case Condition.All all -> all.of().stream().flatMap(part -> of(part).stream()).distinct().toList();
            case Condition.Any any -> any.of().stream().map(this::of).min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            case Condition.Not not -> List.of(new Step.Become(not.of(), false, not.place()));
            case Condition.Fact fact -> List.of(new Step.Fact(fact, fact.place()));
            case Condition.Settled point -> List.of(new Step.Settle(point.openPoint(), point.place()));
            case Condition.InForce state -> List.of(new Step.Become(state, true, state.place()));
            case Condition.Available method -> List.of(new Step.Become(method, true, method.place()));
            case Condition.Happens happens -> List.of(new Step.Act(happens.what(), happens.place()));
            case Condition.From from -> List.of(new Step.Await(from.day(), from.place()));
            case Condition.Lasting lasting -> of(lasting.of());
            case Condition.Times times -> List.of(new Step.Become(times, true, times.place()));
            case Condition.SomeOf some -> some.of().stream().flatMap(part -> of(part).stream()).toList();
            case Condition.Share share -> List.of(new Step.Become(share, true, share.place()));
            case Condition.Measured measured -> List.of(new Step.Become(measured, true, measured.place()));
            case Condition.Found found -> List.of(new Step.Become(found, true, found.place()));
        };
    }

    private static List<Step> joined(List<Step> one, List<Step> other) {
        return new ArrayList<>(Stream.concat(one.stream(), other.stream()).distinct().toList());
    }
}
