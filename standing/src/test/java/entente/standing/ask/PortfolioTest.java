package entente.standing.ask;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Agreement;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Evaluator;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The instances of a text that takes parameters (S54): each from its own claims and no others. */
class PortfolioTest {

    private static final LocalDate DAY = LocalDate.parse("2024-02-01");

    private static final Agreement TEXT = Given.read("""
        agreement sale "Sale"
          opens 2024-01-01
          zone Europe/Vienna
          takes day delivery-day "the day of delivery"
        party seller "Seller"
        party buyer "Buyer"
        document contract "The contract"
        item crate "crate of goods"
        act deliver of crate by seller
        undertaking delivery from seller to buyer
          must deliver 1 crate
          by delivery-day
          cites contract item 1
        undertaking volume from seller to buyer
          must deliver 2 crate
          across instances
          cites contract item 2
        """);

    private static final List<String> LOG = List.of(
        "a: seller says: seller concludes s-1 with delivery-day 2024-01-20 on 2024-01-05",
        "b: seller says: seller concludes s-2 with delivery-day 2024-02-20 on 2024-01-06",
        "c: buyer says: seller delivers 1 crate on 2024-01-19, for s-1",
        "d: buyer says: seller concludes s-3 with delivery-day 2024-04-01 on 2024-03-01",
        "e: buyer says: seller delivers 1 crate on 2024-01-25");

    /** Done where a delivery is among the claims; it tells of every text and log that it was asked about. */
    private static final Evaluator EVALUATOR = (text, evidence, view) -> new Answer(view, text, text.undertakings()
        .stream().map(u -> {
            long delivered = evidence.claims().stream().filter(claim -> claim.act().equals("deliver")).count();
            Standing standing = new Standing(delivered > 0 ? Kind.DISCHARGED : Kind.DUE, Set.of(),
                Optional.of(new Standing.Progress(delivered, delivered, 2)), Optional.empty(), Optional.empty());
            return new UndertakingAnswer(u, standing, List.of(), new Derivation("S16",
                new Conclusion.Stands(u.name(), standing), Optional.empty(), List.of(), List.of(), List.of(),
                List.of()));
        }).toList(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static Portfolio portfolio() {
        Evidence log = ClaimSentence.log(LOG, TEXT, TEXT.opens());
        assertThat(log.setAside()).isEmpty();
        return Portfolio.of(new Inquiry(EVALUATOR, TEXT, log));
    }

    @Test
    void anInstanceIsThereFromItsConclusionOn() {
        assertThat(portfolio().names(View.on(DAY))).containsExactly("s-1", "s-2");
        assertThat(portfolio().names(View.on(LocalDate.parse("2024-03-01")))).containsExactly("s-1", "s-2", "s-3");
        assertThat(portfolio().instance("s-3", View.on(DAY))).isEmpty();
    }

    @Test
    void itOpensOnThatDayAndIsBound() {
        Portfolio.Instance instance = portfolio().instance("s-2", View.on(DAY)).orElseThrow();
        assertThat(instance.opened()).isEqualTo("2024-01-06");
        assertThat(instance.bound().troubles()).isEmpty();
        assertThat(instance.bound().agreement().opens()).isEqualTo("2024-01-06");
    }

    @Test
    void itIsAnsweredFromItsOwnClaimsAlone() {
        assertThat(portfolio().instance("s-1", View.on(DAY)).orElseThrow().standing(Kind.DISCHARGED)).hasSize(1);
        assertThat(portfolio().instance("s-2", View.on(DAY)).orElseThrow().standing(Kind.DISCHARGED)).isEmpty();
        assertThat(new TreeSet<>(portfolio().inquiry("s-1", View.on(DAY)).orElseThrow().evidence().claims().stream()
            .map(Claim::id).toList())).containsExactly("a", "c");
    }

    @Test
    void whatSpansInstancesIsAnsweredFromAllOfThem() {
        Portfolio.Summary summary = portfolio().summary(View.on(DAY));
        assertThat(summary.instances()).isEqualTo(2);
        assertThat(summary.byUndertaking().get("delivery")).containsEntry(Kind.DISCHARGED, 1)
            .containsEntry(Kind.DUE, 1);
        assertThat(summary.byUndertaking()).doesNotContainKey("volume");
        assertThat(summary.across()).extracting(UndertakingAnswer::name).containsExactly("volume");
        assertThat(summary.across().getFirst().standing().progress().orElseThrow().proved()).isEqualTo(2);
    }
}
