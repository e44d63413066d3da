package entente.reference;

import entente.language.model.Length;
import java.time.LocalDate;

/** Calendar arithmetic, which is java.time's (S17). */
final class Lengths {

    private Lengths() {}

    static LocalDate after(LocalDate day, Length length) {
        return switch (length.unit()) {
            case HOURS -> day.plusDays((length.number() + 23) / 24);
            case DAYS, WORKING_DAYS -> day.plusDays(length.number());
            case WEEKS -> day.plusWeeks(length.number());
            case MONTHS -> day.plusMonths(length.number());
            case YEARS -> day.plusYears(length.number());
        };
    }
}
