package entente.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads days ({@code 1962-11-20}), instants ({@code 2024-01-05T18:45+01:00}, without an offset in the agreement's zone)
 * and intervals of either ({@code 1962-11-05/1962-11-11}).
 */
final class TimeText {
    /** Logs say the same few days again and again; the same span then stands in memory once. */
    private static final int REMEMBERED = 1 << 14;

    private final ZoneId zone;
    private final String[] texts = new String[REMEMBERED];
    private final Span[] spans = new Span[REMEMBERED];

    TimeText(ZoneId zone) {
        this.zone = zone;
    }

    /** What a text means, or why it means nothing. */
    sealed interface Time {
        record Known(Span span) implements Time {}

        record Unclear(String why) implements Time {}
    }

    /** A day or an instant. */
    Time point(String text) {
        if (text.indexOf('/') >= 0) {
            return new Time.Unclear("is no single day or instant");
        }
        Span remembered = remembered(text);
        return remembered != null ? new Time.Known(remembered) : remember(text, read(text));
    }

    /** A day, an instant or an interval; the end of an interval may lie before its beginning. */
    Time stretch(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Span remembered = remembered(text);
        return remembered != null ? new Time.Known(remembered) : remember(text, interval(text, slash));
    }

    private Time interval(String text, int slash) {
        Time first = point(text.substring(0, slash).strip());
        Time last = point(text.substring(slash + 1).strip());
        return first instanceof Time.Known(Span from) && last instanceof Time.Known(Span to)
                ? new Time.Known(new Span(from.first(), to.last()))
                : first instanceof Time.Unclear ? first : last;
    }

    private Span remembered(String text) {
        int slot = slot(text);
        return text.equals(texts[slot]) ? spans[slot] : null;
    }

    private Time remember(String text, Time time) {
        if (time instanceof Time.Known(Span span)) {
            texts[slot(text)] = text;
            spans[slot(text)] = span;
        }
        return time;
    }

    private static int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & REMEMBERED - 1;
    }

    private Time read(String text) {
        if (!startsAsDay(text)) {
            return new Time.Unclear("is no day or instant");
        }
        Optional<LocalDate> day = day(text.substring(0, 10));
        if (day.isEmpty()) {
            return new Time.Unclear("is on no day of the calendar");
        }
        if (text.length() == 10) {
            return new Time.Known(Span.day(day.get(), zone));
        }
        return text.charAt(10) == 'T' ? instant(text) : new Time.Unclear("is no day or instant");
    }

    private Time instant(String text) {
        try {
            boolean hasOffset = text.endsWith("Z") || text.indexOf('+', 10) > 0 || text.indexOf('-', 10) > 0;
            return hasOffset ? new Time.Known(Span.at(OffsetDateTime.parse(text).toInstant()))
                    : local(LocalDateTime.parse(text));
        } catch (DateTimeException notATime) {
            return new Time.Unclear("is no time of day");
        }
    }

    /** A clock that is put forward skips times and one that is put back shows some twice: neither is guessed at. */
    private Time local(LocalDateTime time) {
        var offsets = zone.getRules().getValidOffsets(time);
        return switch (offsets.size()) {
            case 0 -> new Time.Unclear("never came in " + zone + ", where the clocks were put forward over it");
            case 1 -> new Time.Known(Span.at(time.toInstant(offsets.getFirst())));
            default -> new Time.Unclear("came twice in " + zone + ", as the clocks were put back: give the offset, "
                    + offsets.getFirst() + " or " + offsets.getLast());
        };
    }

    /** A day written as {@code 1962-11-20}; empty for anything else and for days that no calendar has. */
    static Optional<LocalDate> day(String text) {
        if (text.length() != 10 || !startsAsDay(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean startsAsDay(String text) {
        if (text.length() < 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** An instant for people: the day alone where it is the beginning or the end of one. */
    String shown(Instant instant) {
        return TimeWords.day(instant, zone).map(LocalDate::toString)
                .orElseGet(() -> TimeWords.instant(instant, zone));
    }
}
