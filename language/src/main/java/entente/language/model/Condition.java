package entente.language.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What has to be the case. Conditions test facts, never standings (S1). */
public sealed interface Condition {

    Place place();

    record All(List<Condition> of, Place place) implements Condition {}

    record Any(List<Condition> of, Place place) implements Condition {}

    record Not(Condition of, Place place) implements Condition {}

    /**
     * {@code bombers-out is proved}: a fact about an undertaking; {@code ceasefire of kyiv is kept} names an instance
     * as {@code ceasefire/kyiv}, and {@code its counterpart} in a reciprocal undertaking is {@link #COUNTERPART}.
     */
    record Fact(String undertaking, Kind kind, Place place) implements Condition {

        /** The same undertaking as the other side owes it. */
        public static final String COUNTERPART = "its counterpart";

        /** The facts that conditions can test. */
        public enum Kind { CLAIMED, PROVED, KEPT, BROKEN, DUE, OVERDUE, IN_FORCE, TERMINATED }
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

    /** {@code 2 of rent are overdue}: so many instances at one time. */
    record Times(int number, Fact fact, Place place) implements Condition {}

    /**
     * {@code 30 days after usa notifies withdrawal}, {@code rent is overdue for 14 days}: so long has it held.
     *
     * @param unbroken whether without a break up to now; otherwise since it first held
     */
    record Lasting(Condition of, Length length, boolean unbroken, Place place) implements Condition {}

    /** {@code 50 % of removal is proved}: by count or by degree; the kind is claimed or proved. */
    record Share(int percent, Fact fact, Place place) implements Condition {}

    /** {@code 2 of france, uk, usa consent to visit}: so many of these. */
    record SomeOf(int number, List<Condition> of, Place place) implements Condition {}

    /**
     * {@code uf6-stock is at most 300 kg}: false where it is measured otherwise, unknown before it is measured.
     *
     * @param of whose measure; empty: of the debtor where it is one of several parties' (S43), or nobody's
     * @param value in the unit of the measure; percent where it is compared with another
     * @param unit the unit of the measure; empty where it is compared with another
     * @param than the measure that it is compared with; empty: with the value itself
     */
    record Measured(String measure, String of, Comparison comparison, BigDecimal value, String unit, String than,
            Place place) implements Condition {

        /** How a measured value stands to the given one. */
        public enum Comparison { BELOW, AT_MOST, AT_LEAST, ABOVE }
    }

    /** {@code removal is found not met [by commission]}: what a competent body determined last. */
    record Found(String undertaking, Finding finding, String by, Place place) implements Condition {}
}
