package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Length;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** So long after, and for so long (S49). The day on which something began is not counted. */
record Lasting(Case in, Conditions conditions) {

    Course of(Condition.Lasting lasting) {
        return lasting.unbroken() ? unbroken(conditions.present(lasting.of()), lasting.length())
                : since(conditions.of(lasting.of()), lasting.length());
    }

    private Course since(Course course, Length length) {
        return Course.from(first(course, Truth.UNKNOWN).map(at -> end(at, length)), Truth.UNKNOWN)
                .or(Course.from(first(course, Truth.YES).map(at -> end(at, length)), Truth.YES));
    }

    private Optional<Instant> first(Course course, Truth atLeast) {
        return course.first(atLeast, in.now());
    }

    /** True from the end of the length on, as long as it has not been broken off. */
    Course unbroken(Course course, Length length) {
        return stretches(course, Truth.UNKNOWN, length).or(stretches(course, Truth.YES, length));
    }

    private Course stretches(Course course, Truth atLeast, Length length) {
        var turns = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, Truth.NO)));
        Optional<Instant> began = Optional.empty();
        for (Course.Turn turn : course.turns()) {
            boolean holds = turn.truth().compareTo(atLeast) >= 0;
            if (holds && began.isEmpty()) {
                began = Optional.of(turn.from());
                turns.add(new Course.Turn(end(turn.from(), length), atLeast));
            } else if (!holds && began.isPresent()) {
                began = Optional.empty();
                if (turns.getLast().from().isBefore(turn.from())) {
                    turns.add(new Course.Turn(turn.from(), Truth.NO));
                } else {
                    turns.removeLast();
                }
            }
        }
        return new Course(turns);
    }

    /** The first instant after a length; what has always been so has been so for any length. */
    private Instant end(Instant began, Length length) {
        return began.equals(Instant.MIN) ? began
                : new Deadlines(in, conditions).last(began, length, Course.ALWAYS).plusNanos(1);
    }
}
