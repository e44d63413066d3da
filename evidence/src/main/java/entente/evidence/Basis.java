package entente.evidence;

/** What a claim in a log rests on. */
public enum Basis {
    /** A cited paper. */
    SOURCED,
    /** Nobody's paper: assumed by whoever wrote the log. */
    ASSUMED
}
