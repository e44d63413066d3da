package entente.report;

import entente.evidence.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days as people write them. The months are spelt here: a locale would cost a start a tenth of a second. */
public final class Days {

    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};

    private Days() {}

    /** {@code 21 November 1962}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** {@code 21 Nov 1962}. */
    public static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1].substring(0, 3) + " " + day.getYear();
    }

    /** The day of an instant in the agreement's zone. */
    public static String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** {@code 20 November 1962}, {@code 20 November 1962 at 18:45}, {@code 5 to 11 November 1962}. */
    public static String span(Span span, ZoneId zone) {
        if (span.first().equals(span.last())) {
            return instant(span.first(), zone);
        }
        LocalDate first = span.first().atZone(zone).toLocalDate();
        LocalDate last = span.last().atZone(zone).toLocalDate();
        return first.equals(last) ? day(first) : between(first, last);
    }

    /** {@code 5 to 11 November 1962}, with no more of the first day than the second does not say. */
    public static String between(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String from = sameMonth ? "" + first.getDayOfMonth()
                : sameYear ? first.getDayOfMonth() + " " + MONTHS[first.getMonthValue() - 1] : day(first);
        return from + " to " + day(last);
    }

    private static String instant(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        LocalTime time = there.toLocalTime();
        return day(there.toLocalDate()) + " at " + two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
