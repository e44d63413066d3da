package entente.language.problem;

/** Whether a text with the problem can be used. */
public enum Severity {
    /** It cannot. */
    ERROR,
    /** It can, but its writer should look. */
    WARNING
}
