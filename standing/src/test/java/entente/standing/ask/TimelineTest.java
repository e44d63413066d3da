package entente.standing.ask;

import static entente.standing.ask.Given.claim;
import static entente.standing.ask.Given.stands;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.standing.Evaluator;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** S34: each change once, on its day, with what caused it. */
class TimelineTest {

    private static final Claim CLAIM = claim("c", "buyer", "2024-01-05", "");
    private static final Claim RETRACTION = claim("r", "buyer", "2024-01-08", "c");

    /** Named by the derivation of the 10th, which would have come to the same without it: the day is the cause. */
    private static final Claim IDLE = claim("i", "buyer", "2024-01-10", "");

    /** Discharged on the claim of the 5th, due again from its retraction on the 8th, overdue from the 10th. */
    private static final Evaluator EVALUATOR = (text, evidence, view) -> {
        assertThat(view.known()).isEqualTo(view.on());
        int day = view.on().getDayOfMonth();
        boolean claimed = day >= 5 && day < 8 && evidence.claims().contains(CLAIM);
        Kind kind = claimed ? Kind.DISCHARGED : day < 10 ? Kind.DUE : Kind.OVERDUE;
        List<Claim> named = claimed ? List.of(CLAIM) : day == 10 ? List.of(IDLE) : List.of();
        return Given.answer(view, List.of(stands("delivery", kind, Set.of(), named)));
    };

    @Test
    void everyChangeHasItsDayAndItsCause() {
        List<Turn> turns = between("2024-01-02", "2024-01-31");
        assertThat(turns).extracting(turn -> turn.day().getDayOfMonth()).containsExactly(5, 8, 10);
        assertThat(turns).extracting(Turn::cause).containsExactly(new Turn.Cause.ByClaims(List.of(CLAIM)),
                new Turn.Cause.ByRetraction(List.of(RETRACTION)), new Turn.Cause.ByTheDay());
    }

    @Test
    void beforeTheTextOpensNothingStands() {
        List<Turn> turns = between("2023-12-20", "2024-01-02");
        assertThat(turns).hasSize(1);
        assertThat(turns.getFirst().day()).isEqualTo("2024-01-01");
        assertThat(turns.getFirst().before()).isEmpty();
    }

    private static List<Turn> between(String from, String to) {
        var inquiry = new Inquiry(EVALUATOR, Given.TEXT, new Evidence(List.of(CLAIM, RETRACTION, IDLE), List.of()));
        return Timeline.between(inquiry, View.on(LocalDate.parse(to)), LocalDate.parse(from), LocalDate.parse(to));
    }
}
