package entente.analysis;

/** How long an examination may take. Whoever starts it has the clock. */
public interface Budget {

    /** No end to it. */
    Budget ENDLESS = () -> false;

    /** Whether the time is used up: what is under way stops at its next step and keeps what it has. */
    boolean isSpent();
}
