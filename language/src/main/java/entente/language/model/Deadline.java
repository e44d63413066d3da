package entente.language.model;

import java.time.LocalDate;
import java.util.Optional;

/** By when. */
public sealed interface Deadline {

    /** {@code promptly} and the like: kept as words, never overdue by themselves (S19). */
    record Elastic(String words) implements Deadline {}

    /** {@code within 3 weeks}, counted from the condition named after {@code after}, else from all of {@code when}. */
    record Within(Length length, Optional<Condition> after) implements Deadline {}

    /** {@code by 1962-12-20}: the day is included. */
    record By(LocalDate day) implements Deadline {}
}
