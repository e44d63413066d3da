package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipleTest {

    @ParameterizedTest
    @CsvSource({"remove,removed", "lift,lifted", "overfly,overflown", "ship,shipped", "pay,paid", "deny,denied",
        "permit,permitted", "deliver,delivered", "open,opened", "withdraw,withdrawn", "notify,notified", "fix,fixed",
        "destroy,destroyed", "give,given", "consent,consented", "resell,resold", "transfer,transferred",
        "visit,visited"})
    void verbsHaveTheirParticiple(String verb, String participle) {
        assertThat(Participle.of(verb)).isEqualTo(participle);
    }
}
