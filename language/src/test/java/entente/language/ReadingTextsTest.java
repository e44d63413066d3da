package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Length;
import entente.language.model.Lookup;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import entente.language.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the words of a text come to mean. */
class ReadingTextsTest {

    private static final Agreement TEXT = GoodTexts.agreement(GoodTexts.everyConstruct());
    private static final Lookup LOOKUP = new Lookup(TEXT);

    private static Undertaking undertaking(String name) {
        return LOOKUP.undertaking(name).orElseThrow();
    }

    @Test
    void theDebtorIsTheActorOfItsDuty() {
        assertThat(undertaking("ships-out").duty().value()).isEqualTo(new Duty.Do(
                new ActPattern("red", "move", new Amount.Every(), "ship", "", "")));
        assertThat(undertaking("no-return").duty().value()).isEqualTo(new Duty.Refrain(
                new ActPattern("red", "bring-in", new Amount.AtLeast(1), "arms", "", "")));
        assertThat(undertaking("consent-won").duty().value()).isEqualTo(new Duty.Secure(
                new ActPattern("grün", "consent", new Amount.AtLeast(1), "", "patrol", "")));
    }

    @Test
    void whatIsSpelledOutIsAboutTheUndertakingItself() {
        assertThat(undertaking("word-given").duty().value().what().topic()).isEqualTo("word-given");
    }

    @Test
    void aPartyAfterToIsAddressedAndAnythingElseIsTheTopic() {
        assertThat(undertaking("told").duty().value().what()).isEqualTo(
                new ActPattern("blue", "notify", new Amount.AtLeast(1), "", "batteries-out", "red"));
    }

    @Test
    void itemsAreReadInThePluralAndNumbersInWords() {
        assertThat(undertaking("batteries-out").duty().value().what().item()).isEqualTo("battery");
        assertThat(undertaking("batteries-out").duty().value().what().amount()).isEqualTo(new Amount.AtLeast(42));
        assertThat(LOOKUP.standard("checked").orElseThrow().ways().get(1).value().within())
                .isEqualTo(new Length(7, Length.Unit.DAYS));
    }

    @Test
    void linesLedByOrWhenAreFurtherWays() {
        assertThat(undertaking("batteries-out").when()).hasSize(2).allSatisfy(way ->
                assertThat(way.value()).isInstanceOf(Condition.All.class));
        assertThat(undertaking("no-fire").when().getFirst().value()).isInstanceOf(Condition.Any.class);
    }

    @Test
    void noAndDoesNotDeny() {
        assertThat(undertaking("no-return").provided().getFirst().value())
                .isInstanceOfSatisfying(Condition.Not.class, not -> assertThat(not.of())
                        .isInstanceOfSatisfying(Condition.Happens.class, happens ->
                                assertThat(happens.what().act()).isEqualTo("fire")));
        assertThat(undertaking("no-fire").provided().getFirst().value())
                .isInstanceOfSatisfying(Condition.All.class, all ->
                        assertThat(all.of().getLast()).isInstanceOf(Condition.Not.class));
    }

    @Test
    void datesAndLengthsAndProofAreParts() {
        Undertaking out = undertaking("ships-out");
        assertThat(out.deadline().orElseThrow().value()).isEqualTo(new Deadline.Elastic("within a limited period"));
        assertThat(out.breachedAfter().orElseThrow().value())
                .isEqualTo(new Deadline.By(LocalDate.parse("1963-01-31")));
        assertThat(undertaking("no-return").proof().orElseThrow().value()).isEqualTo(
                new Proof(new Proof.OnTheWordOf("minister"), new Length(14, Length.Unit.DAYS)));
        assertThat(undertaking("no-return").proof().orElseThrow().assumed()).isTrue();
        assertThat(undertaking("no-fire").until().orElseThrow().value())
                .isInstanceOfSatisfying(Deadline.Within.class, within ->
                        assertThat(within.length()).isEqualTo(new Length(5, Length.Unit.YEARS)));
    }

    @Test
    void builtInWordsAreThereOnceWhetherNamedOrNot() {
        assertThat(TEXT.acts().stream().map(act -> act.name())).doesNotHaveDuplicates()
                .contains("declare", "accept", "refuse", "release", "extend", "withdraw");
    }

    @Test
    void whatIsAssumedIsListedWithItsPlace() {
        assertThat(TEXT.assumptions()).hasSize(5);
        assertThat(TEXT.assumptions().getFirst().words()).isEqualTo("or two photographs within 7 days");
        assertThat(TEXT.assumptions().getFirst().place()).isEqualTo(new Place("text.entente", 47, 3, 43));
    }

    @Test
    void passagesKeepTheirWords() {
        assertThat(undertaking("ships-out").cites()).extracting(c -> c.document() + ": " + c.passage())
                .containsExactly("letter-27: item 1", "letter-28: ", "letter-27: item 2(a), page 3");
        assertThat(LOOKUP.openPoint("border").orElseThrow().matter())
                .isEqualTo("how the border is to be drawn, and by whom; \"drawn\" as on the map");
    }

    @Test
    void aStateIsBegunAndEndedByAnyOfItsActs() {
        assertThat(LOOKUP.state("blockade").orElseThrow().begins()).hasSize(2);
        assertThat(LOOKUP.state("blockade").orElseThrow().begins().getFirst().value().actor()).isEqualTo("blue");
        assertThat(LOOKUP.state("blockade").orElseThrow().ends()).hasSize(2);
    }

    @Test
    void amendmentsAndReadingsHoldTheirChanges() {
        assertThat(TEXT.amendments().getFirst().changes()).hasSize(12);
        assertThat(TEXT.readings().getFirst().changes()).hasSize(9);
        assertThat(TEXT.amendments().getFirst().acceptedWhen()).isPresent();
    }

    @Test
    void aWarningDoesNotKeepATextFromBeingUsed() {
        Checked checked = Text.read("", GoodTexts.HEAD.replace("  zone", " \t zone"));
        assertThat(checked.problems()).hasSize(1).noneMatch(Problem::isError);
        assertThat(checked.agreement()).isPresent();
    }

    @Test
    void aCircleWithADayInItIsNone() {
        GoodTexts.agreement(GoodTexts.HEAD + """
                act guard by anyone
                undertaking watch from red to blue
                  when rest is overdue
                  must guard
                undertaking rest from blue to red
                  when watch is kept
                  must guard
                """);
    }

    @Test
    void aCircleWithoutNotIsAllowed() {
        GoodTexts.agreement(GoodTexts.HEAD + """
                act guard by anyone
                undertaking watch from red to blue
                  when rest is due
                  must guard
                undertaking rest from blue to red
                  when watch is due
                  must guard
                """);
    }
}
