package entente.reference;

import entente.language.model.Period;
import entente.language.model.Repeat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The periods of the calendar in which something comes back (S37). */
final class Periods {

    private Periods() {}

    /** A period by its first and its last day, which are both in it. */
    record Stretch(LocalDate first, LocalDate last) {}

    /**
     * The periods that have begun, in their order.
     *
     * @param begins the day on which the first of them begins where the text names none: it cuts the calendar's own
     * @param by no period that begins later
     */
    static List<Stretch> of(Repeat.Every every, LocalDate begins, LocalDate by) {
        LocalDate anchor = every.from().orElseGet(() -> ownBeginning(every.period().unit(), begins));
        var all = new ArrayList<Stretch>();
        for (int i = 0; every.times() == 0 || i < every.times(); i++) {
            LocalDate first = moved(anchor, every.period(), i);
            LocalDate last = moved(anchor, every.period(), i + 1).minusDays(1);
            if (first.isAfter(by)) {
                return all;
            }
            boolean cut = every.from().isEmpty() && first.isBefore(begins);
            all.add(new Stretch(cut ? begins : first, last));
        }
        return all;
    }

    private static LocalDate moved(LocalDate anchor, Period period, int times) {
        long number = (long) period.number() * times;
        return switch (period.unit()) {
            case DAY -> anchor.plusDays(number);
            case WEEK -> anchor.plusWeeks(number);
            case MONTH -> anchor.plusMonths(number);
            case QUARTER -> anchor.plusMonths(3 * number);
            case HALF_YEAR -> anchor.plusMonths(6 * number);
            case YEAR -> anchor.plusYears(number);
        };
    }

    /** The first day of the calendar's own period that a day lies in. */
    private static LocalDate ownBeginning(Period.Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case HALF_YEAR -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 6 * 6 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
