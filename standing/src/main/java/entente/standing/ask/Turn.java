package entente.standing.ask;

import entente.evidence.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One change of standing, and what caused it (S34).
 *
 * @param before empty where the text did not have the piece the day before
 * @param after empty where it has it no longer
 */
public record Turn(LocalDate day, String name, Optional<Position> before, Optional<Position> after, Cause cause) {

    /** What made the difference between one day and the next. */
    public sealed interface Cause {

        /** Claims that became known that day and that the new derivation names. */
        record ByClaims(List<Claim> claims) implements Cause {}

        /** Claims that the old derivation named, and that were retracted that day. */
        record ByRetraction(List<Claim> retractions) implements Cause {}

        /** The day itself: a deadline, a renewal, a date of the text. */
        record ByTheDay() implements Cause {}
    }
}
