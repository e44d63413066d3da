package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final Lookup lookup = new Lookup(GoodTexts.agreement(GoodTexts.everyConstruct()));

    @Test
    void aGroupHoldsTheItemsOfItsGroupsAndAnItemItself() {
        assertThat(lookup.itemsIn("all-that-moves")).containsExactly("ship", "battery", "prisoner");
        assertThat(lookup.itemsIn("ship")).containsExactly("ship");
        assertThat(lookup.itemsIn("blue")).isEmpty();
    }

    @Test
    void anOrganActsForItsPartyThroughOtherOrgans() {
        assertThat(lookup.partyOf("envoy")).isEqualTo("blue");
        assertThat(lookup.partyOf("blue")).isEqualTo("blue");
        assertThat(lookup.partyOf("nobody")).isEqualTo("nobody");
    }

    @Test
    void organsAndIncludedPartiesBelong() {
        assertThat(lookup.belongsTo("envoy", "admiralty")).isTrue();
        assertThat(lookup.belongsTo("envoy", "blue")).isTrue();
        assertThat(lookup.belongsTo("envoy", "alliance")).isTrue();
        assertThat(lookup.belongsTo("grün", "alliance")).isTrue();
        assertThat(lookup.belongsTo("alliance", "grün")).isFalse();
        assertThat(lookup.belongsTo("envoy", "red")).isFalse();
        assertThat(lookup.belongsTo("nobody", "nobody")).isTrue();
    }

    @Test
    void namesAreFoundByTheirKind() {
        assertThat(lookup.act("declare")).isPresent();
        assertThat(lookup.isActor("minister")).isTrue();
        assertThat(lookup.isTopic("border")).isTrue();
        assertThat(lookup.isTopic("ship")).isFalse();
        assertThat(lookup.undertaking("border")).isEmpty();
    }
}
