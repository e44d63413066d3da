package entente.standing.ask;

import static entente.standing.ask.Given.DAY;
import static entente.standing.ask.Given.answer;
import static entente.standing.ask.Given.marked;
import static entente.standing.ask.Given.price;
import static entente.standing.ask.Given.stands;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Place;
import entente.standing.Answer;
import entente.standing.Evaluator;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Step;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S30 to S32: what is listed, in which order, and what it frees. */
class OutstandingTest {

    private static final Step DELIVER = new Step.Perform("delivery",
            Given.undertaking("delivery").duty().value().what(), new Standing.Progress(0, 0, -1), Optional.empty(),
            Place.NOWHERE);
    private static final Step PAY = new Step.Perform("payment", Given.undertaking("payment").duty().value().what(),
            new Standing.Progress(0, 0, 1), Optional.empty(), Place.NOWHERE);
    private static final Step PROMISE = new Step.Act(
            new ActPattern("seller", "promise", new Amount.AtLeast(1), "", "exclusivity", ""), Place.NOWHERE);
    private static final Step ACCEPT = new Step.Act(
            new ActPattern("buyer", "accept", new Amount.AtLeast(1), "", "price", ""), Place.NOWHERE);

    private final List<View> asked = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void aDutyToDoIsListedUntilItIsOver(Kind kind) {
        boolean isListed = switch (kind) {
            case WAITING, DUE, SUSPENDED, PERFORMED, OVERDUE, BREACHED, CONTESTED, UNKNOWN -> true;
            case OFFERED, IN_FORCE, DISCHARGED, LAPSED, RELEASED, WITHDRAWN, TERMINATED -> false;
        };
        assertThat(names(answer(View.on(DAY), List.of(stands("delivery", kind, DELIVER)))))
                .isEqualTo(isListed ? List.of("delivery") : List.of());
    }

    @Test
    void aDutyToRefrainIsListedForItsMarks() {
        assertThat(names(answer(View.on(DAY), List.of(stands("exclusivity", Kind.IN_FORCE))))).isEmpty();
        assertThat(names(answer(View.on(DAY), List.of(marked("exclusivity", Kind.IN_FORCE, Mark.UNVERIFIED)))))
                .containsExactly("exclusivity");
        assertThat(names(answer(View.on(DAY), List.of(marked("exclusivity", Kind.IN_FORCE, Mark.ALLEGED)))))
                .containsExactly("exclusivity");
    }

    @Test
    void aDutyToRefrainThatWaitsIsListedForAStepOfItsOwnDebtor() {
        assertThat(names(answer(View.on(DAY), List.of(stands("exclusivity", Kind.WAITING, PROMISE)))))
                .containsExactly("exclusivity");
        assertThat(names(answer(View.on(DAY), List.of(stands("exclusivity", Kind.WAITING, ACCEPT))))).isEmpty();
    }

    @Test
    void rowsStandInTheOrderOfTheText() {
        Answer answer = answer(View.on(DAY), List.of(stands("payment", Kind.WAITING, PAY),
                stands("exclusivity", Kind.WAITING, PROMISE), stands("delivery", Kind.DUE, DELIVER)),
                price(Truth.NO, ACCEPT));
        assertThat(names(answer)).containsExactly("delivery", "exclusivity", "price", "payment");
    }

    @Test
    void whatIsSettledIsNotListed() {
        assertThat(names(answer(View.on(DAY), List.of(), price(Truth.YES)))).isEmpty();
        assertThat(names(answer(View.on(DAY), List.of(), price(Truth.UNKNOWN)))).containsExactly("price");
    }

    @Test
    void aStepIsSupposedInFullAndWhatThenFallsDueIsFreed() {
        Answer before = answer(View.on(DAY), List.of(stands("delivery", Kind.DUE, DELIVER),
                stands("payment", Kind.WAITING, DELIVER, PAY)));
        Answer after = answer(View.on(DAY),
                List.of(stands("delivery", Kind.DISCHARGED), stands("payment", Kind.DUE, PAY)));
        List<Row> rows = rows(before, (text, evidence, view) -> {
            asked.add(view);
            return after;
        });
        assertThat(rows.getFirst().effect()).isEqualTo(new Effect(List.of("payment"), List.of()));
        assertThat(Given.supposed(asked.getFirst())).containsExactly("supposed seller deliver all crate");
        assertThat(asked.getFirst().on()).isEqualTo(DAY);
    }

    @Test
    void whatStillMissesOtherStepsOnlyComesNearer() {
        Answer before = answer(View.on(DAY), List.of(stands("delivery", Kind.DUE, DELIVER),
                stands("payment", Kind.WAITING, DELIVER, ACCEPT, PAY)));
        Answer after = answer(View.on(DAY), List.of(stands("delivery", Kind.DISCHARGED),
                stands("payment", Kind.WAITING, ACCEPT, PAY)));
        assertThat(rows(before, (text, evidence, view) -> after).getFirst().effect())
                .isEqualTo(new Effect(List.of(), List.of("payment")));
    }

    @Test
    void whatIsSupposedAlreadyStaysSupposed() {
        View view = View.on(DAY).supposing(List.of(Given.claim("x", "buyer", "2024-01-05", "")));
        Answer before = answer(view, List.of(stands("delivery", Kind.DUE, DELIVER)));
        rows(before, (text, evidence, question) -> {
            asked.add(question);
            return before;
        });
        assertThat(Given.supposed(asked.getFirst())).containsExactly("claimed seller deliver some crate",
                "supposed seller deliver all crate");
    }

    private static List<String> names(Answer answer) {
        return rows(answer, (text, evidence, view) -> answer).stream().map(Row::name).toList();
    }

    private static List<Row> rows(Answer answer, Evaluator evaluator) {
        return Outstanding.rows(new Inquiry(evaluator, Given.TEXT, Evidence.NONE), answer);
    }
}
