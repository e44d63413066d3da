package entente.analysis;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A course of events that has not happened, and what comes out of it.
 *
 * @param events in the order of their days
 * @param claimed what comes out, at its end or after some of its steps
 */
public record Run(List<Event> events, List<Claimed> claimed) {

    public Run {
        events = events.stream().sorted(Comparator.comparing(Event::on)).toList();
        claimed = List.copyOf(claimed);
    }

    /** The last day that it speaks of. */
    public LocalDate end() {
        return claimed.stream().map(Claimed::on).max(Comparator.<LocalDate>naturalOrder())
                .orElseGet(() -> events.getLast().on());
    }

    /** Its events as a log. */
    public Evidence evidence() {
        return new Evidence(events.stream().map(Event::claim).sorted(Comparator.comparing(Claim::id)).toList(),
                List.of());
    }
}
