package entente.reference;

import entente.language.model.Condition.Fact.Kind;

/**
 * The facts about one undertaking over time (S1, S24).
 *
 * @param dueNow whether it is owed and not done: unlike {@code due}, which stays true (S49)
 * @param overdueNow whether it is overdue and not done since
 */
record Facts(Course claimed, Course proved, Course due, Course overdue, Course inForce, Course broken,
        Course terminated, Course dueNow, Course overdueNow) {

    /** Before anything is known of it; also the facts of what the text does not hold. */
    static final Facts NONE = new Facts(Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER,
            Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER);

    /** Of the agreement itself nothing can be said but whether it is over. */
    static Facts ended(Course terminated) {
        return new Facts(Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER, terminated,
                Course.NEVER, Course.NEVER);
    }

    /** What is so at each time, where a condition asks how long or how many at one time (S41, S49). */
    Course present(Kind kind) {
        return switch (kind) {
            case DUE -> dueNow;
            case OVERDUE -> overdueNow;
            case CLAIMED, PROVED, KEPT, BROKEN, IN_FORCE, TERMINATED -> of(kind);
        };
    }

    Course of(Kind kind) {
        return switch (kind) {
            case CLAIMED -> claimed;
            case PROVED -> proved;
            case KEPT -> broken.not();
            case BROKEN -> broken;
            case DUE -> due;
            case OVERDUE -> overdue;
            case IN_FORCE -> inForce;
            case TERMINATED -> terminated;
        };
    }
}
