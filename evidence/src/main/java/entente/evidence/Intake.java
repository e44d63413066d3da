package entente.evidence;

/** Where readers bring what they find, in whatever order they find it (E12). */
public interface Intake {

    /** A claim that could be read. */
    void take(RawClaim claim);

    /** A line, or a file, that could not. */
    void setAside(SetAside problem);
}
