package entente.report.html;

import entente.evidence.Span;
import entente.report.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Days and hours in the agreement's zone: for people, and beside it as a program would read them. */
final class Times {

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    static Html.Element day(LocalDate day) {
        return time(day.toString(), Days.day(day));
    }

    static Html.Element shortDay(LocalDate day) {
        return time(day.toString(), Days.shortDay(day));
    }

    /** {@code 5 to 11 November 1962}, {@code 20 November 1962 at 18:45}. */
    Html.Element span(Span span) {
        String machine = span.first().equals(span.last()) ? minute(span.first())
                : day(span.first()).toString();
        return time(machine, Days.span(span, zone));
    }

    /** The same in a narrow column: {@code 20 Nov 1962, 18:45}. */
    Html.Element shortly(Span span) {
        ZonedDateTime first = span.first().atZone(zone);
        if (span.first().equals(span.last())) {
            return time(minute(span.first()), Days.shortDay(first.toLocalDate())
                    + String.format(Locale.ROOT, ", %02d:%02d", first.getHour(), first.getMinute()));
        }
        LocalDate last = day(span.last());
        return time(first.toLocalDate().toString(), first.toLocalDate().equals(last) ? Days.shortDay(last)
                : Days.shortDay(first.toLocalDate()) + " to " + Days.shortDay(last));
    }

    /** The day in the agreement's zone. */
    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private String minute(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return String.format(Locale.ROOT, "%sT%02d:%02d%s", there.toLocalDate(), there.getHour(), there.getMinute(),
                there.getOffset());
    }

    private static Html.Element time(String machine, String words) {
        return Html.of("time", words).with("datetime", machine);
    }
}
