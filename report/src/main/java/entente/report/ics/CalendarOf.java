package entente.report.ics;

import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.ask.DueDay;
import entente.standing.ask.DueSoon;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is due, as all-day events of a calendar (RFC 5545). The same question gives the same bytes: the stamp of an
 * event is the day of the view, and its name in the calendar follows from the text, so that taking the calendar in
 * again moves an event whose day was put off, rather than doubling it.
 */
public final class CalendarOf {

    private static final String PRODUCT = "-//Entente//entente due//EN";

    private final DueSoon due;
    private final Sentences sentences;

    private CalendarOf(DueSoon due, Sentences sentences) {
        this.due = due;
        this.sentences = sentences;
    }

    /** The whole calendar: what is past its day, then what is ahead. */
    public static String due(DueSoon due, TextLines lines, boolean hasClaims) {
        return new CalendarOf(due, new Sentences(due.now(), lines, hasClaims)).calendar();
    }

    private String calendar() {
        StringBuilder calendar = new StringBuilder();
        calendar.append(ContentLine.of("BEGIN", "VCALENDAR")).append(ContentLine.of("VERSION", "2.0"))
                .append(ContentLine.text("PRODID", PRODUCT)).append(ContentLine.of("CALSCALE", "GREGORIAN"));
        Stream.concat(due.overdue().stream(), due.ahead().stream()).forEach(day -> event(calendar, day));
        return calendar.append(ContentLine.of("END", "VCALENDAR")).toString();
    }

    private void event(StringBuilder calendar, DueDay day) {
        calendar.append(ContentLine.of("BEGIN", "VEVENT"))
                .append(ContentLine.text("UID", uid(day)))
                .append(ContentLine.of("DTSTAMP", date(due.now().view().on()) + "T000000Z"))
                .append(ContentLine.of("DTSTART;VALUE=DATE", date(day.day())))
                .append(ContentLine.of("DTEND;VALUE=DATE", date(day.day().plusDays(1))))
                .append(ContentLine.text("SUMMARY", day.position().name() + ": " + summary(day)))
                .append(ContentLine.text("DESCRIPTION", description(day)))
                .append(ContentLine.of("TRANSP", "TRANSPARENT"))
                .append(ContentLine.of("END", "VEVENT"));
    }

    /** A last day that is put off stays the same event; what comes about by itself may do so more than once. */
    private String uid(DueDay day) {
        String kind = day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return due.now().text().name() + "." + day.position().name() + "." + kind
                + (day.kind() == DueDay.Kind.COMES ? "." + date(day.day()) : "") + "@entente.invalid";
    }

    private String summary(DueDay day) {
        return switch (day.kind()) {
            case LAST_DAY, FINAL, ENDS -> day.kind().words();
            case RENEWAL -> "renew the proof";
            case COMES -> sentences.stage(day.position());
        };
    }

    private String description(DueDay day) {
        return sentences.of(day.position())
                + day.otherwise().map(later -> "\nOtherwise: " + sentences.stageAlone(later) + ".").orElse("")
                + "\n" + due.now().text().name() + ", " + sentences.of(due.now().view()) + ".";
    }

    private static String date(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
