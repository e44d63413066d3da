package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import entente.standing.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionGraphTest {

    private final ConditionGraph graph = ConditionGraph.of(new Sale().answer(List.of()));

    @Test
    void saysWhoWaitsForWhomAndWhetherItHolds() {
        assertThat(graph.edges()).contains(
                new ConditionGraph.Edge("delivery", "payment", "proved", Optional.of(Truth.NO)),
                new ConditionGraph.Edge("exclusivity", "payment", "provided kept", Optional.of(Truth.YES)),
                new ConditionGraph.Edge("exclusivity", "reprisal", "broken", Optional.empty()));
    }

    @Test
    void anActThatNobodyOwesStandsForItself() {
        assertThat(graph.nodes()).contains(
                new ConditionGraph.Node("buyer accepts price", ConditionGraph.Sort.ACT));
        assertThat(graph.edges()).anyMatch(edge -> edge.from().equals("buyer accepts price")
                && edge.to().equals("price") && edge.label().equals("done"));
    }

    @Test
    void saysWhereEachSideWaitsForTheOther() {
        assertThat(graph.closing()).isEmpty();
        Sale sale = new Sale(Sale.TEXT.replace("  must deliver", "  when payment is proved\n  must deliver"));
        assertThat(ConditionGraph.of(sale.answer(List.of())).closing()).hasSize(1);
    }

    @Test
    void anActThatIsOwedIsTheUndertakingThatOwesIt() {
        Sale sale = new Sale(Sale.TEXT.replace("when exclusivity is broken", "when seller delivers every crate"));
        assertThat(ConditionGraph.of(sale.answer(List.of())).edges()).anyMatch(edge ->
                edge.from().equals("delivery") && edge.to().equals("reprisal") && edge.label().equals("done"));
    }
}
