package entente.analysis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeOrderTest {
    private static final Parcel CRATE = new Parcel("crate", 4, 9);
    private static final Parcel MANUAL = new Parcel("manual", 0, 2);
    private static final Parcel TRAINING = new Parcel("training", 5, 3);

    @Test
    void whatCostsNothingComesLast() {
        assertThat(SafeOrder.of(List.of(MANUAL, CRATE), 2)).contains(List.of(CRATE, MANUAL));
    }

    @Test
    void theLastOfItMustCostNothingWhereNobodyHasAnythingElseToLose() {
        assertThat(SafeOrder.of(List.of(CRATE), 0)).isEmpty();
        assertThat(SafeOrder.of(List.of(new Parcel("word", 0, 1)), 0)).isPresent();
    }

    @Test
    void theLeastLeewayIsTheLeastWithWhichThereIsAnOrder() {
        List<Parcel> all = List.of(CRATE, MANUAL, TRAINING);
        long least = SafeOrder.leastLeeway(all);
        assertThat(SafeOrder.of(all, least)).isPresent();
        assertThat(SafeOrder.of(all, least - 1)).isEmpty();
    }

    @Test
    void theWorstMomentIsNamed() {
        assertThat(SafeOrder.worst(List.of(MANUAL, CRATE)))
                .contains(new SafeOrder.Uncovered(1, CRATE, 4));
    }

    @Test
    void nothingToHandOverIsSafe() {
        assertThat(SafeOrder.of(List.of(), 0)).contains(List.of());
        assertThat(SafeOrder.leastLeeway(List.of())).isZero();
    }

    @Test
    void itFindsAnOrderJustWhereGoingThroughAllOfThemDoes() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            List<Parcel> parcels = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                parcels.add(new Parcel("p" + i, random.nextInt(8), random.nextInt(8)));
            }
            long leeway = random.nextInt(6);
            assertThat(SafeOrder.of(parcels, leeway).isPresent()).as("%s with %d", parcels, leeway)
                    .isEqualTo(anyOrderIsSafe(new ArrayList<>(), parcels, leeway));
        }
    }

    /** Straight from the definition, forwards, without the class under test. */
    private static boolean anyOrderIsSafe(List<Parcel> before, List<Parcel> rest, long leeway) {
        if (rest.isEmpty()) {
            return true;
        }
        for (Parcel next : rest) {
            List<Parcel> later = new ArrayList<>(rest);
            later.remove(next);
            long gain = 0;
            for (Parcel parcel : later) {
                gain += parcel.value() - parcel.cost();
            }
            if (next.cost() <= leeway + gain && anyOrderIsSafe(before, later, leeway)) {
                return true;
            }
        }
        return false;
    }
}
