package entente.language.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated change or offer. Before it is accepted its parts are offered.
 *
 * @param from who makes it
 * @param acceptedWhen what accepts it; none: the other side's {@code accept} about it
 */
public record Amendment(String name, String from, LocalDate since, Optional<Part<Condition>> acceptedWhen,
        List<Change> changes, List<Citation> cites, Place place) {}
