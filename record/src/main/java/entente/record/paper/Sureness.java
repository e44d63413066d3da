package entente.record.paper;

/** How sure a recovered piece is. */
public enum Sureness {
    /** The paper labels it, or it cannot be read otherwise. */
    CERTAIN,
    /** Its shape and place say so; another reading would be unusual. */
    LIKELY,
    /** One of several readings, or inferred from something else. */
    DOUBTFUL
}
