package entente.standing.ask;

import entente.standing.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One piece of the text that stands elsewhere in one answer than in another.
 *
 * @param before empty where the first answer does not have the piece
 * @param after empty where the second does not
 */
public record Moved(String name, Optional<Position> before, Optional<Position> after) {

    /** Every piece that stands elsewhere, in the order of the text; states and methods come last. */
    public static List<Moved> between(Answer first, Answer second) {
        return between(Position.all(first), Position.all(second));
    }

    /** The same between answers of which one may be missing: before the text opens nothing stands anywhere. */
    static List<Moved> between(Map<String, Position> first, Map<String, Position> second) {
        Set<String> names = new LinkedHashSet<>(second.keySet());
        names.addAll(first.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(essence(first.get(name)), essence(second.get(name))))
                .map(name -> new Moved(name, Optional.ofNullable(first.get(name)),
                        Optional.ofNullable(second.get(name))))
                .toList();
    }

    private static Object essence(Position position) {
        return position == null ? null : position.essence();
    }
}
