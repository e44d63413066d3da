package entente.language.model;

import java.util.List;
import java.util.Optional;

/**
 * What parties may do, from when ({@code when}, any one suffices, latching), and while what holds.
 *
 * @param notice how long after it is used it takes effect, where it is to terminate or to suspend
 * @param quota over what stretch of time the number in {@code may} is counted: {@code in any year}
 */
public record Liberty(String name, List<String> of, Part<ActPattern> may, List<Part<Condition>> when,
        List<Part<Condition>> whileHolds, Optional<Part<Repeat>> quota, Length notice, List<Citation> cites,
        String origin,
        Place place) {

    public Liberty withMay(Part<ActPattern> may) {
        return new Liberty(name, of, may, when, whileHolds, quota, notice, cites, origin, place);
    }

    public Liberty withQuota(Optional<Part<Repeat>> quota) {
        return new Liberty(name, of, may, when, whileHolds, quota, notice, cites, origin, place);
    }
}
