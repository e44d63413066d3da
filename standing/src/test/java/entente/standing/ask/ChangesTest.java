package entente.standing.ask;

import static entente.standing.ask.Given.claim;
import static entente.standing.ask.Given.stands;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Evaluator;
import entente.standing.Standing.Kind;
import entente.standing.StateAnswer;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** S70: the end of one day against the end of another, each as it was known that day, with every cause between. */
class ChangesTest {

    private static final Claim CLAIM = claim("c", "buyer", "2024-01-05", "");
    private static final Claim RETRACTION = claim("r", "buyer", "2024-01-08", "c");

    /** Discharged on the claim of the 5th, due again from its retraction on the 8th, overdue from the 10th. */
    private static final Evaluator EVALUATOR = (text, evidence, view) -> {
        assertThat(view.known()).isEqualTo(view.on());
        int day = view.on().getDayOfMonth();
        boolean claimed = day >= 5 && day < 8 && evidence.claims().contains(CLAIM);
        Kind kind = claimed ? Kind.DISCHARGED : day < 10 ? Kind.DUE : Kind.OVERDUE;
        Answer plain = Given.answer(view, List.of(stands("delivery", kind, Set.of(),
                claimed ? List.of(CLAIM) : List.of())));
        return new Answer(view, text, plain.undertakings(), List.of(), List.of(), List.of(), List.of(gate(day)),
                List.of(), List.of());
    };

    private static StateAnswer gate(int day) {
        return new StateAnswer("gate-open", day < 6 ? Truth.NO : Truth.YES, Optional.empty(), new Derivation("S15",
                new Conclusion.Elastic(""), Optional.empty(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void whatStandsElsewhereIsNamedWithEachCause() {
        Changes changes = since("2024-01-05", "2024-01-12");
        assertThat(changes.changed()).extracting(changed -> changed.moved().name())
                .containsExactly("delivery", "gate-open");
        Changes.Changed delivery = changes.changed().getFirst();
        assertThat(kind(delivery.moved().before())).isEqualTo(Kind.DISCHARGED);
        assertThat(kind(delivery.moved().after())).isEqualTo(Kind.OVERDUE);
        assertThat(delivery.turns()).extracting(turn -> turn.day().getDayOfMonth()).containsExactly(8, 10);
        assertThat(delivery.turns()).extracting(Turn::cause)
                .containsExactly(new Turn.Cause.ByRetraction(List.of(RETRACTION)), new Turn.Cause.ByTheDay());
        assertThat(changes.returned()).isEmpty();
    }

    @Test
    void whatCameAndWentIsNamedApart() {
        Changes changes = since("2024-01-04", "2024-01-09");
        assertThat(changes.changed()).extracting(changed -> changed.moved().name()).containsExactly("gate-open");
        assertThat(changes.returned()).containsExactly("delivery");
    }

    @Test
    void beforeTheTextOpensNothingStood() {
        Changes changes = since("2023-12-20", "2024-01-02");
        assertThat(changes.changed()).extracting(changed -> changed.moved().before()).containsOnly(Optional.empty());
        assertThat(changes.changed().getFirst().turns()).hasSize(1);
    }

    @Test
    void everyDayBetweenIsToldOf() {
        List<LocalDate> days = new ArrayList<>();
        Changes.of(inquiry(), View.on(LocalDate.parse("2024-01-04")), LocalDate.parse("2024-01-02"),
                (day, from, to) -> days.add(day));
        assertThat(days).containsExactly(LocalDate.parse("2024-01-03"), LocalDate.parse("2024-01-04"));
    }

    private static Kind kind(Optional<Position> position) {
        return position.orElseThrow() instanceof Position.OfUndertaking(var answer) ? answer.standing().kind() : null;
    }

    private static Changes since(String since, String on) {
        return Changes.of(inquiry(), View.on(LocalDate.parse(on)), LocalDate.parse(since), Passing.UNSEEN);
    }

    private static Inquiry inquiry() {
        return new Inquiry(EVALUATOR, Given.TEXT, new Evidence(List.of(CLAIM, RETRACTION), List.of()));
    }
}
