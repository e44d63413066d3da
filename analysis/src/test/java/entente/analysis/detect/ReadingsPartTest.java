package entente.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import org.junit.jupiter.api.Test;

class ReadingsPartTest {
    private static final String TEXT = """
        undertaking delivery from seller to buyer
          must deliver 3 crate
          proved seen
          cites paper 1
        undertaking payment from buyer to seller
          when delivery is proved
          must pay
          promptly
          cites paper 2
        """;

    @Test
    void theRunIsTheShortestAndTheLineIsNamed() {
        Examined examined = Contract.examined(TEXT + """
            reading sellers of seller
              undertaking payment
                or when buyer promises payment
              cites paper 2
            """, new ReadingsPart());
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(Contract.shortly(finding)).isEqualTo("stands-differently payment in sellers");
            assertThat(finding.run().orElseThrow().events()).hasSize(1);
            assertThat(finding.hurt()).extracting(hurt -> hurt.party()).containsExactlyInAnyOrder("seller", "buyer");
        });
    }

    @Test
    void aLengthPartsThemOnceItHasPassed() {
        assertThat(Contract.examined(TEXT + """
            reading strict of seller
              undertaking payment
                within 3 days assumed
              cites paper 2
            """, new ReadingsPart()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.headline()).contains("payment is overdue");
                assertThat(finding.places().getFirst().says()).contains("makes the difference");
            });
    }

    @Test
    void twoReadingsAreComparedWithEachOtherToo() {
        assertThat(Contract.found(TEXT + """
            reading hers of seller
              undertaking payment
                replace when seller promises payment
              cites paper 2
            reading his of buyer
              undertaking payment
                replace when buyer promises payment
              cites paper 2
            """, new ReadingsPart())).containsExactlyInAnyOrder("stands-differently payment in hers",
                "stands-differently payment in his", "stands-differently payment in his");
    }

    @Test
    void whereNothingComesOfADifferenceThatIsSaid() {
        Examined examined = Contract.examined(TEXT + """
            reading same of seller
              undertaking payment
                replace when delivery is proved
              cites paper 2
            """, new ReadingsPart());
        assertThat(examined.findings()).isEmpty();
        assertThat(examined.looked()).singleElement().satisfies(looked -> {
            assertThat(looked.what()).contains("no difference was found in payment");
            assertThat(looked.howFar().isForAllRuns()).isFalse();
        });
    }
}
