package entente.language.model;

import java.time.LocalDate;
import java.util.List;

/** What has to be the case. Conditions test facts, never standings (S1). */
public sealed interface Condition {

    Place place();

    record All(List<Condition> of, Place place) implements Condition {}

    record Any(List<Condition> of, Place place) implements Condition {}

    record Not(Condition of, Place place) implements Condition {}

    /** {@code bombers-out is proved}: a fact about an undertaking. */
    record Fact(String undertaking, Kind kind, Place place) implements Condition {

        /** The facts that conditions can test. */
        public enum Kind { CLAIMED, PROVED, KEPT, BROKEN, DUE, OVERDUE, IN_FORCE }
    }

    /** {@code safeguards is settled}. */
    record Settled(String openPoint, Place place) implements Condition {}

    /** {@code quarantine is in force}. */
    record InForce(String state, Place place) implements Condition {}

    /** {@code inspection is available}. */
    record Available(String method, Place place) implements Condition {}

    /** {@code ussr assures bombers-out}: somebody has done or said something. */
    record Happens(ActPattern what, Place place) implements Condition {}

    /** {@code from 1962-12-01}: the day has come. Its negation is written {@code before 1962-12-01}. */
    record From(LocalDate day, Place place) implements Condition {}
}
