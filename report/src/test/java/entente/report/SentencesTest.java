package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.Text;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Standing.Progress;
import entente.standing.Step;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final String WRITTEN = """
        agreement sale "Sale"
          opens 2024-01-01
          zone Europe/Vienna
        party seller "Seller"
        party acme "Acme"
        party mission "the Observer Mission"
        document contract "The contract"
        item crate "crate of goods"
        act deliver of crate by seller
        act overfly by anyone
        act lift-quarantine by acme
        act impose-quarantine by acme
        words assure
        state quarantine
          begins with impose-quarantine
          ends with lift-quarantine
        undertaking delivery from seller to acme
          must deliver every crate
          promptly
          cites contract item 1
        undertaking assured from seller to acme
          must assure that every crate is whole
          cites contract item 2
        undertaking peace from acme to seller
          must not overfly
          cites contract item 3
        undertaking truce from mission to seller
          must not overfly
          until 2024-06-01
          cites contract item 5
        undertaking lifted from acme to seller
          when delivery is proved
          must lift-quarantine
          cites contract item 4
        """;
    private static final Agreement TEXT = Text.read("sale", WRITTEN).agreement().orElseThrow();
    private static final LocalDate DAY = LocalDate.parse("2024-02-01");

    private final Sentences sentences = new Sentences(TEXT, TextLines.of(WRITTEN));

    @Test
    void aDutyDoneSaysHowManyAndSinceWhen() {
        assertThat(of("delivery", Kind.DISCHARGED, Set.of(), new Progress(42, 42, 42)))
                .isEqualTo("The seller has delivered every crate of goods: 42 of 42; "
                        + "discharged since 1 February 2024.");
    }

    @Test
    void aDutyDueSaysHowManySoFar() {
        assertThat(of("delivery", Kind.DUE, Set.of(), new Progress(12, 14, 42)))
                .isEqualTo("The seller must deliver every crate of goods promptly: 12 of 42 so far, 14 claimed.");
        assertThat(of("delivery", Kind.DUE, Set.of(), new Progress(0, 0, -1))).isEqualTo(
                "The seller must deliver every crate of goods promptly: none so far, "
                        + "and how many there are is not known.");
    }

    @Test
    void wordsThatAreOwedKeepTheirContent() {
        assertThat(of("assured", Kind.DUE, Set.of(), null))
                .isEqualTo("The seller must assure that every crate is whole.");
    }

    @Test
    void aDutyToRefrainSaysWhatItsProofIs() {
        assertThat(of("peace", Kind.IN_FORCE, Set.of(Mark.UNVERIFIED), null)).isEqualTo(
                "Acme must not overfly, in force since 1 February 2024; "
                        + "no proof that is fresh enough says that it is kept.");
        assertThat(of("peace", Kind.BREACHED, Set.of(), null))
                .isEqualTo("Acme has overflown, which it must not; breached since 1 February 2024.");
    }

    @Test
    void aDutyToRefrainThatEndedSaysNoMoreThanIsKnown() {
        assertThat(of("truce", Kind.DISCHARGED, Set.of(), null)).isEqualTo(
                "The Observer Mission was bound not to overfly until 1 June 2024, and nothing says that it did.");
        assertThat(of("truce", Kind.DISCHARGED, Set.of(Mark.ALLEGED), null)).isEqualTo(
                "The Observer Mission's duty not to overfly ended after 1 June 2024; "
                        + "a breach was alleged and never proved.");
        assertThat(of("truce", Kind.DISCHARGED, Set.of(Mark.UNVERIFIED), null)).isEqualTo(
                "The Observer Mission's duty not to overfly ended after 1 June 2024; "
                        + "it was not verified as the text asks.");
    }

    @Test
    void moreMayBeClaimedThanThereIsToDo() {
        assertThat(of("delivery", Kind.DISCHARGED, Set.of(), new Progress(4, 5, 4))).isEqualTo(
                "The seller has delivered every crate of goods: 4 of 4 proved (5 claimed); "
                        + "discharged since 1 February 2024.");
    }

    @Test
    void aClaimOfNoneSaysThatItWasNotDone() {
        assertThat(sentences.of(claim("overfly", "", Quantity.NONE))).isEqualTo(
                "The seller says that Acme has not overflown from 1 to 3 February 2024.");
        assertThat(sentences.content(claim("overfly", "", Quantity.NONE)))
                .isEqualTo("Acme has not overflown from 1 to 3 February 2024");
        assertThat(sentences.content(claim("deliver", "crate", Quantity.NONE)))
                .isEqualTo("Acme has delivered no crate of goods from 1 to 3 February 2024");
    }

    private static Claim claim(String act, String item, Quantity number) {
        var days = new Span(Span.day(DAY, TEXT.zone()).first(), Span.day(DAY.plusDays(2), TEXT.zone()).last());
        return new Claim("z", "seller", "", "acme", act, "", item, number, "", Optional.empty(), days, days,
                Optional.empty(), Set.of(), "", "", "", "", "", Basis.ASSUMED, "", Particulars.NONE, false,
                "", 0);
    }

    @Test
    void whatIsInDoubtSaysWhy() {
        var doubt = new Step.Resolve("truce", Place.NOWHERE);
        assertThat(about("truce", Kind.CONTESTED, Set.of()).of(doubt))
                .isEqualTo("truce is disputed: settled when the denial, or what it denies, is retracted.");
        assertThat(about("truce", Kind.IN_FORCE, Set.of(Mark.ALLEGED)).of(doubt)).isEqualTo(
                "A breach of truce is alleged and not proved: settled by its proof "
                        + "(a report by anybody but the Observer Mission), or when the allegation is retracted.");
        assertThat(about("truce", Kind.UNKNOWN, Set.of()).of(doubt))
                .contains("it is not known closely enough when it happened");
    }

    private static Sentences about(String name, Kind kind, Set<Mark> marks) {
        return new Sentences(whole(View.on(DAY), answer(name, kind, marks, null)), TextLines.of(WRITTEN), true);
    }

    private static Answer whole(View view, UndertakingAnswer... answers) {
        return new Answer(view, TEXT, List.of(answers), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    }

    @Test
    void withoutEvidenceThatIsSaid() {
        assertThat(new Sentences(whole(View.on(DAY)), TextLines.of(WRITTEN), false).of(View.on(DAY)))
                .isEqualTo("as written, on 1 February 2024, as known that day, on no evidence: no claim was given");
        View supposing = View.on(DAY).supposing(List.of(claim("overfly", "", Quantity.NONE)));
        assertThat(new Sentences(whole(supposing), TextLines.of(WRITTEN), false).of(supposing))
                .contains("on everyone's evidence, supposing that the seller says that Acme has not overflown");
    }

    @Test
    void anEndIsNoDayToHaveDoneSomethingBy() {
        assertThat(sentences.of(new Conclusion.BindsUntil(DAY, false)))
                .isEqualTo("It binds until 1 February 2024, and ends kept after that.");
        assertThat(sentences.of(new Conclusion.BindsUntil(DAY, true)))
                .isEqualTo("It bound until 1 February 2024, and that day has passed.");
    }

    @Test
    void aTitleWithAnArticleHasNoSecondOne() {
        assertThat(sentences.party("mission")).isEqualTo("the Observer Mission");
        assertThat(sentences.partyFirst("mission")).isEqualTo("The Observer Mission");
    }

    @Test
    void whatWaitsSaysForWhat() {
        var fact = new Step.Fact(new Condition.Fact("delivery", Condition.Fact.Kind.PROVED, Place.NOWHERE),
                Place.NOWHERE);
        assertThat(sentences.of(answer("lifted", Kind.WAITING, Set.of(), null, fact))).isEqualTo(
                "Acme does not have to lift the quarantine yet: that waits for delivery to be proved.");
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingOfEveryDutyIsASentence(Kind kind) {
        for (Undertaking undertaking : TEXT.undertakings()) {
            String said = of(undertaking.name(), kind, Set.of(), null);
            assertThat(said).endsWith(".").doesNotContain("  ").doesNotContain("_").contains(" ");
        }
    }

    @Test
    void aStepSaysWhatWouldSettleIt() {
        var lifting = new ActPattern("acme", "lift-quarantine", new Amount.AtLeast(1), "", "", "");
        assertThat(sentences.of(new Step.Act(lifting, Place.NOWHERE)))
                .isEqualTo("Acme has not lifted the quarantine: settled by a report by anybody but Acme.");
        var inForce = new Condition.InForce("quarantine", Place.NOWHERE);
        assertThat(sentences.of(new Step.Become(inForce, false, Place.NOWHERE)))
                .isEqualTo("So far the quarantine is in force: settled when Acme lifts the quarantine.");
    }

    @Test
    void aNameKeepsItsSpellingAtTheHeadOfASentence() {
        assertThat(sentences.of(new Step.Resolve("delivery", Place.NOWHERE))).startsWith("delivery is disputed");
    }

    @Test
    void theViewIsSaidWhole() {
        assertThat(sentences.of(View.on(DAY)))
                .isEqualTo("as written, on 1 February 2024, as known that day, on everyone's evidence");
        assertThat(sentences.of(View.on(DAY).asOf(DAY, DAY.plusDays(1)).seenBy("acme"))).isEqualTo(
                "as written, on 1 February 2024, as known on 2 February 2024, on the evidence that Acme may see");
    }

    private String of(String name, Kind kind, Set<Mark> marks, Progress progress) {
        return sentences.of(answer(name, kind, marks, progress));
    }

    private static UndertakingAnswer answer(String name, Kind kind, Set<Mark> marks, Progress progress,
            Step... missing) {
        Optional<LocalDate> deadline = name.equals("truce") ? Optional.of(LocalDate.parse("2024-06-01"))
                : Optional.empty();
        Standing standing = new Standing(kind, marks, Optional.ofNullable(progress), Optional.of(DAY), deadline);
        Undertaking undertaking = TEXT.undertakings().stream().filter(u -> u.name().equals(name)).findFirst()
                .orElseThrow();
        return new UndertakingAnswer(undertaking, standing, List.of(missing), new Derivation("S16",
                new Conclusion.Stands(name, standing), Optional.empty(), List.of(), List.of(), List.of(), List.of()));
    }
}
