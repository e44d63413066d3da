package entente.standing.ask;

import static entente.standing.ask.Given.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.View;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Condition.Fact;
import entente.language.model.Place;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Step;
import entente.standing.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S31: the claims that say that a step has been taken. */
class StepDoneTest {

    private final Answer now = Given.answer(View.on(DAY),
            List.of(Given.stands("delivery", Kind.DUE),
                    Given.stands("payment", Kind.WAITING, fact("delivery", Fact.Kind.PROVED),
                            new Step.Settle("price", Place.NOWHERE))),
            Given.price(Truth.NO, new Step.Act(new ActPattern("buyer", "accept",
                    new Amount.AtLeast(1), "", "price", ""), Place.NOWHERE)));

    @Test
    void whatIsToBeProvedIsDoneInFull() {
        assertThat(done(fact("delivery", Fact.Kind.PROVED))).containsExactly("supposed seller deliver all crate");
    }

    @Test
    void whatIsToFallDueHasWhatItWaitsFor() {
        assertThat(done(fact("payment", Fact.Kind.DUE))).containsExactly("supposed seller deliver all crate",
                "supposed buyer accept some price");
    }

    @Test
    void whatIsToBeVerifiedIsLookedIntoAndNothingFound() {
        assertThat(done(new Step.Verify("exclusivity", Optional.empty(), Place.NOWHERE)))
                .containsExactly("supposed seller resell none crate");
    }

    @Test
    void whatIsToBeBrokenIsDoneByItsDebtor() {
        assertThat(done(fact("exclusivity", Fact.Kind.BROKEN))).containsExactly("supposed seller resell some crate");
    }

    @Test
    void aBreachIsAnsweredByARelease() {
        assertThat(done(new Step.Answer("exclusivity", Place.NOWHERE)))
                .containsExactly("supposed buyer release some exclusivity");
    }

    @Test
    void statesBeginAndEndAndMethodsHaveConsent() {
        Condition open = new Condition.InForce("gate-open", Place.NOWHERE);
        assertThat(done(new Step.Become(open, true, Place.NOWHERE))).containsExactly("supposed buyer open-gate some");
        assertThat(done(new Step.Become(open, false, Place.NOWHERE))).containsExactly("supposed buyer close-gate some");
        assertThat(done(new Step.Become(new Condition.Available("visit", Place.NOWHERE), true, Place.NOWHERE)))
                .containsExactly("supposed seller consent some enter");
    }

    @Test
    void aDayIsBroughtAboutByNobody() {
        assertThat(done(new Step.Await(DAY, Place.NOWHERE))).isEmpty();
        assertThat(done(fact("payment", Fact.Kind.OVERDUE))).isEmpty();
    }

    private static Step.Fact fact(String undertaking, Fact.Kind kind) {
        return new Step.Fact(new Fact(undertaking, kind, Place.NOWHERE), Place.NOWHERE);
    }

    private List<String> done(Step step) {
        return new StepDone(now).all(List.of(step)).stream().map(Given::inShort).toList();
    }
}
