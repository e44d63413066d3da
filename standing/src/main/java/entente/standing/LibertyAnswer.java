package entente.standing;

import entente.language.model.Liberty;
import java.util.List;
import java.util.Optional;

/**
 * Whether a liberty is open under one view, and what it still needs.
 *
 * @param used how much of its quota has been used, where it has one (S38)
 */
public record LibertyAnswer(Liberty liberty, Truth open, List<Step> missing, Derivation why,
        Optional<Standing.Progress> used) {

    /** Of one without a quota. */
    public LibertyAnswer(Liberty liberty, Truth open, List<Step> missing, Derivation why) {
        this(liberty, open, missing, why, Optional.empty());
    }
}
