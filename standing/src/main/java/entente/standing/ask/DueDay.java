package entente.standing.ask;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that counts for one piece of the text (S71).
 *
 * @param position where the piece is at the end of that day
 * @param otherwise where it is the day after, if nothing more is reported; empty where that is the same
 */
public record DueDay(LocalDate day, Kind kind, Position position, Optional<Position> otherwise) {

    /** Why the day counts. */
    public enum Kind {
        /** The last day on which it can be done in time. */
        LAST_DAY("last day"),
        /** The last day on which it can be done at all. */
        FINAL("final day"),
        /** The last day on which a duty to refrain, to keep or to try binds. */
        ENDS("ends"),
        /** The last day on which the proof that it is kept is fresh. */
        RENEWAL("renewal of the proof"),
        /** Something comes about on this day by itself: a date of the text, or what follows from a day that passed. */
        COMES("comes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
