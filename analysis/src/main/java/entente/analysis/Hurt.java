package entente.analysis;

/**
 * Who is hurt, and how.
 *
 * @param party the name of a party or organ
 * @param how in a sentence without its full stop
 */
public record Hurt(String party, String how) {}
