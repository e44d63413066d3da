package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.WordsOf;
import entente.language.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that refer to each other (G15). */
class OtherAgreementsTest {

    private static final String LOAN = GoodTexts.HEAD.replace("agreement swap", "agreement loan") + """
            party bank
            item euro
            act pay of euro by red
            state stop
              begins with pay any euro
              ends with pay any euro
            undertaking money from red to bank
              while stop is not in force
              must pay any euro
            amendment more from red since 1962-11-01 assumed
              undertaking money
                replace must pay 2 euros assumed
            """;
    private static final String SWAP = GoodTexts.HEAD.replace("  zone UTC", "  zone UTC\n  refers to loan") + """
            act pay of coin by blue, bank
            item coin
            undertaking first from blue to red
              when loan.money is proved and loan.stop is not in force and bank pays any coin
              must pay any coin
            """;

    private static Checked read(String text, Map<String, String> others) {
        Map<String, byte[]> bytes = new HashMap<>();
        others.forEach((name, other) -> bytes.put(name, other.getBytes(StandardCharsets.UTF_8)));
        return Text.read("text.entente", text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @Test
    void piecesAreNamedByTheirAgreementAndThingsAreTheSame() {
        Checked checked = read(SWAP, Map.of("loan", LOAN));
        assertThat(checked.problems().stream().map(Problem::shown)).isEmpty();
        Agreement agreement = checked.agreement().orElseThrow();
        Lookup lookup = new Lookup(agreement);
        assertThat(agreement.undertakings()).extracting(u -> u.name()).containsExactly("first", "loan.money");
        assertThat(WordsOf.condition(lookup.undertaking("loan.money").orElseThrow().whileHolds().getFirst().value()))
                .isEqualTo("loan.stop is not in force");
        assertThat(agreement.parties()).extracting(p -> p.name()).containsExactly("red", "blue", "bank");
        assertThat(lookup.act("pay").orElseThrow().by()).containsExactly("blue", "bank", "red");
        assertThat(lookup.amendment("loan.more").orElseThrow().changes().getFirst().touches()).isEqualTo("loan.money");
        assertThat(lookup.undertaking("loan.money").orElseThrow().place().file()).isEqualTo("loan.entente");
    }

    @Test
    void theTextsToLookForAreKnownBeforeTheyAreThere() {
        assertThat(Text.referred(SWAP.getBytes(StandardCharsets.UTF_8))).containsExactly("loan");
        assertThat(Text.referred("agreement x\n refers to\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void twoThatReferToEachOtherEndWithTheFirst() {
        String back = LOAN.replace("  zone UTC", "  zone UTC\n  refers to swap");
        assertThat(read(SWAP, Map.of("loan", back, "swap", SWAP)).agreement()).isPresent();
    }

    @Test
    void withoutTheOtherTextItsPiecesAreMissingOnce() {
        assertThat(read(SWAP, Map.of()).problems()).filteredOn(p -> p.code().equals("T209")).hasSize(2);
    }
}
