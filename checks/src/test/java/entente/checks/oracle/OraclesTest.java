package entente.checks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What no one here wrote holds the mathematics of exchanges to its word. The counts are printed by
 * {@code mvn -q -pl checks -am test -Dtest=OraclesTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OraclesTest {
    private static final int CASES = 10_000;

    @Test
    void swapsOfUpToFiveParties() {
        agree(List.of(SwapsOracle.everyCoalition(2), SwapsOracle.everyCoalition(3), SwapsOracle.everyCoalition(4),
                SwapsOracle.everyCoalition(5)));
    }

    @Test
    void theProtocolForSwapsOfUpToFiveParties() {
        agree(List.of(SwapsOracle.everyProtocol(2), SwapsOracle.everyProtocol(3), SwapsOracle.everyProtocol(4),
                SwapsOracle.everyProtocol(5)));
    }

    /** The number of shapes is known (the sequence A000273 of the encyclopedia of integer sequences). */
    @Test
    void thereAreAsManyShapesAsThereAre() {
        assertThat(List.of(1, 2, 3, 4, 5)).extracting(n -> Digraphs.shapes(n).count())
                .containsExactly(1L, 3L, 16L, 218L, 9608L);
    }

    @Test
    void safeOrders() {
        agree(List.of(SafeOrdersOracle.random(CASES, 8, 1995)));
    }

    @Test
    void exchangesThroughIntermediaries() {
        agree(List.of(SequencingOracle.random(CASES, 1996)));
    }

    private static void agree(List<Tally> tallies) {
        tallies.forEach(System.out::println);
        assertThat(tallies).allSatisfy(tally -> {
            assertThat(tally.agreeing()).isEqualTo(tally.cases());
            assertThat(tally.yes()).isBetween(1L, tally.cases() - 1);
        });
    }
}
