package entente.analysis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Text;
import entente.language.model.Agreement;
import entente.reference.Reference;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Agreement TEXT = Text.read("contract", """
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
        words notify
        undertaking delivery from seller to buyer
          when buyer notifies delivery
          must deliver 3 crate
          finally by 2024-02-01
          cites paper 1
        undertaking payment from buyer to seller
          when 10 days after delivery is proved
          must pay
          cites paper 2
        undertaking silence from buyer to seller
          when delivery is broken
          or when seller notifies silence
          must not resell any crate
          cites paper 3
        undertaking circle from buyer to seller
          when circle is proved
          must notify circle
          cites paper 4
        """).agreement().orElseThrow();

    private static Plan plan(Plan.Manner manner) {
        return new Plan(TEXT, new LastDays(TEXT, new Reference()), manner);
    }

    private static Optional<Kind> kind(Plan plan, String undertaking, LocalDate day) {
        return new Trial(new Reference(), TEXT, "", plan.events()).kind(undertaking, day);
    }

    @Test
    void whatIsPlannedComesAboutOnTheDayThatIsSaid() {
        Plan plan = plan(Plan.Manner.AS_IT_FALLS_DUE);
        LocalDate due = plan.due("payment").orElseThrow();
        assertThat(plan.events()).hasSize(2);
        assertThat(kind(plan, "payment", due)).contains(Kind.DUE);
        assertThat(kind(plan, "payment", due.minusDays(2))).contains(Kind.WAITING);
        assertThat(kind(plan, "delivery", due)).contains(Kind.DISCHARGED);
    }

    @Test
    void whoeverMayActEarlyNeedNotWaitToOweIt() {
        Plan plan = plan(Plan.Manner.EARLY);
        plan.due("payment");
        assertThat(plan.events()).hasSize(1);
    }

    @Test
    void ofSeveralWaysTheFirstToBeOpenIsTaken() {
        Plan plan = plan(Plan.Manner.AS_IT_FALLS_DUE);
        assertThat(plan.due("silence")).contains(LocalDate.of(2024, 1, 1));
        assertThat(plan.events()).singleElement().satisfies(event ->
                assertThat(event.claim().about()).isEqualTo("silence"));
    }

    @Test
    void aBreachIsPlannedToo() {
        Plan plan = plan(Plan.Manner.AS_IT_FALLS_DUE);
        assertThat(plan.broken("silence")).hasValueSatisfying(day ->
                assertThat(kind(plan, "silence", day)).contains(Kind.BREACHED));
        Plan other = plan(Plan.Manner.AS_IT_FALLS_DUE);
        assertThat(other.broken("delivery")).hasValueSatisfying(day -> {
            assertThat(day).isEqualTo(LocalDate.of(2024, 2, 2));
            assertThat(kind(other, "delivery", day)).contains(Kind.BREACHED);
        });
    }

    @Test
    void nothingIsPlannedThroughACircle() {
        Plan plan = plan(Plan.Manner.AS_IT_FALLS_DUE);
        assertThat(plan.due("circle")).isEmpty();
        assertThat(plan.events()).isEmpty();
    }
}
