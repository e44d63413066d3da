package entente.language.model;

/** What the debtor owes. */
public sealed interface Duty {

    ActPattern what();

    /** {@code must remove every missile}, {@code must declare no-invasion}: to do, or to say. */
    record Do(ActPattern what) implements Duty {}

    /** {@code must not introduce any missile}: to refrain. */
    record Refrain(ActPattern what) implements Duty {}

    /** {@code must secure that cuba consents to inspect}: discharged by another's act, not by trying. */
    record Secure(ActPattern what) implements Duty {}
}
