package entente.language.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are working days. */
public record WorkCalendar(String name, String title, Set<DayOfWeek> rest, Set<LocalDate> holidays, Place place) {

    public boolean isWorking(LocalDate day) {
        return !rest.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
