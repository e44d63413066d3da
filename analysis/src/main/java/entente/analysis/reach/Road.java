package entente.analysis.reach;

import entente.analysis.Claimed;
import entente.analysis.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A way by which something comes about.
 *
 * @param begins the day of its first event; the opening where nobody does anything
 * @param comes the day on which it has come about
 * @param claimed how it stands then
 * @param stoppers who can stop it, once it has begun
 */
public record Road(List<Event> events, LocalDate begins, LocalDate comes, Claimed claimed, List<Stopper> stoppers) {

    public Road {
        events = List.copyOf(events);
        stoppers = List.copyOf(stoppers);
    }

    /** How many days it takes from its first event. */
    public long days() {
        return begins.until(comes, ChronoUnit.DAYS);
    }
}
