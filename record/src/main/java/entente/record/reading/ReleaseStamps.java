package entente.record.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Sureness;

/** "Authority: State for 6/14/97. By: ..., NARS, Date 7/12/97": who let the paper go, and when. */
final class ReleaseStamps {
    private static final Pattern AUTHORITY = Pattern.compile("Authority:?\\s+(.+)$");
    private static final Pattern DATE = Pattern.compile("(?:Date:?|on)\\s+(\\d{1,2})/(\\d{1,2})/(\\d{2,4})");
    private static final Pattern BY = Pattern.compile("\\bBy:?\\s.*?(NARS|NARA)\\b");
    private static final int PIVOT = 30;

    private ReleaseStamps() {
    }

    static void read(Sheet sheet, Group group) {
        for (Line line : group.lines()) {
            Matcher authority = AUTHORITY.matcher(line.text());
            if (authority.find()) {
                sheet.add(FieldKind.RELEASE, authority.group(1), line.range(), Sureness.LIKELY, "stamp: authority");
            }
            Matcher by = BY.matcher(line.text());
            if (by.find()) {
                sheet.add(FieldKind.RELEASE, by.group(1), line.range(), Sureness.LIKELY, "stamp: by");
            }
            Matcher date = DATE.matcher(line.text());
            if (date.find()) {
                day(date).ifPresent(day -> sheet.add(FieldKind.RELEASE_DATE, day.toString(), line.range(),
                    Sureness.LIKELY, "stamp: month, day, year"));
            }
        }
    }

    static Optional<LocalDate> day(Matcher date) {
        int year = Integer.parseInt(date.group(3));
        int full = year > 99 ? year : year < PIVOT ? 2000 + year : 1900 + year;
        int month = Integer.parseInt(date.group(1));
        return month < 1 || month > 12 ? Optional.empty()
            : Datelines.date(full, Datelines.MONTHS.get(month - 1), Integer.parseInt(date.group(2)));
    }
}
