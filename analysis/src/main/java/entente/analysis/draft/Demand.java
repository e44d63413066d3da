package entente.analysis.draft;

import entente.analysis.Claimed;
import entente.analysis.plan.Trial;
import entente.standing.Standing;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much a piece asks for after a run: nothing where it is not there, waits, sleeps or is done; then that what was
 * done be proved; then that it be done; most where it has been missed. A liberty, and an open point, says yes or no.
 *
 * @param claimed how it stands; empty where the text has no such piece
 * @param rank how much it asks; empty where it is in doubt, which tells nobody anything
 */
record Demand(Optional<Claimed> claimed, OptionalInt rank) {

    private static final int NOTHING = 0;
    private static final int PROOF = 1;
    private static final int OWED = 2;
    private static final int UNVERIFIED = 3;
    private static final int LATE = 4;
    private static final int BROKEN = 5;

    static Demand of(String piece, Trial trial, LocalDate day) {
        if (piece.isEmpty()) {
            return new Demand(Optional.empty(), OptionalInt.of(NOTHING));
        }
        Optional<Claimed> claimed = trial.claimed(piece, day).map(is -> marked(is, trial, day));
        return new Demand(claimed, claimed.map(Demand::rank).orElse(OptionalInt.of(NOTHING)));
    }

    /** That something is unverified is half of what it asks, so a run that shows it claims it. */
    private static Claimed marked(Claimed claimed, Trial trial, LocalDate day) {
        if (!(claimed instanceof Claimed.Stands stands) || stands.kind() != Standing.Kind.IN_FORCE) {
            return claimed;
        }
        return trial.on(day).undertaking(stands.piece()).map(u -> u.standing().marks())
                .<Claimed>map(marks -> new Claimed.Stands(stands.reading(), day, stands.piece(), stands.kind(),
                        Optional.of(marks))).orElse(claimed);
    }

    boolean isOwed() {
        return rank.isPresent() && rank.getAsInt() >= OWED;
    }

    boolean isNothing() {
        return rank.isPresent() && rank.getAsInt() == NOTHING;
    }

    private static OptionalInt rank(Claimed claimed) {
        return switch (claimed) {
            case Claimed.Stands stands -> rank(stands);
            case Claimed.IsOpen open -> rank(open.open());
            case Claimed.IsSettled settled -> rank(settled.settled());
            case Claimed.IsInForce state -> rank(state.inForce());
        };
    }

    private static OptionalInt rank(Claimed.Stands stands) {
        return switch (stands.kind()) {
            case OFFERED, WAITING, LAPSED, RELEASED, WITHDRAWN, TERMINATED, SUSPENDED, DISCHARGED ->
                OptionalInt.of(NOTHING);
            case PERFORMED -> OptionalInt.of(PROOF);
            case DUE -> OptionalInt.of(OWED);
            case IN_FORCE -> OptionalInt.of(stands.marks().filter(marks -> marks.contains(Mark.UNVERIFIED)).isPresent()
                    ? UNVERIFIED : OWED);
            case OVERDUE -> OptionalInt.of(LATE);
            case BREACHED -> OptionalInt.of(BROKEN);
            case CONTESTED, UNKNOWN -> OptionalInt.empty();
        };
    }

    private static OptionalInt rank(Truth truth) {
        return switch (truth) {
            case YES -> OptionalInt.of(1);
            case NO -> OptionalInt.of(NOTHING);
            case UNKNOWN -> OptionalInt.empty();
        };
    }
}
