package entente.analysis.draft;

import entente.analysis.Claimed;
import entente.analysis.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A run after which a piece stands differently in the base and in the draft.
 *
 * @param day the day on which it does
 * @param base how it stands in the base; empty where the base does not have it
 * @param draft how it stands in the draft; empty where the draft does not have it
 */
public record Difference(List<Event> events, LocalDate day, Optional<Claimed> base, Optional<Claimed> draft) {

    public Difference {
        events = List.copyOf(events);
    }

    boolean isShorterThan(Difference than) {
        return events.size() != than.events.size() ? events.size() < than.events.size() : day.isBefore(than.day);
    }
}
