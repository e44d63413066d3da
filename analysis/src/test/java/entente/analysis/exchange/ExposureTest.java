package entente.analysis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.exchange.LeastExposed.Deed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExposureTest {

    @Test
    void twoWhoTakeTurnsAreLessExposedThanOneWhoGoesFirst() {
        Deed crates = new Deed("crates", "seller", 40, Map.of("buyer", 60L));
        Deed drums = new Deed("drums", "seller", 30, Map.of("buyer", 50L));
        Deed deposit = new Deed("deposit", "buyer", 25, Map.of("seller", 25L));
        Deed rest = new Deed("rest", "buyer", 60, Map.of("seller", 60L));
        assertThat(LeastExposed.of(List.of(crates, drums, deposit, rest))).hasValueSatisfying(order -> {
            assertThat(order.exposure()).isEqualTo(25);
            assertThat(order.deeds().getFirst()).isEqualTo(deposit);
        });
        assertThat(LeastExposed.of(List.of(crates, rest))).hasValueSatisfying(order ->
                assertThat(order.exposure()).isEqualTo(40));
    }

    @Test
    void noOrderDoesBetter() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<Deed> deeds = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                int by = random.nextInt(3);
                deeds.add(new Deed("d" + i, "p" + by, random.nextInt(9),
                        Map.of("p" + (by + 1) % 3, (long) random.nextInt(9))));
            }
            assertThat(LeastExposed.of(deeds).orElseThrow().exposure()).isEqualTo(least(new ArrayList<>(), deeds, 0));
        }
    }

    private static long least(List<Deed> done, List<Deed> left, long worst) {
        if (left.isEmpty()) {
            return worst;
        }
        long least = Long.MAX_VALUE;
        for (Deed next : left) {
            List<Deed> now = new ArrayList<>(done);
            now.add(next);
            List<Deed> rest = new ArrayList<>(left);
            rest.remove(next);
            long here = now.stream().map(Deed::by).distinct().mapToLong(p -> LeastExposed.exposure(now, p)).max()
                    .orElse(0);
            least = Math.min(least, least(now, rest, Math.max(worst, here)));
        }
        return least;
    }

    @Test
    void furthestAheadIsTheHeaviestOfAllSetsThatHoldWhatComesBefore() {
        Random random = new Random(1976);
        for (int round = 0; round < 2_000; round++) {
            int deeds = 1 + random.nextInt(8);
            long[] weights = random.longs(deeds, -5, 8).toArray();
            List<int[]> before = new ArrayList<>();
            for (int deed = 0; deed < deeds; deed++) {
                before.add(random.ints(random.nextInt(3), 0, deeds).toArray());
            }
            BitSet found = FurthestAhead.of(weights, before);
            assertThat(isClosed(mask(found), before)).isTrue();
            assertThat(weight(mask(found), weights)).isEqualTo(heaviest(weights, before));
        }
    }

    private static int mask(BitSet set) {
        return set.stream().map(i -> 1 << i).sum();
    }

    private static long heaviest(long[] weights, List<int[]> before) {
        long most = 0;
        for (int set = 0; set < 1 << weights.length; set++) {
            most = isClosed(set, before) ? Math.max(most, weight(set, weights)) : most;
        }
        return most;
    }

    private static boolean isClosed(int set, List<int[]> before) {
        for (int deed = 0; deed < before.size(); deed++) {
            for (int earlier : before.get(deed)) {
                if ((set >> deed & 1) == 1 && (set >> earlier & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long weight(int set, long[] weights) {
        long sum = 0;
        for (int deed = 0; deed < weights.length; deed++) {
            sum += (set >> deed & 1) == 1 ? weights[deed] : 0;
        }
        return sum;
    }
}
