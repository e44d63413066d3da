package entente.checks.world;

import java.util.List;
import java.util.SplittableRandom;

/** Draws by lot. */
final class Lot {
    private final SplittableRandom source;

    Lot(SplittableRandom source) {
        this.source = source;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return source.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return source.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(source.nextInt(of.size()));
    }
}
