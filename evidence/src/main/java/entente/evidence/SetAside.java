package entente.evidence;

/**
 * A line of the log that is not used.
 *
 * @param code a stable code such as {@code E103}
 * @param id the claim's id as far as it could be read
 * @param reason what was found, and what would be accepted, in one or two plain sentences
 */
public record SetAside(String code, String file, long line, String id, String reason) {}
