package entente.checks.oracle;

import entente.analysis.exchange.Parcel;
import entente.analysis.exchange.SafeOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** {@link SafeOrder} against all orders of the parcels, gone through forwards from the definition. */
final class SafeOrdersOracle {
    private SafeOrdersOracle() {}

    static Tally random(int cases, int mostParcels, long seed) {
        Tally tally = Tally.of("exchanges of up to " + mostParcels + " parcels: a safe order, against all orders");
        Random random = new Random(seed);
        for (int i = 0; i < cases; i++) {
            List<Parcel> parcels = parcels(random, 1 + random.nextInt(mostParcels));
            long leeway = random.nextInt(12);
            boolean found = SafeOrder.of(parcels, leeway).map(order -> isSafe(order, parcels, leeway)).orElse(false);
            boolean said = SafeOrder.of(parcels, leeway).isPresent();
            boolean any = anyIsSafe((1 << parcels.size()) - 1, parcels, leeway, new HashMap<>());
            tally = tally.and(said, said == any && found == said);
        }
        return tally;
    }

    private static List<Parcel> parcels(Random random, int number) {
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parcels.add(new Parcel("parcel-" + i, random.nextInt(12), random.nextInt(14)));
        }
        return parcels;
    }

    /** It holds each parcel once, and each is covered when its turn comes. */
    private static boolean isSafe(List<Parcel> order, List<Parcel> parcels, long leeway) {
        boolean covered = order.size() == parcels.size() && order.containsAll(parcels);
        for (int i = 0; i < order.size(); i++) {
            long toCome = order.subList(i + 1, order.size()).stream().mapToLong(p -> p.value() - p.cost()).sum();
            covered &= order.get(i).cost() <= leeway + toCome;
        }
        return covered;
    }

    private static boolean anyIsSafe(int left, List<Parcel> parcels, long leeway, Map<Integer, Boolean> known) {
        if (left == 0) {
            return true;
        }
        Boolean before = known.get(left);
        if (before != null) {
            return before;
        }
        boolean any = false;
        for (int next = 0; next < parcels.size() && !any; next++) {
            if ((left >> next & 1) == 1) {
                int later = left & ~(1 << next);
                long toCome = 0;
                for (int i = 0; i < parcels.size(); i++) {
                    toCome += (later >> i & 1) == 1 ? parcels.get(i).value() - parcels.get(i).cost() : 0;
                }
                any = parcels.get(next).cost() <= leeway + toCome && anyIsSafe(later, parcels, leeway, known);
            }
        }
        known.put(left, any);
        return any;
    }
}
