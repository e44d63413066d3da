package entente.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A closed stretch of time: an instant (both ends the same), a day or an interval. The last instant of a day is the
 * nanosecond before the next one begins in the agreement's zone, so that "by the end of the day" includes all of it.
 */
public record Span(Instant first, Instant last) {

    public static Span at(Instant instant) {
        return new Span(instant, instant);
    }

    public static Span day(LocalDate day, ZoneId zone) {
        return new Span(day.atStartOfDay(zone).toInstant(), endOf(day, zone));
    }

    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    public boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }
}
