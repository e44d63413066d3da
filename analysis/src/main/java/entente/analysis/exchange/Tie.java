package entente.analysis.exchange;

/**
 * That a commitment belongs together with the others of one who wants all of them or none: a principal with several
 * commitments, or an intermediary that holds both sides of an exchange.
 *
 * @param to the principal or intermediary in whom the commitments are bound together
 * @param first whether he must be sure of this one before he enters into any other that is bound to it
 */
public record Tie(Commitment commitment, String to, boolean first) {}
