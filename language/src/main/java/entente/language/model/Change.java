package entente.language.model;


/** One change that an amendment or a reading makes to a named piece of the text. */
public sealed interface Change {

    Place place();

    /** The parts of an undertaking, liberty or open point that changes can name. */
    enum PartName { WHEN, DUTY, DEADLINE, FINALLY, UNTIL, PROVIDED, WHILE, PROOF, SETTLED, REPEAT }

    /** {@code or when …}: another way; also the first {@code when} of what had none. */
    record AddWay(String target, Part<Condition> when, Place place) implements Change {}

    /** {@code and when …}, {@code provided …}, {@code while …}: one more condition. */
    record AddCondition(String target, PartName part, Part<Condition> condition, Place place) implements Change {}

    /**
     * {@code replace when …}: all ways are replaced by this one; likewise {@code provided}, {@code while},
     * {@code settled when}.
     */
    record ReplaceConditions(String target, PartName part, Part<Condition> condition, Place place) implements Change {}

    /** {@code within 3 weeks}, {@code replace by …}, {@code finally …}, {@code until …}. */
    record SetDeadline(String target, PartName part, Part<Deadline> deadline, Place place) implements Change {}

    record SetDuty(String target, Part<Duty> duty, Place place) implements Change {}

    record SetProof(String target, Part<Proof> proof, Place place) implements Change {}

    /** {@code replace may …}. */
    record SetMay(String target, Part<ActPattern> may, Place place) implements Change {}

    /**
     * {@code every month}, {@code replace whenever …}, {@code replace in any year}: how it comes back, or its quota.
     */
    record SetRepeat(String target, Part<Repeat> repeat, Place place) implements Change {}

    /** A state of the text restated in whole. */
    record SetState(State state, Place place) implements Change {}

    /** {@code replace ends 2026-02-05}: the last day of the agreement itself. */
    record SetEnds(Part<Deadline> ends, Place place) implements Change {}

    /** {@code drop provided}. */
    record DropPart(String target, PartName part, Place place) implements Change {}

    /** {@code drop liberty surveillance}. */
    record DropWhole(String target, Place place) implements Change {}

    record AddUndertaking(Undertaking undertaking, Place place) implements Change {}

    record AddLiberty(Liberty liberty, Place place) implements Change {}

    record AddOpenPoint(OpenPoint openPoint, Place place) implements Change {}

    /** The name of the piece that the change touches or adds. */
    default String touches() {
        return switch (this) {
            case AddWay c -> c.target();
            case AddCondition c -> c.target();
            case ReplaceConditions c -> c.target();
            case SetDeadline c -> c.target();
            case SetDuty c -> c.target();
            case SetProof c -> c.target();
            case SetMay c -> c.target();
            case SetRepeat c -> c.target();
            case SetState c -> c.state().name();
            case SetEnds c -> "";
            case DropPart c -> c.target();
            case DropWhole c -> c.target();
            case AddUndertaking c -> c.undertaking().name();
            case AddLiberty c -> c.liberty().name();
            case AddOpenPoint c -> c.openPoint().name();
        };
    }
}
