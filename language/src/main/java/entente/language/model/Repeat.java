package entente.language.model;

import java.time.LocalDate;
import java.util.Optional;

/** How an undertaking comes back, each time as an instance of its own; or over what a quota is counted. */
public sealed interface Repeat {

    /**
     * {@code every month}, {@code in any year}: once in each period of the calendar, the first of which begins on the
     * day, otherwise with the calendar's own period that holds the beginning.
     *
     * @param times how often in all; 0 where there is no end to it
     */
    record Every(Period period, Optional<LocalDate> from, int times) implements Repeat {}

    /** {@code within any 12 months}: over every stretch of that length. */
    record WithinAny(Length length) implements Repeat {}

    /**
     * {@code whenever russia moves any missile}: for each occurrence; for each time that another condition turns true.
     */
    record Whenever(Condition condition) implements Repeat {}
}
