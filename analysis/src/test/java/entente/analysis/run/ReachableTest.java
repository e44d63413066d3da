package entente.analysis.run;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Text;
import entente.language.model.Agreement;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can come about at all, and what cannot whatever is done. */
class ReachableTest {

    private static final String PREAMBLE = """
        agreement sale "A sale"
          opens 2024-01-01
          zone  Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        party port "Port"
        document contract "The contract"
        item crate "crate"
        act deliver of crate by seller
        act pay by buyer
        act resell of crate by buyer
        words promise, consent
        """;

    private static Agreement text(String pieces) {
        return Text.read("sale", PREAMBLE + pieces).agreement().orElseThrow();
    }

    @Test
    void twoThatWaitForEachOtherAreOutOfReachAndOneThatGoesFirstBringsBothWithinIt() {
        String delivery = """
            undertaking delivery from seller to buyer
              when payment is proved
              must deliver 4 crates
              cites contract item 1
            undertaking payment from buyer to seller
              when delivery is proved
              must pay
              cites contract item 2
            """;
        Reachable stuck = Reachable.in(text(delivery), Assumed.GOOD_FAITH_AND_ALL_ELSE);
        assertThat(stuck.isReached("delivery")).isFalse();
        assertThat(stuck.isReached("payment")).isFalse();
        Reachable early = Reachable.in(text(delivery), Assumed.ANYTHING);
        assertThat(early.isReached("delivery")).isTrue();
        Reachable open = Reachable.in(text(delivery.replaceFirst("  when payment is proved\n",
                "  when payment is proved\n  or when buyer promises payment\n")), Assumed.GOOD_FAITH_AND_ALL_ELSE);
        assertThat(open.isReached("delivery")).isTrue();
        assertThat(open.isReached("payment")).isTrue();
    }

    @Test
    void whatAnOutsiderMayRefuseIsLostWithIt() {
        Agreement text = text("""
            undertaking payment from buyer to seller
              when port promises payment
              must pay
              cites contract item 2
            undertaking delivery from seller to buyer
              when payment is proved
              must deliver 4 crates
              cites contract item 1
            """);
        assertThat(Reachable.in(text, Assumed.goodFaithBut(Set.of())).isReached("delivery")).isTrue();
        Reachable refused = Reachable.in(text, Assumed.goodFaithBut(Set.of("port")));
        assertThat(refused.isReached("payment")).isFalse();
        assertThat(refused.isReached("delivery")).isFalse();
    }

    @Test
    void nobodyIsOverdueWhoHasNoDayAndNobodyBreaksInGoodFaith() {
        Agreement text = text("""
            undertaking silence from buyer to seller
              must not resell any crate
              cites contract item 3
            undertaking delivery from seller to buyer
              must deliver 4 crates
              promptly
              cites contract item 1
            liberty late of buyer
              may resell any crate
              when delivery is overdue
              cites contract item 4
            liberty reprisal of seller
              may deliver 1 crate
              when silence is broken
              cites contract item 4
            """);
        Reachable anything = Reachable.in(text, Assumed.ANYTHING);
        assertThat(anything.canOpen(text.liberties().get(0))).isFalse();
        assertThat(anything.canOpen(text.liberties().get(1))).isTrue();
        assertThat(Reachable.in(text, Assumed.goodFaithBut(Set.of())).canOpen(text.liberties().get(1))).isFalse();
    }

    @Test
    void whatIsOwedIsDoneOnceTheSameDeedIsOwedUnderAnotherUndertaking() {
        Agreement text = text("""
            undertaking delivery from seller to buyer
              when payment is proved
              must deliver 4 crates
              cites contract item 1
            undertaking sample from seller to buyer
              must deliver 4 crates
              cites contract item 5
            undertaking payment from buyer to seller
              when delivery is proved
              must pay
              cites contract item 2
            """);
        assertThat(Reachable.in(text, Assumed.GOOD_FAITH_AND_ALL_ELSE).isReached("payment")).isTrue();
    }

    @Test
    void theOnlyOutsiderIsWhoHasUndertakenNothing() {
        Agreement text = text("""
            undertaking payment from buyer to seller
              must pay
              cites contract item 2
            """);
        assertThat(new Actors(text).outsiders()).containsExactly("seller", "port");
    }
}
