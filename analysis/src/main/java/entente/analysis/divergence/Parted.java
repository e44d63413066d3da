package entente.analysis.divergence;

import entente.analysis.Event;
import entente.language.model.Change;
import java.time.LocalDate;
import java.util.List;

/**
 * A run after which a piece stands differently under two readings.
 *
 * @param because the changes of either reading that make the difference
 * @param noShorter whether every run of fewer events that the two speak of was tried
 */
public record Parted(String piece, List<Event> events, LocalDate day, Stood one, Stood other, List<Change> because,
        boolean noShorter) {

    boolean isShorterThan(Parted than) {
        return events.size() != than.events.size() ? events.size() < than.events.size() : day.isBefore(than.day);
    }
}
