package entente.standing;

import entente.language.model.ActPattern;
import entente.language.model.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a step of a derivation establishes. The report puts it in words. */
public sealed interface Conclusion {

    /** An undertaking has a standing. */
    record Stands(String undertaking, Standing standing) implements Conclusion {}

    /** A liberty is open or not. */
    record Open(String liberty, Truth truth) implements Conclusion {}

    /** An open point is settled or not. */
    record IsSettled(String openPoint, Truth truth) implements Conclusion {}

    /** An amendment is accepted or not. */
    record Accepted(String amendment, AmendmentAnswer.Stage stage) implements Conclusion {}

    /** A condition holds or not at the time of the view; since when, where it does. */
    record Holds(Condition condition, Role role, Truth truth, Optional<Instant> since) implements Conclusion {}

    /** What was done of what was owed, as proved and as claimed. */
    record Done(ActPattern what, Standing.Progress progress, Truth proved, Truth claimed, Optional<Instant> when)
            implements Conclusion {}

    /** What counts as proof of this: the standard, or what holds without one. */
    record Measured(String standard) implements Conclusion {}

    /** By when it has to be done, and whether that day has passed. */
    record DueBy(LocalDate day, boolean passed, boolean isFinal) implements Conclusion {}

    /** The last day on which a duty to refrain binds, and whether it has passed. */
    record BindsUntil(LocalDate day, boolean passed) implements Conclusion {}

    /** An elastic word sets no day (S19). */
    record Elastic(String words) implements Conclusion {}

    /** How many there are, by declarations; empty where it is not known. */
    record NumberKnown(String item, Optional<Long> number, boolean refuted) implements Conclusion {}

    /** A forbidden act in the time in which it was forbidden: proved, contested, or only claimed. */
    record Forbidden(ActPattern what, Truth proved, boolean alleged) implements Conclusion {}

    /** How fresh the proof of keeping is. */
    record Verified(boolean fresh, Optional<Instant> last) implements Conclusion {}

    /** The creditor released it, or the author withdrew it, or the creditor extended it. */
    record Said(String word, String about, Instant when) implements Conclusion {}

    /** The condition can no longer come true (S21). */
    record Impossible(Condition condition) implements Conclusion {}

    /** An undertaking unfolds into so many instances, and more may come or not (S36-S41). */
    record Unfolded(String undertaking, int instances, boolean more) implements Conclusion {}

    /** An instance is there from then on (S37-S40). */
    record Opened(String instance, Instant at) implements Conclusion {}

    /** What was measured last, in the measure's unit; empty where it is not known or disputed (S43). */
    record MeasuredAt(String measure, Optional<BigDecimal> value, String unit, Optional<Instant> when, boolean estimate)
            implements Conclusion {}

    /** What is to be kept so is so or not, and has once not been so (S42). */
    record KeptSo(Condition condition, Truth held, boolean onceBroken) implements Conclusion {}

    /** So much of what may be done in the time of the view has been done (S38). */
    record QuotaUsed(ActPattern what, Standing.Progress used) implements Conclusion {}

    /** Words that end, suspend or resume something have effect from then on (S50). */
    record TakesEffect(String word, String about, Instant from) implements Conclusion {}

    /** The last day of the agreement itself, and whether it has passed (S50). */
    record AgreementEnds(LocalDate day, boolean passed) implements Conclusion {}

    /** Another than the first debtor is to perform it from then on (S51). */
    record Assigned(String undertaking, String to, Instant from) implements Conclusion {}

    /** What a body determined, and whether the text lets it (S52). */
    record Determined(Determination determination) implements Conclusion {}

    /** The part that a condition plays. */
    enum Role { WHEN, PROVIDED, WHILE, SETTLED, ACCEPTED, AFTER, WITHIN, WHENEVER, KEPT, ENDS, POWER }
}
