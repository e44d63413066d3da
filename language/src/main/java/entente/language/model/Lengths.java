package entente.language.model;

import java.time.LocalDate;
import java.util.List;

/** Calendar arithmetic, which is java.time's (S17), and working days by a calendar of the text (S47). */
public final class Lengths {

    private Lengths() {}

    /** The last day of a length, the day on which it begins not counted; begun days count for hours. */
    public static LocalDate after(LocalDate day, Length length, List<WorkCalendar> calendars) {
        return moved(day, length, length.number(), calendars);
    }

    /** The last day that is a whole length before a day. */
    public static LocalDate before(LocalDate day, Length length, List<WorkCalendar> calendars) {
        return moved(day, length, -length.number(), calendars);
    }

    private static LocalDate moved(LocalDate day, Length length, int number, List<WorkCalendar> calendars) {
        return switch (length.unit()) {
            case HOURS -> day.plusDays(Math.floorDiv(number + 23, 24));
            case DAYS -> day.plusDays(number);
            case WORKING_DAYS -> workingDays(day, number, length.calendar(), calendars);
            case WEEKS -> day.plusWeeks(number);
            case MONTHS -> day.plusMonths(number);
            case YEARS -> day.plusYears(number);
        };
    }

    private static LocalDate workingDays(LocalDate day, int number, String calendar, List<WorkCalendar> calendars) {
        LocalDate now = day;
        int direction = Integer.signum(number);
        for (int left = Math.abs(number); left > 0;) {
            now = now.plusDays(direction);
            left -= isWorking(now, calendar, calendars) ? 1 : 0;
        }
        return now;
    }

    /** The day itself where it is a working day, otherwise the next one. */
    public static LocalDate orNextWorking(LocalDate day, String calendar, List<WorkCalendar> calendars) {
        LocalDate now = day;
        while (!isWorking(now, calendar, calendars)) {
            now = now.plusDays(1);
        }
        return now;
    }

    /** By the calendar that is named; where none is, by the only one; where there is none, every day is. */
    public static boolean isWorking(LocalDate day, String calendar, List<WorkCalendar> calendars) {
        return calendars.stream().filter(c -> calendar.isEmpty() || c.name().equals(calendar)).findFirst()
                .map(c -> c.rest().size() == 7 || c.isWorking(day)).orElse(true);
    }
}
