package entente.standing.ask;

import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a step sets free, and what it only brings nearer because other steps are missing as well (S31).
 *
 * @param frees names of undertakings, liberties and open points, in the order of the text
 * @param nearer likewise
 */
public record Effect(List<String> frees, List<String> nearer) {

    static final Effect NONE = new Effect(List.of(), List.of());

    private static final Set<Kind> FREE = Set.of(Kind.DUE, Kind.IN_FORCE, Kind.DISCHARGED);
    private static final Set<Kind> OVER = Set.of(Kind.DISCHARGED, Kind.BREACHED, Kind.LAPSED, Kind.RELEASED,
            Kind.WITHDRAWN);

    /** The difference that a step makes between two answers; {@code own} is what the step itself is about. */
    static Effect between(Answer before, Answer after, Set<String> own) {
        Map<String, Position> then = Position.all(after);
        List<String> frees = new ArrayList<>();
        List<String> nearer = new ArrayList<>();
        Position.all(before).forEach((name, now) -> {
            Position later = then.get(name);
            if (later == null || own.contains(name)) {
                return;
            }
            if (isSetFree(now, later)) {
                frees.add(name);
            } else if (isNearer(now, later)) {
                nearer.add(name);
            }
        });
        return new Effect(List.copyOf(frees), List.copyOf(nearer));
    }

    private static boolean isSetFree(Position before, Position after) {
        return switch (after) {
            case Position.OfUndertaking(var later) -> before instanceof Position.OfUndertaking(var now)
                    && isSetFree(now.standing().kind(), later.standing().kind());
            case Position.OfOpenPoint(var later) -> before instanceof Position.OfOpenPoint(var now)
                    && now.settled() != Truth.YES && later.settled() == Truth.YES;
            case Position.OfLiberty(var later) -> before instanceof Position.OfLiberty(var now)
                    && now.open() != Truth.YES && later.open() == Truth.YES;
            case Position.OfAmendment(var later) -> false;
            case Position.OfState(var later) -> false;
        };
    }

    private static boolean isSetFree(Kind before, Kind after) {
        return before != after && FREE.contains(after) && !OVER.contains(before);
    }

    /** Fewer steps are missing, and some still are. */
    private static boolean isNearer(Position before, Position after) {
        return !after.missing().isEmpty() && after.missing().size() < before.missing().size();
    }
}
