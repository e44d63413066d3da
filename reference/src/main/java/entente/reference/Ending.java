package entente.reference;

import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.util.Optional;

/**
 * The end that a duty to refrain or to keep comes to by itself (S23, S50): the last instant of its {@code until}, where
 * there is one, and whether it is past.
 */
record Ending(Optional<Instant> last, Course ended) {

    static Ending of(Case in, Conditions conditions, Undertaking undertaking, Life life) {
        Optional<Instant> until = undertaking.until().flatMap(part -> new Deadlines(in, conditions)
                .written(part.value(), part.origin(), life.when().first(Truth.YES, in.now()), Course.ALWAYS));
        Course ended = Course.from(until.map(end -> end.plusNanos(1)), Truth.YES);
        boolean outlives = undertaking.terms().survives() || Powers.isOfAnother(undertaking);
        var powers = new Powers(in, conditions);
        Optional<Instant> last = outlives ? until
                : powers.lastDay().filter(end -> until.filter(day -> day.isBefore(end)).isEmpty()).or(() -> until);
        return new Ending(last, outlives ? ended : ended.or(powers.atItsEnd()));
    }
}
