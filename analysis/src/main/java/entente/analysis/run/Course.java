package entente.analysis.run;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.Run;
import entente.standing.Answer;
import entente.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation came to.
 *
 * @param end the last day that was looked at, long after the last event
 * @param last what the evaluator gives on that day
 * @param came the undertakings that fell due or came into force, the points that were settled and the liberties that
 *     were open, with the first day on which this was seen
 * @param whole whether it came to its end before the time was used up
 */
public record Course(String reading, List<Event> events, LocalDate end, Answer last, Map<String, LocalDate> came,
        boolean whole) {

    public boolean hasCome(String piece) {
        return came.containsKey(piece);
    }

    public Optional<Standing.Kind> standing(String undertaking) {
        return last.undertaking(undertaking).map(u -> u.standing().kind());
    }

    /** The same course, of the text as a reading has it. */
    Course under(String other) {
        return new Course(other, events, end, last, came, whole);
    }

    /** The run that ends with these undertakings, liberties and open points as they are at its end. */
    public Run endingWith(Collection<String> pieces) {
        List<Claimed> claimed = new ArrayList<>();
        for (String piece : pieces) {
            last.undertaking(piece).ifPresent(u ->
                    claimed.add(new Claimed.Stands(reading, end, piece, u.standing().kind())));
            last.liberties().stream().filter(l -> l.liberty().name().equals(piece)).forEach(l ->
                    claimed.add(new Claimed.IsOpen(reading, end, piece, l.open())));
            last.openPoints().stream().filter(p -> p.openPoint().name().equals(piece)).forEach(p ->
                    claimed.add(new Claimed.IsSettled(reading, end, piece, p.settled())));
        }
        return new Run(events, claimed);
    }
}
