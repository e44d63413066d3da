package entente.standing.ask;

import entente.language.model.Citation;
import entente.language.model.Duty;
import entente.language.model.Place;
import entente.standing.AmendmentAnswer;
import entente.standing.Answer;
import entente.standing.Derivation;
import entente.standing.LibertyAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.StateAnswer;
import entente.standing.Step;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A named piece of the text, and where it is under one view. */
public sealed interface Position {

    default String name() {
        return switch (this) {
            case OfUndertaking(var answer) -> answer.name();
            case OfOpenPoint(var answer) -> answer.openPoint().name();
            case OfLiberty(var answer) -> answer.liberty().name();
            case OfAmendment(var answer) -> answer.amendment().name();
            case OfState(var answer) -> answer.name();
        };
    }

    default Derivation why() {
        return switch (this) {
            case OfUndertaking(var answer) -> answer.why();
            case OfOpenPoint(var answer) -> answer.why();
            case OfLiberty(var answer) -> answer.why();
            case OfAmendment(var answer) -> answer.why();
            case OfState(var answer) -> answer.why();
        };
    }

    record OfUndertaking(UndertakingAnswer answer) implements Position {}

    record OfOpenPoint(OpenPointAnswer answer) implements Position {}

    record OfLiberty(LibertyAnswer answer) implements Position {}

    record OfAmendment(AmendmentAnswer answer) implements Position {}

    /** A state, or a method that may be available. */
    record OfState(StateAnswer answer) implements Position {}

    /** All of an answer by name, in the order of the text; states and methods come last. */
    static Map<String, Position> all(Answer answer) {
        Map<String, Position> byName = new LinkedHashMap<>();
        Stream.of(answer.undertakings().stream().map(OfUndertaking::new),
                        answer.openPoints().stream().map(OfOpenPoint::new),
                        answer.liberties().stream().map(OfLiberty::new),
                        answer.amendments().stream().map(OfAmendment::new))
                .flatMap(positions -> positions)
                .sorted(Comparator.comparingInt(position -> position.place().line()))
                .forEach(position -> byName.put(position.name(), position));
        answer.states().forEach(state -> byName.putIfAbsent(state.name(), new OfState(state)));
        return byName;
    }

    /** The same with every instance of an undertaking, behind the undertaking itself. */
    static Map<String, Position> withInstances(Answer answer) {
        Map<String, Position> all = new LinkedHashMap<>();
        all(answer).forEach((name, position) -> {
            all.put(name, position);
            if (position instanceof OfUndertaking(var whole)) {
                whole.withInstances().forEach(one -> all.putIfAbsent(one.name(), new OfUndertaking(one)));
            }
        });
        return all;
    }

    /** The undertaking that an instance belongs to; any other name is its own. */
    static String wholeOf(String name) {
        int joint = name.indexOf('/');
        return joint < 0 ? name : name.substring(0, joint);
    }

    /** Where it stands in the text; states and methods have no line here. */
    default Place place() {
        return switch (this) {
            case OfUndertaking(var answer) -> answer.undertaking().place();
            case OfOpenPoint(var answer) -> answer.openPoint().place();
            case OfLiberty(var answer) -> answer.liberty().place();
            case OfAmendment(var answer) -> answer.amendment().place();
            case OfState(var answer) -> Place.NOWHERE;
        };
    }

    /** The words of the record that it rests on. */
    default List<Citation> cites() {
        return switch (this) {
            case OfUndertaking(var answer) -> answer.undertaking().cites();
            case OfOpenPoint(var answer) -> answer.openPoint().cites();
            case OfLiberty(var answer) -> answer.liberty().cites();
            case OfAmendment(var answer) -> answer.amendment().cites();
            case OfState(var answer) -> List.of();
        };
    }

    /** What is still missing for it. */
    default List<Step> missing() {
        return switch (this) {
            case OfUndertaking(var answer) -> answer.missing();
            case OfOpenPoint(var answer) -> answer.missing();
            case OfLiberty(var answer) -> answer.missing();
            case OfAmendment(var answer) -> answer.missing();
            case OfState(var answer) -> List.of();
        };
    }

    /** What has to be the same for two answers not to differ: stage, marks, how much is done, the deadline. */
    default Object essence() {
        return switch (this) {
            case OfUndertaking(var answer) -> Essence.of(answer);
            case OfOpenPoint(var answer) -> answer.settled();
            case OfLiberty(var answer) -> answer.open();
            case OfAmendment(var answer) -> answer.stage();
            case OfState(var answer) -> answer.inForce();
        };
    }

    /**
     * A standing without the day on which it began: two roads to the same place are the same place. What is breached is
     * no more so for being breached again.
     */
    record Essence(Standing.Kind kind, Set<Standing.Mark> marks, Optional<Standing.Progress> progress,
            Optional<LocalDate> deadline) {

        static Essence of(UndertakingAnswer answer) {
            Standing standing = answer.standing();
            boolean counts = standing.kind() != Standing.Kind.BREACHED
                    || !(answer.undertaking().duty().value() instanceof Duty.Refrain);
            return new Essence(standing.kind(), standing.marks(), standing.progress().filter(p -> counts),
                    standing.deadline());
        }
    }
}
