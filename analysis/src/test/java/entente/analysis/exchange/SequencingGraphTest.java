package entente.analysis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.exchange.Indemnities.Indemnity;
import entente.analysis.exchange.SequencingGraph.Plays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of Ketchpel and Garcia-Molina (1996), told in our own words. */
class SequencingGraphTest {

    /** A dealer sells what he first has to buy; both deals go through somebody whom both sides of it trust. */
    private static List<Commitment> resale(String customer, String number, long price) {
        return List.of(new Commitment(customer, "escrow-" + number + "a", "the price", price),
                new Commitment("dealer-" + number, "escrow-" + number + "a", "document " + number, price),
                new Commitment("dealer-" + number, "escrow-" + number + "b", "the price", price),
                new Commitment("author-" + number, "escrow-" + number + "b", "document " + number, price));
    }

    /** He buys only what he is sure to sell. */
    private static SequencingGraph sales(Set<Plays> trusting, long... prices) {
        List<Commitment> all = new ArrayList<>();
        Set<Commitment> first = new HashSet<>();
        for (int i = 0; i < prices.length; i++) {
            List<Commitment> sale = resale("customer", String.valueOf(i + 1), prices[i]);
            all.addAll(sale);
            first.add(sale.get(1));
        }
        return SequencingGraph.of(all, first, trusting);
    }

    @Test
    void oneResaleCanBeCarriedOut() {
        SequencingGraph.Loosed loosed = sales(Set.of(), 10).loosed();
        assertThat(loosed.isFeasible()).isTrue();
        assertThat(loosed.order()).extracting(Commitment::toString).containsSubsequence(
                "customer hands the price to escrow-1a", "dealer-1 hands document 1 to escrow-1a",
                "dealer-1 hands the price to escrow-1b");
    }

    @Test
    void aDealerWhoMustBePaidBeforeHeCanBuyIsStuck() {
        List<Commitment> sale = resale("customer", "1", 10);
        SequencingGraph poor = SequencingGraph.of(sale, Set.of(sale.get(1), sale.get(2)), Set.of());
        assertThat(poor.loosed().isFeasible()).isFalse();
        assertThat(Indemnities.cheapest(poor)).isEmpty();
    }

    @Test
    void aCustomerWhoWantsBothOrNeitherOfTwoGetsNeither() {
        SequencingGraph.Loosed loosed = sales(Set.of(), 10, 20).loosed();
        assertThat(loosed.isFeasible()).isFalse();
        assertThat(loosed.left()).extracting(tie -> tie.commitment().principal()).contains("customer", "dealer-1");
    }

    @Test
    void itCanBeCarriedOutWhereAnAuthorTrustsHisDealer() {
        assertThat(sales(Set.of(new Plays("dealer-1", "escrow-1b")), 10, 20).loosed().isFeasible()).isTrue();
    }

    @Test
    void thatTheDealerTrustsTheAuthorIsOfNoUse() {
        assertThat(sales(Set.of(new Plays("author-1", "escrow-1b")), 10, 20).loosed().isFeasible()).isFalse();
    }

    @Test
    void oneIndemnityRescuesTwoTheCheaperTheDearerItsDocument() {
        assertThat(Indemnities.cheapest(sales(Set.of(), 10, 20))).hasValueSatisfying(found -> {
            assertThat(found).extracting(i -> i.covers().through()).containsExactly("escrow-2a");
            assertThat(found).extracting(Indemnity::sum).containsExactly(10L);
        });
    }

    @Test
    void ofThreeTheTwoDearestAreCovered() {
        assertThat(Indemnities.cheapest(sales(Set.of(), 10, 20, 30))).hasValueSatisfying(found -> {
            assertThat(found).extracting(i -> i.covers().through()).containsExactly("escrow-2a", "escrow-3a");
            assertThat(Indemnities.total(found)).isEqualTo(70);
        });
    }

    @Test
    void nothingIsLaidDownWhereNothingIsNeeded() {
        assertThat(Indemnities.cheapest(sales(Set.of(), 10))).contains(List.of());
    }

    @Test
    void theOrderOfLoosingMakesNoDifference() {
        Random random = new Random(1996);
        for (int round = 0; round < 500; round++) {
            SequencingGraph graph = someGraph(random);
            List<Tie> shuffled = new ArrayList<>(graph.ties());
            java.util.Collections.shuffle(shuffled, random);
            assertThat(Set.copyOf(new SequencingGraph(shuffled, graph.trusting()).loosed().left()))
                    .isEqualTo(Set.copyOf(graph.loosed().left()));
        }
    }

    private static SequencingGraph someGraph(Random random) {
        List<Commitment> commitments = new ArrayList<>();
        Set<Commitment> first = new HashSet<>();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            Commitment one = new Commitment("p" + random.nextInt(4), "t" + random.nextInt(4), "thing " + i, i);
            commitments.add(one);
            if (random.nextInt(4) == 0) {
                first.add(one);
            }
        }
        return SequencingGraph.of(commitments, first, Set.of(new Plays("p0", "t0")));
    }
}
