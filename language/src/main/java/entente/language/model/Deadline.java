package entente.language.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when. */
public sealed interface Deadline {

    /** {@code promptly} and the like: kept as words, never overdue by themselves (S19). */
    record Elastic(String words) implements Deadline {}

    /** {@code within 3 weeks}, counted from the condition named after {@code after}, else from all of {@code when}. */
    record Within(Length length, Optional<Condition> after) implements Deadline {}

    /** {@code by 1962-12-20}: the day is included. */
    record By(LocalDate day) implements Deadline {}

    /** {@code by delivery-day}: the day that the parameter says; the day is included. */
    record ByGiven(String parameter) implements Deadline {}

    /**
     * {@code within 60 days after each period}: counted from the last day of the instance's period; with
     * {@code begins}, {@code within 30 days after each beginning}, from its first.
     */
    record AfterEachPeriod(Length length, boolean begins) implements Deadline {}

    /** {@code at least 42 days before red starts-exercise}: no day before that has happened. */
    record Before(Length length, Condition event) implements Deadline {}

    /** {@code by the day that buyer fixes for delivery}: the day that those words name ({@code until} of the claim). */
    record DayIn(ActPattern words) implements Deadline {}

    /** {@code by the earlier of … and …}. */
    record EarlierOf(List<Deadline> of) implements Deadline {}

    /** {@code by the later of … and …}. */
    record LaterOf(List<Deadline> of) implements Deadline {}

    /** {@code by 2024-03-31 or the next working day}: a last day that is no working day becomes the next one. */
    record OrNextWorkingDay(Deadline deadline, String calendar) implements Deadline {}
}
