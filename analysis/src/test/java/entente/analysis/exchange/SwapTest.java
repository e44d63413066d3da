package entente.analysis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwapTest {

    private static Promises promises(int parties, int... pairs) {
        List<int[]> arrows = new java.util.ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arrows.add(new int[] {pairs[i], pairs[i + 1]});
        }
        return Promises.of(parties, arrows);
    }

    @Test
    void threeWhoGiveInARingNeedOneLeader() {
        assertThat(Swap.of(promises(3, 0, 1, 1, 2, 2, 0))).isEqualTo(new Swap.AllOrNothing(0b001));
    }

    @Test
    void whoGivesAndGetsNothingCannotBeMadeToFollow() {
        assertThat(Swap.of(promises(3, 0, 1, 1, 0, 1, 2))).isEqualTo(new Swap.OneWay(0b011, 0b100));
    }

    @Test
    void twoPairsApartAreTwoSwaps() {
        assertThat(Swap.of(promises(4, 0, 1, 1, 0, 2, 3, 3, 2))).isEqualTo(new Swap.AllOrNothing(0b0101));
    }

    @Test
    void partiesWhoNeitherGiveNorGetDoNotCount() {
        assertThat(Swap.of(promises(5, 1, 3, 3, 1))).isEqualTo(new Swap.AllOrNothing(0b00010));
        assertThat(Swap.of(promises(2))).isEqualTo(new Swap.AllOrNothing(0));
    }

    @Test
    void whereEverybodyOwesEverybodyAllButOneMustLead() {
        Promises all = promises(3, 0, 1, 1, 0, 0, 2, 2, 0, 1, 2, 2, 1);
        assertThat(new Leaders(all).least()).containsExactly(0b011L, 0b101L, 0b110L);
        assertThat(new Leaders(all).fewest()).isEqualTo(0b011L);
        assertThat(new Leaders(all).ringWithout(0b001)).contains(List.of(1, 2));
    }

    @Test
    void leadersAreTheFewestForEveryDigraphOfFour() {
        for (int arrows = 0; arrows < 1 << 12; arrows++) {
            Promises promises = numbered(4, arrows);
            Leaders leaders = new Leaders(promises);
            long fewest = leaders.fewest();
            assertThat(leaders.suffice(fewest)).isTrue();
            int least = 4;
            for (long set = 0; set < 16; set++) {
                least = isAcyclicWithout(promises, set) ? Math.min(least, Long.bitCount(set)) : least;
                assertThat(leaders.suffice(set)).isEqualTo(isAcyclicWithout(promises, set));
            }
            assertThat(Long.bitCount(fewest)).isEqualTo(least);
        }
    }

    private static Promises numbered(int parties, int arrows) {
        List<int[]> all = new java.util.ArrayList<>();
        int bit = 0;
        for (int from = 0; from < parties; from++) {
            for (int to = 0; to < parties; to++) {
                if (from != to && (arrows >> bit++ & 1) == 1) {
                    all.add(new int[] {from, to});
                }
            }
        }
        return Promises.of(parties, all);
    }

    /** No party of the rest can be reached from itself: closes the relation step by step. */
    private static boolean isAcyclicWithout(Promises promises, long leaders) {
        int n = promises.parties();
        boolean[][] reach = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                reach[a][b] = promises.gives(a, b) && (leaders >> a & 1) == 0 && (leaders >> b & 1) == 0;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    reach[a][b] |= reach[a][via] && reach[via][b];
                }
            }
        }
        for (int a = 0; a < n; a++) {
            if (reach[a][a]) {
                return false;
            }
        }
        return true;
    }
}
