package entente.standing.ask;

import entente.evidence.View;
import entente.language.model.Change;
import entente.standing.Answer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several readings of one text on one day.
 *
 * @param answers by reading, the text as written (the empty name) first
 * @param differences the pieces on which at least one reading differs from the text as written, in its order
 * @param same how many pieces all readings agree on
 */
public record Comparison(Map<String, Answer> answers, List<Difference> differences, int same) {

    /** One piece of the text and what each reading makes of it, by reading. */
    public record Difference(String name, Map<String, Side> sides) {}

    /**
     * What one reading makes of a piece.
     *
     * @param position empty where this reading does not have the piece
     * @param because the fewest changes of the reading that by themselves give this (S33); empty where it does not
     *     differ from the text as written
     */
    public record Side(Optional<Position> position, List<Change> because) {}

    /** Compares the text as written with the named readings under otherwise the same view. */
    public static Comparison of(Inquiry inquiry, View view, List<String> readings) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("", inquiry.answer(view.under("")));
        readings.forEach(reading -> answers.put(reading, inquiry.answer(view.under(reading))));
        return new Compare(inquiry, view, answers).compare();
    }

    private record Compare(Inquiry inquiry, View view, Map<String, Answer> answers,
            Map<String, Map<String, Position>> positions) {

        Compare(Inquiry inquiry, View view, Map<String, Answer> answers) {
            this(inquiry, view, answers, new LinkedHashMap<>());
            answers.forEach((reading, answer) -> positions.put(reading, Position.withInstances(answer)));
        }

        Comparison compare() {
            Set<String> names = names();
            List<String> differing = names.stream().filter(this::differs).filter(this::isToldApart).toList();
            long wholes = names.stream().filter(name -> Position.wholeOf(name).equals(name)).count();
            long different = differing.stream().filter(name -> Position.wholeOf(name).equals(name)).count();
            Map<String, Map<String, List<Change>>> causes = new LinkedHashMap<>();
            inquiry.agreement().readings().stream().filter(r -> answers.containsKey(r.name())).forEach(reading ->
                    causes.put(reading.name(), new FewestChanges(inquiry, view, reading).thatGive(
                            positions.get(reading.name()), differing.stream()
                                    .filter(name -> differs(name, reading.name())).toList())));
            List<Difference> differences = differing.stream().map(name -> difference(name, causes)).toList();
            return new Comparison(answers, differences, (int) (wholes - different));
        }

        /** Names in the order of the text; what only a reading has comes last. States where they differ (S44). */
        private Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            positions.values().forEach(all -> all.forEach((name, position) -> {
                if (!(position instanceof Position.OfState) || differs(name)) {
                    names.add(name);
                }
            }));
            return names;
        }

        /** An instance, where its whole does not say so already; each side of what is owed by two, and each member. */
        private boolean isToldApart(String name) {
            String whole = Position.wholeOf(name);
            return whole.equals(name) || !differs(whole) || positions.values().stream()
                    .anyMatch(all -> all.get(whole) instanceof Position.OfUndertaking(var answer)
                            && answer.undertaking().terms().repeat().isEmpty());
        }

        private boolean differs(String name) {
            return answers.keySet().stream().anyMatch(reading -> differs(name, reading));
        }

        private boolean differs(String name, String reading) {
            return !essence(name, "").equals(essence(name, reading));
        }

        private Optional<Object> essence(String name, String reading) {
            return Optional.ofNullable(positions.get(reading).get(name)).map(Position::essence);
        }

        private Difference difference(String name, Map<String, Map<String, List<Change>>> causes) {
            Map<String, Side> sides = new LinkedHashMap<>();
            answers.keySet().forEach(reading -> sides.put(reading,
                    new Side(Optional.ofNullable(positions.get(reading).get(name)),
                            causes.getOrDefault(reading, Map.of()).getOrDefault(name, List.of()))));
            return new Difference(name, sides);
        }
    }
}
