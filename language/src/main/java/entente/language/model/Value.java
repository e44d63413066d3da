package entente.language.model;

/**
 * What an undertaking is worth: to its debtor a cost, to anybody else a gain, in a number without a unit of which only
 * the proportions count.
 */
public record Value(long number, String party) {}
