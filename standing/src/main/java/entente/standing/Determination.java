package entente.standing;

import entente.evidence.Claim;
import entente.language.model.Finding;
import java.time.LocalDate;

/**
 * What a body has determined of an undertaking (S52): it stands beside the claims and changes no standing.
 *
 * @param competent whether the text lets this body determine it
 */
public record Determination(String body, boolean competent, Finding finding, LocalDate day, Claim claim) {}
