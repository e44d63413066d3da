package entente.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import entente.analysis.Severity;
import org.junit.jupiter.api.Test;

class CollidesTest {

    @Test
    void aDayThatPassesBeforeItsConditionCanHold() {
        String late = """
            undertaking delivery from seller to buyer
              when from 2024-02-01
              must deliver 3 crate
              cites paper 1
            undertaking payment from buyer to seller
              when delivery is due
              must pay
              by 2024-01-20
              cites paper 2
            """;
        Examined examined = Contract.examined(late, new Collides());
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(Contract.shortly(finding)).isEqualTo("too-early-a-day payment");
            assertThat(finding.headline()).contains("2024-01-20").contains("cannot fall due before 2024-02-01");
            assertThat(finding.steps()).contains("delivery waits for 2024-02-01.",
                    "payment waits until delivery is due.");
            assertThat(finding.cures().getFirst().lines()).contains("  replace by 2024-02-01");
            assertThat(finding.cures().getFirst().isTried()).isTrue();
            assertThat(finding.howFar().isForAllRuns()).isTrue();
        });
        assertThat(Contract.found(late.replace("by 2024-01-20", "by 2024-02-20"), new Collides())).isEmpty();
    }

    @Test
    void aLastChanceThatPassesBeforeItFallsDueIsGrave() {
        assertThat(Contract.examined("""
            undertaking delivery from seller to buyer
              when from 2024-02-01
              must deliver 3 crate
              finally by 2024-01-20
              cites paper 1
            """, new Collides()).findings()).singleElement().satisfies(finding ->
                assertThat(finding.severity()).isEqualTo(Severity.GRAVE));
    }

    @Test
    void whatCanBeDoneEarlyIsOnlyDoubtful() {
        assertThat(Contract.examined("""
            undertaking delivery from seller to buyer
              when from 2024-02-01
              must deliver 3 crate
              cites paper 1
            undertaking payment from buyer to seller
              when delivery is proved
              must pay
              by 2024-01-20
              cites paper 2
            """, new Collides()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.DOUBTFUL);
                assertThat(finding.headline()).endsWith("unless somebody does more than he owes");
            });
    }

    @Test
    void aWindowThatNeverOpens() {
        assertThat(Contract.found("""
            liberty storage of buyer
              may resell any crate
              when delivery is due
                  and before 2024-02-01
              cites paper 3
            undertaking delivery from seller to buyer
              when from 2024-02-01
              must deliver 3 crate
              cites paper 1
            undertaking silence from seller to buyer
              when from 2024-06-01
              must not resell any drum
              until 2024-05-01
              cites paper 4
            """, new Collides())).containsExactlyInAnyOrder("window-never-opens storage", "too-early-a-day silence");
    }

    @Test
    void toDoAndNotToDo() {
        String both = """
            undertaking delivery from seller to buyer
              must deliver 3 crate
              by 2024-02-01
              cites paper 1
            undertaking quiet from seller to port
              when port promises quiet
              must not deliver any goods
              until 2024-03-01
              cites paper 2
            """;
        Examined examined = Contract.examined(both, new Collides());
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(Contract.shortly(finding)).isEqualTo("to-do-and-not-to-do delivery, quiet");
            assertThat(finding.severity()).isEqualTo(Severity.GRAVE);
            assertThat(finding.cures().getFirst().isTried()).isTrue();
        });
        assertThat(Contract.examined(both.replace("by 2024-02-01", "by 2024-04-01"), new Collides()).findings())
                .singleElement().satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        assertThat(Contract.found(both.replace("not deliver any goods", "not deliver any drum"), new Collides()))
                .isEmpty();
    }

    @Test
    void aLibertyAgainstADuty() {
        assertThat(Contract.found("""
            undertaking exclusivity from seller to buyer
              must not resell any goods
              cites paper 7
            liberty own-use of seller
              may resell any crate
              when buyer promises exclusivity
              cites paper 8
            """, new Collides())).containsExactly("liberty-against-duty own-use, exclusivity");
    }

    @Test
    void aLastChanceBeforeTheLastDay() {
        assertThat(Contract.found("""
            undertaking payment from buyer to seller
              must pay
              by 2024-03-31
              finally by 2024-03-15
              cites paper 2
            """, new Collides())).containsExactly("last-chance-first payment");
    }

    @Test
    void twoDaysThatCannotBothBeMet() {
        assertThat(Contract.found("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              by 2024-02-20
              cites paper 1
            undertaking payment from buyer to seller
              when delivery is proved
              must pay
              by 2024-02-18
              cites paper 2
            """, new Collides())).containsExactly("last-day-too-late payment, delivery");
    }

    @Test
    void aReadingIsLookedAtAsWell() {
        assertThat(Contract.found("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              by 2024-02-20
              cites paper 1
            reading late of seller
              undertaking delivery
                when from 2024-03-01
              cites paper 1
            """, new Collides())).containsExactly("too-early-a-day delivery in late");
    }

    @Test
    void whatTheTimeDoesNotAllowIsSaid() {
        Examined examined = Contract.examined(Contract.with("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              cites paper 1
            """), new Collides(), () -> true);
        assertThat(examined.isWhole()).isFalse();
        assertThat(examined.looked()).isEmpty();
    }
}
