package entente.record.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** "Washington, October 27, 1962, 8:05 p.m.": place, day and time. */
final class Datelines {
    static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december");
    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|"
        + "December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final Pattern DAY = Pattern.compile(
        "(?<month>" + MONTH + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-\u2013/]\\d{1,2}|(?:,| and|-) ?(?:" + MONTH
            + " )?\\d{1,2})?,? ?(?<year>1[89]\\d\\d|20\\d\\d)"
            + "|(?<day2>\\d{1,2}) (?<month2>" + MONTH + "),? (?<year2>1[89]\\d\\d|20\\d\\d)");
    private static final Pattern TIME = Pattern.compile(
        "(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? ?(?:-|\u2013)?(?:\\d{1,2}(?::\\d{2})?)? ?(?<half>[ap])\\.? "
            + "?m\\.?|(?<word>noon|midnight)|(?<clock>\\d{4}) ?(?:hours|Z\\b)",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("^([A-Z][^\\d]{1,60}?),? (?=" + MONTH + " \\d|\\d{1,2} "
        + MONTH + "|undated)");
    private static final Pattern ZONE = Pattern.compile("\\b(EST|EDT|GMT|Z|Zulu|CST|PST)\\b");

    private Datelines() {
    }

    static boolean looksLikeOne(String text) {
        if (text.length() > 160) {
            return false;
        }
        Matcher day = DAY.matcher(text);
        return day.find() ? day.start() < 70 && text.length() - day.end() < 60
            : text.matches("^(?:[A-Z][^.]{1,50}, )?[Uu]ndated\\.?\\d{0,2}$");
    }

    static void read(Sheet sheet, Block block) {
        String text = sheet.text(block);
        Range where = block.whole();
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            sheet.add(FieldKind.POST, place.group(1), where, Sureness.CERTAIN, "dateline");
        }
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            date(day).ifPresent(date ->
                sheet.add(FieldKind.DATE, date.toString(), where, Sureness.CERTAIN, "dateline"));
            time(text.substring(day.end())).ifPresent(time ->
                sheet.add(FieldKind.TIME, time.toString(), where, Sureness.CERTAIN, "dateline"));
            Matcher zone = ZONE.matcher(text.substring(day.end()));
            if (zone.find()) {
                sheet.add(FieldKind.ZONE, zone.group(1), where, Sureness.CERTAIN, "dateline");
            }
        }
    }

    static Optional<LocalDate> firstDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? date(day) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher day) {
        boolean english = day.group("month") != null;
        return date(Integer.parseInt(english ? day.group("year") : day.group("year2")),
            english ? day.group("month") : day.group("month2"),
            Integer.parseInt(english ? day.group("day") : day.group("day2")));
    }

    static Optional<LocalDate> date(int year, String month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month(month), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** From 1; 0 where it is no month. */
    static int month(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < MONTHS.size(); i++) {
            if (plain.length() >= 3 && MONTHS.get(i).startsWith(plain.startsWith("sept") ? "sept" : plain)) {
                return i + 1;
            }
        }
        return 0;
    }

    static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return Optional.empty();
        }
        if (time.group("word") != null) {
            return Optional.of(time.group("word").equalsIgnoreCase("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
        }
        try {
            if (time.group("clock") != null) {
                int clock = Integer.parseInt(time.group("clock"));
                return Optional.of(LocalTime.of(clock / 100, clock % 100));
            }
            int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
            int hour = Integer.parseInt(time.group("hour"));
            boolean after = time.group("half").equalsIgnoreCase("p");
            return hour > 12 ? Optional.empty() : Optional.of(LocalTime.of(hour % 12 + (after ? 12 : 0), minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
