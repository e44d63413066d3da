package entente.reference;

import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** The truth of something over all of time: from each of its turns on, until the next, one truth (S6). */
record Course(List<Turn> turns) {

    static final Course NEVER = constant(Truth.NO);
    static final Course ALWAYS = constant(Truth.YES);

    /** From this instant on, this truth. */
    record Turn(Instant from, Truth truth) {}

    /** A turn to the truth that it has already is none: two courses of the same truths are equal. */
    Course {
        var real = new ArrayList<Turn>();
        for (Turn turn : turns) {
            if (real.isEmpty() || real.getLast().truth != turn.truth) {
                real.add(turn);
            }
        }
        turns = List.copyOf(real);
    }

    static Course constant(Truth truth) {
        return new Course(List.of(new Turn(Instant.MIN, truth)));
    }

    /** No before the instant; the given truth from it on. */
    static Course from(Instant instant, Truth truth) {
        return new Course(List.of(new Turn(Instant.MIN, Truth.NO), new Turn(instant, truth)));
    }

    /** Yes until the instant, and from it on no. */
    static Course until(Instant instant) {
        return from(instant, Truth.YES).not();
    }

    static Course from(Optional<Instant> instant, Truth truth) {
        return instant.map(i -> from(i, truth)).orElse(NEVER);
    }

    Truth at(Instant instant) {
        Truth truth = Truth.NO;
        for (Turn turn : turns) {
            if (turn.from.isAfter(instant)) {
                break;
            }
            truth = turn.truth;
        }
        return truth;
    }

    Course and(Course other) {
        return joined(other, Truth::and);
    }

    Course or(Course other) {
        return joined(other, Truth::or);
    }

    private Course joined(Course other, BinaryOperator<Truth> join) {
        var instants = new TreeSet<Instant>();
        turns.forEach(turn -> instants.add(turn.from));
        other.turns.forEach(turn -> instants.add(turn.from));
        return new Course(instants.stream()
                .map(instant -> new Turn(instant, join.apply(at(instant), other.at(instant)))).toList());
    }

    Course not() {
        return new Course(turns.stream().map(turn -> new Turn(turn.from, turn.truth.not())).toList());
    }

    /** Once yes, yes for ever; once unknown, never no again (S16). */
    Course latched() {
        var latched = new ArrayList<Turn>();
        Truth so = Truth.NO;
        for (Turn turn : turns) {
            so = so.or(turn.truth);
            latched.add(new Turn(turn.from, so));
        }
        return new Course(latched);
    }

    /** Once no, no for ever (S21). */
    Course lostForGood() {
        return not().latched().not();
    }

    /** What it was the moment before (S24). */
    Course before() {
        return new Course(turns.stream().map(turn -> isEndless(turn.from) ? turn
                : new Turn(turn.from.plusNanos(1), turn.truth)).toList());
    }

    private static boolean isEndless(Instant instant) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX);
    }

    /** The first instant, not after the limit, from which it is at least this true. */
    Optional<Instant> first(Truth atLeast, Instant limit) {
        return turns.stream().filter(turn -> turn.truth.compareTo(atLeast) >= 0)
                .map(Turn::from).findFirst().filter(from -> !from.isAfter(limit));
    }

    /** The latest instant, not after the limit, at which it turned to the truth that it has at the limit. */
    Instant turnedBy(Instant limit) {
        Instant turned = Instant.MIN;
        Truth truth = Truth.NO;
        for (Turn turn : turns) {
            if (turn.from.isAfter(limit)) {
                break;
            }
            if (turn.truth != truth) {
                turned = turn.from;
                truth = turn.truth;
            }
        }
        return turned;
    }

    /** Its truth where that is one and the same from the first to the last instant, otherwise unknown (S9). */
    Truth over(Instant first, Instant last) {
        Truth truth = at(first);
        boolean turns = this.turns.stream().anyMatch(turn -> turn.from.isAfter(first)
                && !turn.from.isAfter(last) && turn.truth != truth);
        return turns ? Truth.UNKNOWN : truth;
    }
}
