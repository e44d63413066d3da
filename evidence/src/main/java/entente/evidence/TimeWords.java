package entente.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Times as a log writes them. What is read back from these texts in the same zone is the same time. */
public final class TimeWords {

    private TimeWords() {}

    /** The day that begins or ends with this instant; empty where it is any other. */
    public static Optional<LocalDate> day(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        Span whole = Span.day(day, zone);
        return instant.equals(whole.first()) || instant.equals(whole.last()) ? Optional.of(day) : Optional.empty();
    }

    /** {@code 2024-01-05T18:45+01:00}. */
    public static String instant(Instant instant, ZoneId zone) {
        OffsetDateTime there = instant.atZone(zone).toOffsetDateTime();
        return there.getOffset().getTotalSeconds() % 60 == 0 ? there.toString() : instant.toString();
    }

    /** A day, an instant or an interval. */
    public static String span(Span span, ZoneId zone) {
        if (span.first().equals(span.last())) {
            return instant(span.first(), zone);
        }
        String from = first(span.first(), zone);
        String to = last(span.last(), zone);
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String first(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return instant.equals(Span.day(day, zone).first()) ? day.toString() : instant(instant, zone);
    }

    private static String last(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return instant.equals(Span.endOf(day, zone)) ? day.toString() : instant(instant, zone);
    }
}
