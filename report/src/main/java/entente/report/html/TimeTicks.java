package entente.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The marks of the time axis: no more of them than can be read. */
final class TimeTicks {

    private static final int FORTNIGHT = 20;
    private static final int SEASON = 80;
    private static final int QUARTER = 150;
    private static final int TWO_YEARS = 550;
    private static final int YEARS = 1500;
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec"};

    /** A mark; a major one begins a month or a year. */
    record Tick(LocalDate day, String words, boolean major) {}

    private TimeTicks() {}

    static List<Tick> between(LocalDate first, LocalDate last) {
        List<Tick> found = new ArrayList<>();
        long length = ChronoUnit.DAYS.between(first, last);
        LocalDate blocked = first.plusDays(Math.max(1, length / 10));
        found.add(new Tick(first, first.getDayOfMonth() + " " + month(first) + " " + first.getYear(), true));
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isMarked(day, length) && !day.isBefore(blocked)) {
                found.add(tick(day, length));
            }
        }
        return found;
    }

    private static boolean isMarked(LocalDate day, long length) {
        if (length <= FORTNIGHT) {
            return true;
        }
        if (length <= QUARTER) {
            int date = day.getDayOfMonth();
            return date == 1 || date == 15 || length <= SEASON && (date == 8 || date == 22);
        }
        int month = day.getMonthValue();
        return day.getDayOfMonth() == 1 && (month == 1 || length <= TWO_YEARS || length <= YEARS && month % 3 == 1);
    }

    private static Tick tick(LocalDate day, long length) {
        boolean newYear = day.getDayOfYear() == 1;
        if (day.getDayOfMonth() != 1) {
            return new Tick(day, "" + day.getDayOfMonth(), false);
        }
        String year = newYear ? " " + day.getYear() : "";
        String words = length > YEARS ? "" + day.getYear() : length > QUARTER ? month(day) + year
                : "1 " + month(day) + year;
        return new Tick(day, words, newYear || length <= QUARTER);
    }

    private static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }
}
