package entente.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The generated worlds reach every rule that a derivation can cite, and every construct of the wide language. */
class RulesReachedTest {

    @Test
    void everyRuleIsCitedInSomeWorld() {
        Assumptions.assumeTrue(TestRun.isTheUsual(), "another seed or other numbers were asked for");
        assertThat(RulesReached.citable()).contains("S1", "S52").hasSizeGreaterThan(35);
        assertThat(RulesReached.once()).as("worlds whose derivations cite each rule")
            .allSatisfy((rule, worlds) -> assertThat(worlds.random() + worlds.wide()).as(rule).isPositive());
    }

    @Test
    void everyConstructStandsInSomeWorld() {
        Assumptions.assumeTrue(TestRun.isTheUsual(), "another seed or other numbers were asked for");
        assertThat(Constructs.once()).as("wide worlds in which each construct stands")
            .allSatisfy((construct, worlds) -> assertThat(worlds).as(construct).isPositive());
    }
}
