package entente.reference;

import entente.language.model.Condition.Fact.Kind;

/** The facts about one undertaking over time (S1, S24). */
record Facts(Course claimed, Course proved, Course due, Course overdue, Course inForce, Course broken) {

    /** Before anything is known of it; also the facts of what the text does not hold. */
    static final Facts NONE = new Facts(Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER,
            Course.NEVER);

    Course of(Kind kind) {
        return switch (kind) {
            case CLAIMED -> claimed;
            case PROVED -> proved;
            case KEPT -> broken.not();
            case BROKEN -> broken;
            case DUE -> due;
            case OVERDUE -> overdue;
            case IN_FORCE -> inForce;
            case TERMINATED -> Course.NEVER;
        };
    }
}
