package entente.analysis.draft;

import java.util.Optional;

/**
 * The shortest runs that are known to tell two pieces apart.
 *
 * @param more after which the draft asks, allows or settles more than the base
 * @param less after which it does less
 */
record Shown(Optional<Difference> more, Optional<Difference> less) {

    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty());

    /** @param isMore above 0 where the draft does more, below 0 where it does less, 0 where it does the same */
    Shown with(int isMore, Difference difference) {
        Optional<Difference> one = Optional.of(difference);
        return isMore > 0 ? shorter(new Shown(one, Optional.empty()))
                : isMore < 0 ? shorter(new Shown(Optional.empty(), one)) : this;
    }

    Shown shorter(Shown other) {
        return new Shown(shorter(more, other.more), shorter(less, other.less));
    }

    static Optional<Difference> shorter(Optional<Difference> known, Optional<Difference> fresh) {
        return fresh.isPresent() && (known.isEmpty() || fresh.get().isShorterThan(known.get())) ? fresh : known;
    }
}
