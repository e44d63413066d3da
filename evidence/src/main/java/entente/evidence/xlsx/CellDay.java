package entente.evidence.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Days as spreadsheets keep them: a number of days since a beginning, the time of day behind the point. What the cell
 * shows is what counts: a cell that shows a day alone says that day, whatever time hides behind it.
 */
final class CellDay {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(86_400_000);
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST = 2_958_465;
    /** Spreadsheets have a 29 February 1900, which no calendar has: behind it all is one day later. */
    private static final long NO_DAY = 60;

    private final boolean since1904;
    /** A sheet of many rows has few formats. */
    private final Map<String, String> bare = new HashMap<>();

    CellDay(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Whether a format shows a day or a time of day: its letters outside quotes, brackets and escapes tell. */
    boolean isShownAsDay(String format) {
        String letters = letters(format);
        return shows(letters, "y") || shows(letters, "d") || shows(letters, "h") || shows(letters, "mmm");
    }

    /** What the cell says; what no calendar has is written as it is shown, and found out where a day is asked. */
    String text(BigDecimal number, String format) {
        String letters = letters(format);
        BigDecimal millis = number.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP);
        if (millis.signum() < 0 || number.abs().compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return number.toString();
        }
        long whole = millis.divideToIntegralValue(MILLIS).longValueExact();
        LocalTime time = LocalTime.ofNanoOfDay(millis.remainder(MILLIS).longValueExact() * 1_000_000);
        boolean timed = shows(letters, "h");
        if (!shows(letters, "d")) {
            return shows(letters, "y") || shows(letters, "mmm") ? day(whole).substring(0, 7) : time.toString();
        }
        return day(whole) + (timed ? "T" + time : "");
    }

    private String day(long number) {
        if (since1904) {
            return FIRST_1904.plusDays(number).toString();
        }
        return number == NO_DAY ? "1900-02-29" : FIRST.plusDays(number > NO_DAY ? number - 1 : number).toString();
    }

    private static boolean shows(String letters, String some) {
        return letters.contains(some);
    }

    private String letters(String format) {
        return bare.computeIfAbsent(format == null ? "" : format, CellDay::bare);
    }

    /** Lower case, of the first of its sections, without what is quoted, bracketed or escaped. */
    private static String bare(String format) {
        return format.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].", "")
                .replaceAll("(?i)general|am/pm|a/p", "").toLowerCase(Locale.ROOT);
    }
}
