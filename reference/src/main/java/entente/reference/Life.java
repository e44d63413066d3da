package entente.reference;

import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;

/**
 * While an undertaking is owed, whatever it asks for (S16, S21, S22, S50).
 *
 * @param when whether it has come into force
 * @param provided whether its provisos have held so far
 * @param running while it is not suspended
 * @param released whether the creditor has let it go
 * @param terminated whether it has been ended before its time
 */
record Life(Course when, Course provided, Course running, Course released, Course terminated) {

    static Life of(Case in, Conditions conditions, Undertaking undertaking, Scope scope) {
        if (scope.entry().isPresent()) {
            Scope.Entry entry = scope.entry().get();
            Life whole = entry.whole();
            return new Life(Course.from(entry.at(), entry.truth()), whole.provided, whole.running,
                    new Sayings(in).released(undertaking, whole.provided), whole.terminated);
        }
        Instant start = in.since(undertaking.origin());
        Course provided = conditions.provided(undertaking.provided(), start);
        var powers = new Powers(in, conditions);
        return new Life(conditions.any(undertaking.when(), start), provided,
                conditions.all(undertaking.whileHolds()).and(powers.running(undertaking)),
                new Sayings(in).released(undertaking, provided), powers.terminated(undertaking));
    }

    /** Whether it is owed: in force, not let go and not ended. */
    Course owed() {
        return when.and(provided).and(gone().not());
    }

    /** Whether it was owed and not suspended the moment before (S24). */
    Course binding() {
        return when.and(provided.before()).and(running.before()).and(gone().not());
    }

    /** Let go, or ended before its time. */
    Course gone() {
        return released.or(terminated);
    }

    /** Whether it lapsed, was let go or was ended before the instant: what is done then performs nothing (S21). */
    boolean lostBefore(Instant instant) {
        Instant before = instant.minusNanos(1);
        return provided.at(before) == Truth.NO || gone().at(before) == Truth.YES;
    }
}
