package entente.language.model;

/** What the debtor owes. */
public sealed interface Duty {

    /** What is to be done or not done; of a duty to keep, nothing that is done. */
    ActPattern what();

    /** Whether it binds over a time, and is kept or broken; otherwise it is performed once. */
    default boolean isContinuing() {
        return switch (this) {
            case Do duty -> false;
            case Secure duty -> false;
            case Refrain duty -> true;
            case Keep duty -> true;
            case Endeavour duty -> true;
        };
    }

    /** {@code must remove every missile}, {@code must declare no-invasion}: to do, or to say. */
    record Do(ActPattern what) implements Duty {}

    /** {@code must not introduce any missile}: to refrain. */
    record Refrain(ActPattern what) implements Duty {}

    /** {@code must secure that port consents to visit}: discharged by another's act, not by trying. */
    record Secure(ActPattern what) implements Duty {}

    /** {@code must keep uf6-stock at most 300 kg}: something is to hold all the time. */
    record Keep(Condition holds) implements Duty {

        @Override
        public ActPattern what() {
            return ActPattern.NONE;
        }
    }

    /** {@code must endeavour to …}: judged only by what a competent body finds. */
    record Endeavour(ActPattern what) implements Duty {}
}
