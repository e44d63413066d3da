package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In which order parcels can be handed over and paid for so that at no moment either side does better by walking away
 * (after Sandholm and Lesser, 1995). What each would lose in standing by walking away is the <em>leeway</em>, taken
 * together. Of what is still to come both hope to gain; a parcel can be handed over safely if its cost is covered by
 * the leeway and by the gain that is still to come after it.
 */
public final class SafeOrder {

    private static final Comparator<Parcel> LAST_OF_GAINS = Comparator.comparingLong(Parcel::cost)
            .thenComparing(Parcel::name);
    private static final Comparator<Parcel> LAST_OF_LOSSES = Comparator.comparingLong(Parcel::value).reversed()
            .thenComparing(Parcel::name);

    private SafeOrder() {}

    /** A parcel of an order that is not safe: how much of its cost nothing covers. */
    public record Uncovered(int position, Parcel parcel, long by) {}

    /** A safe order, where there is one: if this one is not safe, none is. */
    public static Optional<List<Parcel>> of(List<Parcel> parcels, long leeway) {
        List<Parcel> order = best(parcels);
        return isSafe(order, leeway) ? Optional.of(order) : Optional.empty();
    }

    /**
     * The order that needs the least leeway. It is built from its end: first what brings a gain, the cheapest last of
     * all, so that the gain to come grows as fast as it can; before that what brings a loss, the most worth last.
     */
    public static List<Parcel> best(List<Parcel> parcels) {
        List<Parcel> fromTheEnd = new ArrayList<>(parcels.stream().filter(parcel -> parcel.gain() >= 0)
                .sorted(LAST_OF_GAINS).toList());
        fromTheEnd.addAll(parcels.stream().filter(parcel -> parcel.gain() < 0).sorted(LAST_OF_LOSSES).toList());
        return fromTheEnd.reversed().stream().toList();
    }

    public static boolean isSafe(List<Parcel> order, long leeway) {
        return worst(order).map(worst -> worst.by() <= leeway).orElse(true);
    }

    /** The least leeway with which any order is safe: with less, whoever begins can be left with his loss. */
    public static long leastLeeway(List<Parcel> parcels) {
        return worst(best(parcels)).map(worst -> Math.max(0, worst.by())).orElse(0L);
    }

    /** The parcel of this order whose cost is covered worst without any leeway; the first of equals. */
    public static Optional<Uncovered> worst(List<Parcel> order) {
        Optional<Uncovered> worst = Optional.empty();
        long toCome = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            long by = order.get(i).cost() - toCome;
            if (worst.isEmpty() || by >= worst.get().by()) {
                worst = Optional.of(new Uncovered(i, order.get(i), by));
            }
            toCome += order.get(i).gain();
        }
        return worst;
    }
}
