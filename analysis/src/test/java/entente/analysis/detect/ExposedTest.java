package entente.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExposedTest {
    private static final String DELIVERY_FIRST = """
        undertaking delivery from seller to buyer
          must deliver 3 crate
          proved seen
          cites paper 1
        undertaking payment from buyer to seller
          when delivery is proved
          must pay
          cites paper 2
        """;

    @Test
    void whoeverGoesFirstIsExposed() {
        assertThat(Contract.examined(DELIVERY_FIRST, new Exposed()).findings()).singleElement().satisfies(finding -> {
            assertThat(Contract.shortly(finding)).isEqualTo("worst-moment delivery, payment");
            assertThat(finding.hurt()).singleElement().satisfies(hurt ->
                    assertThat(hurt.party()).isEqualTo("seller"));
            assertThat(finding.run().orElseThrow().events()).hasSize(1);
            assertThat(finding.cures()).extracting(cure -> cure.words()).anyMatch(words ->
                    words.startsWith("Split delivery into steps"));
        });
    }

    @Test
    void whoeverTakesTurnsIsExposedToOneStepOnly() {
        assertThat(Contract.found("""
            undertaking first from seller to buyer
              must deliver 1 crate
              cites paper 1
            undertaking payment from buyer to seller
              when first is proved
              must pay
              cites paper 2
            undertaking second from seller to buyer
              when payment is proved
              must deliver 1 drum
              cites paper 3
            """, new Exposed())).containsExactly("worst-moment first, payment");
    }

    @Test
    void whatCanBeTakenBackDoesNotExpose() {
        assertThat(Contract.found("""
            undertaking opening from port to seller
              must open-gate
              cites paper 1
            undertaking delivery from seller to port
              when opening is proved
              must deliver 1 crate
              cites paper 2
            """, new Exposed())).isEmpty();
    }

    @Test
    void wordsCostNothing() {
        assertThat(Contract.found("""
            undertaking notice from seller to buyer
              must notify delivery
              cites paper 1
            undertaking delivery from buyer to seller
              when notice is proved
              must pay
              cites paper 2
            """.replace("delivery", "answer"), new Exposed())).isEmpty();
    }
}
