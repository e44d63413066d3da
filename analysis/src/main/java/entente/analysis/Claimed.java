package entente.analysis;

import entente.standing.Standing;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a run claims to come out: it is compared with what the evaluator gives on that day under that reading. */
public sealed interface Claimed {

    /** The reading; empty: the text as written. */
    String reading();

    LocalDate on();

    /** The undertaking, liberty, open point or state. */
    String piece();

    /** An undertaking has a stage. @param marks its marks, where these matter */
    record Stands(String reading, LocalDate on, String piece, Standing.Kind kind, Optional<Set<Standing.Mark>> marks)
            implements Claimed {

        public Stands(String reading, LocalDate on, String piece, Standing.Kind kind) {
            this(reading, on, piece, kind, Optional.empty());
        }
    }

    /** A liberty is open or not. */
    record IsOpen(String reading, LocalDate on, String piece, Truth open) implements Claimed {}

    /** An open point is settled or not. */
    record IsSettled(String reading, LocalDate on, String piece, Truth settled) implements Claimed {}

    /** A state is in force, or a method available, or not. */
    record IsInForce(String reading, LocalDate on, String piece, Truth inForce) implements Claimed {}
}
