package entente.reference;

import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (turns.get(middle).from.isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Truth.NO : turns.get(low - 1).truth;
    }

    Course and(Course other) {
        return joined(other, Truth::and);
    }

    Course or(Course other) {
        return joined(other, Truth::or);
    }

    private Course joined(Course other, BinaryOperator<Truth> join) {
        if (turns.size() == 1 && other.turns.size() == 1) {
            return new Course(List.of(new Turn(Case.later(turns.getFirst().from, other.turns.getFirst().from),
                    join.apply(turns.getFirst().truth, other.turns.getFirst().truth))));
        }
        var joined = new ArrayList<Turn>(turns.size() + other.turns.size());
        int mine = 0;
        int theirs = 0;
        Truth my = Truth.NO;
        Truth their = Truth.NO;
        while (mine < turns.size() || theirs < other.turns.size()) {
            Instant next = mine == turns.size() ? other.turns.get(theirs).from
                    : theirs == other.turns.size() || turns.get(mine).from.isBefore(other.turns.get(theirs).from)
                    ? turns.get(mine).from : other.turns.get(theirs).from;
            while (mine < turns.size() && turns.get(mine).from.equals(next)) {
                my = turns.get(mine++).truth;
            }
            while (theirs < other.turns.size() && other.turns.get(theirs).from.equals(next)) {
                their = other.turns.get(theirs++).truth;
            }
            joined.add(new Turn(next, join.apply(my, their)));
        }
        return new Course(joined);
    }

    /** Whether at least so many of them hold at one time. */
    static Course atLeast(int number, Collection<Course> courses) {
        record Step(Instant from, int certain, int possible) {}
        var steps = new ArrayList<Step>();
        for (Course course : courses) {
            Truth before = Truth.NO;
            for (Turn turn : course.turns) {
                steps.add(new Step(turn.from, weight(turn.truth, Truth.YES) - weight(before, Truth.YES),
                        weight(turn.truth, Truth.UNKNOWN) - weight(before, Truth.UNKNOWN)));
                before = turn.truth;
            }
        }
        steps.sort(Comparator.comparing(Step::from));
        var turns = new ArrayList<>(List.of(new Turn(Instant.MIN, number <= 0 ? Truth.YES : Truth.NO)));
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < steps.size(); i++) {
            certain += steps.get(i).certain;
            possible += steps.get(i).possible;
            if (i + 1 == steps.size() || !steps.get(i + 1).from.equals(steps.get(i).from)) {
                Truth now = certain >= number ? Truth.YES : possible >= number ? Truth.UNKNOWN : Truth.NO;
                if (steps.get(i).from.equals(Instant.MIN)) {
                    turns.set(0, new Turn(Instant.MIN, now));
                } else {
                    turns.add(new Turn(steps.get(i).from, now));
                }
            }
        }
        return new Course(turns);
    }

    private static int weight(Truth truth, Truth atLeast) {
        return truth.compareTo(atLeast) >= 0 ? 1 : 0;
    }

    static Course anyOf(Collection<Course> courses) {
        return atLeast(1, courses);
    }

    static Course allOf(Collection<Course> courses) {
        return atLeast(courses.size(), courses);
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
