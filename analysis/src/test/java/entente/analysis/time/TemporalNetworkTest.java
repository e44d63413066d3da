package entente.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TemporalNetworkTest {

    @Test
    void theEarliestDayOfEachMoment() {
        TemporalNetwork<String> network = new TemporalNetwork<>();
        network.atLeast("opens", "delivery", 3, "three days to load");
        network.atLeast("delivery", "payment", 0, "payment when delivered");
        network.atMost("delivery", "payment", 5, "within five days");
        assertThat(network.from("opens")).isEqualTo(new TemporalNetwork.Possible<String>(
                java.util.Map.of("opens", 0L, "delivery", 3L, "payment", 3L)));
    }

    @Test
    void whatCannotBeIsShownAsARingOfItsReasons() {
        TemporalNetwork<String> network = new TemporalNetwork<>();
        network.atMost("opens", "payment", 10, "payment by the tenth day");
        network.atLeast("opens", "delivery", 31, "delivery not before February");
        network.atLeast("delivery", "payment", 0, "payment when delivered");
        network.atMost("opens", "return", 90, "something else");
        assertThat(network.from("opens")).asInstanceOf(InstanceOfAssertFactories.type(
                TemporalNetwork.Impossible.class)).satisfies(impossible -> {
                    assertThat(impossible.days()).isEqualTo(21);
                    assertThat(impossible.ring()).extracting("because").containsExactlyInAnyOrder(
                            "payment by the tenth day", "delivery not before February", "payment when delivered");
                });
    }

    @Test
    void itIsPossibleJustWhereSomeDaysCanBeFound() {
        Random random = new Random(1991);
        int impossible = 0;
        for (int round = 0; round < 3_000; round++) {
            TemporalNetwork<Integer> network = new TemporalNetwork<>();
            int bounds = 2 + random.nextInt(6);
            for (int i = 0; i < bounds; i++) {
                network.atMost("m" + random.nextInt(4), "m" + random.nextInt(4), random.nextInt(7) - 3, i);
            }
            boolean found = someDaysFit(network);
            TemporalNetwork.Outcome<Integer> outcome = network.from("m0");
            assertThat(outcome instanceof TemporalNetwork.Possible).isEqualTo(found);
            if (outcome instanceof TemporalNetwork.Impossible<Integer> ring) {
                impossible++;
                assertThat(ring.days()).isPositive();
                for (int i = 0; i < ring.ring().size(); i++) {
                    assertThat(ring.ring().get(i).to())
                            .isEqualTo(ring.ring().get((i + 1) % ring.ring().size()).from());
                }
            }
        }
        assertThat(impossible).isBetween(500, 2_500);
    }

    /** Four moments and bounds of three days: if any days fit, some within nine days of each other do. */
    private static boolean someDaysFit(TemporalNetwork<Integer> network) {
        int[] day = new int[4];
        for (int all = 0; all < 10_000; all++) {
            for (int i = 0, rest = all; i < 4; i++, rest /= 10) {
                day[i] = rest % 10;
            }
            if (network.bounds().stream().allMatch(b -> day[of(b.to())] - day[of(b.from())] <= b.days())) {
                return true;
            }
        }
        return false;
    }

    private static int of(String moment) {
        return moment.charAt(1) - '0';
    }
}
