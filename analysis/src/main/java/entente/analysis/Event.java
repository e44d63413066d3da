package entente.analysis;

import entente.evidence.Claim;
import java.time.LocalDate;

/**
 * One event of a run: what somebody does or says on a day, as the claim by which it would be known.
 *
 * @param note why it is done, in a clause such as {@code as it falls due}; may be empty
 */
public record Event(LocalDate on, Claim claim, String note) {}
