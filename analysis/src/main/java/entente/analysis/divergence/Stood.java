package entente.analysis.divergence;

import entente.analysis.Claimed;
import entente.analysis.plan.Trial;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a piece stands under one reading.
 *
 * @param claimed what a run can claim of it; empty where the reading does not have the piece
 */
public record Stood(String reading, Optional<Claimed> claimed) {

    private static final String IN_DOUBT = Kind.UNKNOWN.words();

    static Stood of(String reading, String piece, Trial trial, LocalDate day) {
        return new Stood(reading, trial.claimed(piece, day));
    }

    /**
     * Whether nobody need care which of the two it is: nobody owes what is not there, what waits and what has lapsed,
     * and nobody may do what is closed. What is in doubt tells nobody anything.
     */
    boolean isLike(Stood other) {
        return words().equals(IN_DOUBT) || other.words().equals(IN_DOUBT) || words().equals(other.words())
                || claimed.map(Stood::isIdle).orElse(true) && other.claimed.map(Stood::isIdle).orElse(true);
    }

    private static boolean isIdle(Claimed claimed) {
        return switch (claimed) {
            case Claimed.Stands stands -> stands.kind() == Kind.WAITING || stands.kind() == Kind.LAPSED;
            case Claimed.IsOpen open -> open.open() == Truth.NO;
            case Claimed.IsSettled settled -> false;
            case Claimed.IsInForce state -> state.inForce() == Truth.NO;
        };
    }

    /** In a word or two. */
    public String words() {
        return claimed.map(is -> switch (is) {
            case Claimed.Stands stands -> stands.kind().words();
            case Claimed.IsOpen open -> switch (open.open()) {
                case YES -> "open";
                case NO -> "closed";
                case UNKNOWN -> IN_DOUBT;
            };
            case Claimed.IsSettled settled -> switch (settled.settled()) {
                case YES -> "settled";
                case NO -> "open";
                case UNKNOWN -> IN_DOUBT;
            };
            case Claimed.IsInForce state -> switch (state.inForce()) {
                case YES -> "in force";
                case NO -> "not in force";
                case UNKNOWN -> IN_DOUBT;
            };
        }).orElse("not there");
    }
}
