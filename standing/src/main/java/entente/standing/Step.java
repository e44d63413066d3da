package entente.standing;

import entente.language.model.ActPattern;
import entente.language.model.Place;
import entente.language.model.Proof;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is missing, and that somebody could do about it. */
public sealed interface Step {

    /** The line of the text that asks for it. */
    Place asked();

    /** Somebody does or says something: a condition asks for it, no undertaking of its own carries it. */
    record Act(ActPattern what, Place asked) implements Step {}

    /** An undertaking is to be performed, so much of it is left, and to be proved so. */
    record Perform(String undertaking, ActPattern what, Standing.Progress progress, Optional<Proof> proof, Place asked)
            implements Step {}

    /** It is claimed to be done; the proof is missing. */
    record Prove(String undertaking, ActPattern what, Standing.Progress progress, Optional<Proof> proof, Place asked)
            implements Step {}

    /** Another undertaking is to be claimed, proved, … first. */
    record Fact(entente.language.model.Condition.Fact fact, Place asked) implements Step {}

    /** An open point is to be settled. */
    record Settle(String openPoint, Place asked) implements Step {}

    /** A state is to be in force or not, a method available or not. */
    record Become(entente.language.model.Condition condition, boolean wanted, Place asked) implements Step {}

    /** A day is to come. */
    record Await(LocalDate day, Place asked) implements Step {}

    /** A contested fact is to be resolved: who denies what. */
    record Resolve(String about, Place asked) implements Step {}

    /** The proof that a duty to refrain is kept is to be renewed. */
    record Verify(String undertaking, Optional<Proof> proof, Place asked) implements Step {}

    /** A proved breach is to be answered: nothing undoes it but the creditor's release. */
    record Answer(String undertaking, Place asked) implements Step {}
}
