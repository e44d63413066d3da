package entente.standing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where an undertaking is in its life, under one view.
 *
 * @param kind the stage
 * @param marks what has to be said besides
 * @param progress how much is done, where it can be counted
 * @param since the day on which this stage began, where it is known
 * @param deadline the last day for it, where there is one
 */
public record Standing(Kind kind, Set<Mark> marks, Optional<Progress> progress, Optional<LocalDate> since,
        Optional<LocalDate> deadline) {

    /** The stages; the spec maps them to conditional, detached, discharged, violated, expired, terminated. */
    public enum Kind {
        OFFERED("offered"), WAITING("waiting"), DUE("due"), IN_FORCE("in force"), SUSPENDED("suspended"),
        PERFORMED("performed"), DISCHARGED("discharged"), OVERDUE("overdue"), BREACHED("breached"),
        CONTESTED("contested"), UNKNOWN("unknown"), LAPSED("lapsed"), RELEASED("released"), WITHDRAWN("withdrawn"),
        TERMINATED("terminated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The stage as people are shown it. */
        public String words() {
            return words;
        }
    }

    /** What has to be said besides the stage. */
    public enum Mark {
        /** Done after its deadline. */
        LATE("late"),
        /** Whether it was in time rests on a deed whose time is not known closely enough (S9). */
        PERHAPS_LATE("perhaps late"),
        /** A breach is claimed and not proved (S12). */
        ALLEGED("alleged"),
        /** The proof that it is kept is missing, or has grown old (S12). */
        UNVERIFIED("unverified"),
        /** Done before it fell due. */
        EARLY("early"),
        /** What has to be kept so was not, and is so again (S42). */
        RESTORED("restored"),
        /** Another than the first debtor is to do it (S51). */
        ASSIGNED("assigned");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * How much is done.
     *
     * @param proved so many under the standard
     * @param claimed so many by anybody's word
     * @param of how many there are; -1 where the number is not known in the view
     */
    public record Progress(long proved, long claimed, long of) {

        public boolean isNumberKnown() {
            return of >= 0;
        }
    }
}
