package entente.standing.ask;

import entente.evidence.View;
import entente.standing.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different from the last time somebody looked (S70): the end of one day as it was known that day, against the
 * end of another as known that day.
 *
 * @param since the day on which somebody looked last
 * @param changed in the order of the text; states and methods come last
 * @param returned the pieces that stood elsewhere in between, and stand again where they did
 */
public record Changes(LocalDate since, Answer now, List<Changed> changed, List<String> returned) {

    /**
     * One piece that stands elsewhere than it did.
     *
     * @param turns each change on the way, with its day and its cause; the last of them led here
     */
    public record Changed(Moved moved, List<Turn> turns) {}

    /** @param passing is told of each day in between */
    public static Changes of(Inquiry inquiry, View view, LocalDate since, Passing passing) {
        Answer now = inquiry.answer(view);
        Map<String, Position> before = since.isBefore(inquiry.agreement().opens()) ? Map.of()
                : Position.all(inquiry.answer(view.asOf(since, since)));
        Map<String, List<Turn>> turns = Timeline
                .withStates(inquiry, view, since.plusDays(1), view.on(), passing).stream()
                .collect(Collectors.groupingBy(Turn::name));
        List<Changed> changed = Moved.between(before, Position.all(now)).stream()
                .map(moved -> new Changed(moved, turns.getOrDefault(moved.name(), List.of()))).toList();
        Set<String> names = changed.stream().map(one -> one.moved().name()).collect(Collectors.toSet());
        return new Changes(since, now, changed,
                turns.keySet().stream().filter(name -> !names.contains(name)).sorted().toList());
    }
}
