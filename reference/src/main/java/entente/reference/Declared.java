package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many of an item there are, by the declarations that the view knows (S14). */
record Declared(Patterns patterns) {

    /** The number, and the report that first gave it. */
    record Number(long number, Instant since) {}

    /** The greatest of the latest declarations of each source. */
    Optional<Number> of(String item) {
        Map<String, Claim> latest = new HashMap<>();
        for (Claim claim : claims(item)) {
            latest.merge(patterns.names().partyOf(claim.says()), claim, Declared::later);
        }
        return latest.values().stream().map(claim -> new Number(number(claim), claim.reported().last()))
                .max(Comparator.comparingLong(Number::number).thenComparing(Number::since, Comparator.reverseOrder()));
    }

    /** Every declaration that speaks of the item. */
    List<Claim> claims(String item) {
        return patterns.occurrences().of("declare").stream().flatMap(occurrence -> occurrence.supports().stream())
                .filter(claim -> claim.item().equals(item) && claim.number() instanceof Quantity.Count)
                .sorted(Comparator.comparing(Claim::id)).toList();
    }

    private static long number(Claim claim) {
        return claim.number() instanceof Quantity.Count(int count) ? count : 0;
    }

    /** Of one source's declarations the later one counts; of those of one instant, the greater number (S7). */
    private static Claim later(Claim one, Claim other) {
        int order = one.happened().last().compareTo(other.happened().last());
        return order > 0 || order == 0 && number(one) >= number(other) ? one : other;
    }
}
