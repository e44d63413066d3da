package entente.analysis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Budget;
import entente.analysis.Subject;
import entente.language.Checked;
import entente.language.Text;
import entente.reference.Reference;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftAgainstBaseTest {
    private static final String GROUND = """
        agreement contract "A contract"
          opens 2024-01-01
          zone  Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        document paper "The contract"
        item crate "crate of goods"
        act deliver of crate by seller
        act pay by buyer
        act resell of crate by anyone
        words promise
        method count by buyer
        standard seen "seen by the buyer"
          one count assumed
        """;
    private static final String DELIVERY = """
        undertaking delivery from seller to buyer
          must deliver 4 crates
          within 10 days
          proved seen
          cites paper item 1
        """;
    private static final String PAYMENT = """
        undertaking payment from buyer to seller
          when delivery is proved
          must pay
          within 10 days
          cites paper item 2
        """;

    private static Subject text(String pieces) {
        Checked checked = Text.read("contract", GROUND + pieces);
        assertThat(checked.problems()).isEmpty();
        return new Subject(checked.agreement().orElseThrow(), new Reference());
    }

    private static Compared compared(String base, String draft) {
        Compared compared = DraftAgainstBase.of(text(base), text(draft), Budget.ENDLESS);
        assertThat(compared.faults()).isEmpty();
        return compared;
    }

    private static String outcomes(Compared compared) {
        return compared.pieces().stream().map(v -> v.piece().name() + " " + v.outcome().words(v.piece().sort()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatIsWrittenAlikeIsTheSameInEveryRun() {
        Compared compared = compared(DELIVERY + PAYMENT, DELIVERY + PAYMENT);
        assertThat(outcomes(compared)).isEqualTo("delivery the same, payment the same");
        assertThat(compared.pieces()).allMatch(verdict -> verdict.howFar().isForAllRuns());
        assertThat(compared.added()).isEmpty();
    }

    @Test
    void lettersDecideNothing() {
        Compared compared = compared(DELIVERY, DELIVERY.replace("within 10 days", "by 2024-01-11"));
        assertThat(outcomes(compared)).isEqualTo("delivery the same");
        assertThat(compared.pieces()).noneMatch(verdict -> verdict.howFar().isForAllRuns());
    }

    @Test
    void aLaterDayIsWeakerAndAnEarlierOneStronger() {
        assertThat(outcomes(compared(DELIVERY, DELIVERY.replace("10 days", "20 days")))).isEqualTo("delivery weaker");
        assertThat(outcomes(compared(DELIVERY, DELIVERY.replace("10 days", "5 days")))).isEqualTo("delivery stronger");
    }

    @Test
    void moreThatIsOwedIsStronger() {
        assertThat(outcomes(compared(DELIVERY, DELIVERY.replace("4 crates", "6 crates"))))
                .isEqualTo("delivery stronger");
    }

    @Test
    void soonerAndLongerIsNeither() {
        String draft = PAYMENT.replace("when delivery is proved", "when delivery is claimed")
                .replace("10 days", "40 days");
        Compared compared = compared(DELIVERY + PAYMENT, DELIVERY + draft);
        assertThat(outcomes(compared)).isEqualTo("delivery the same, payment changed");
        assertThat(compared.pieces().getLast().differences()).hasSize(2);
        assertThat(compared.words()).extracting(MereWord::piece).containsExactly("payment");
    }

    @Test
    void whatNoLongerWaitsIsGivenWithoutItsReturn() {
        Compared compared = compared(DELIVERY + PAYMENT, DELIVERY + PAYMENT.replace("when delivery is proved\n", ""));
        assertThat(outcomes(compared)).isEqualTo("delivery the same, payment stronger");
        assertThat(compared.lost()).hasSize(1);
        assertThat(compared.lost().getFirst().inReturn()).isEqualTo(List.of("delivery"));
        assertThat(compared.lost().getFirst().shown()).isPresent();
    }

    @Test
    void anotherNameIsTheSamePiece() {
        Compared compared = compared(DELIVERY, DELIVERY.replace("undertaking delivery", "undertaking shipment"));
        assertThat(compared.pieces()).singleElement().satisfies(verdict -> {
            assertThat(verdict.piece()).isEqualTo(new Matched(Sort.UNDERTAKING, "delivery", "shipment"));
            assertThat(verdict.outcome()).isEqualTo(Outcome.SAME);
        });
    }

    @Test
    void whatIsNewAndWhatIsGone() {
        String liberty = "liberty resale of buyer\n  may resell any crate\n  cites paper item 3\n";
        assertThat(outcomes(compared(DELIVERY, PAYMENT.replace("  when delivery is proved\n", "") + liberty)))
                .isEqualTo("delivery gone, payment new, resale new");
    }
}
