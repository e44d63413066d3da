package entente.evidence.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Logs;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.evidence.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSentenceTest {
    private static final LocalDate DAY = LocalDate.of(1962, 11, 21);
    private static final ZoneId ZONE = Texts.CUBA.zone();

    private static Claim said(String sentence) {
        return switch (ClaimSentence.parse(sentence, Texts.CUBA, DAY)) {
            case ClaimSentence.Heard.Says(Claim claim) -> claim;
            case ClaimSentence.Heard.Unclear(var problem) -> throw new AssertionError(problem);
        };
    }

    private static String unclear(String sentence) {
        return switch (ClaimSentence.parse(sentence, Texts.CUBA, DAY)) {
            case ClaimSentence.Heard.Says(Claim claim) -> throw new AssertionError(claim);
            case ClaimSentence.Heard.Unclear(var problem) -> problem.reason();
        };
    }

    @Test
    void aSentenceWithoutASpeakerIsASupposedFact() {
        Claim claim = said("ussr removes 42 missile from 1962-11-05 to 1962-11-11");
        assertThat(claim.supposed()).isTrue();
        assertThat(claim.says()).isEmpty();
        assertThat(claim.number()).isEqualTo(new Quantity.Count(42));
        assertThat(claim.happened()).isEqualTo(new Span(Span.day(LocalDate.of(1962, 11, 5), ZONE).first(),
                Span.day(LocalDate.of(1962, 11, 11), ZONE).last()));
        assertThat(claim.reported()).isEqualTo(Span.day(LocalDate.of(1962, 11, 11), ZONE));
    }

    @Test
    void withoutADayItHappensOnTheDayOfTheView() {
        assertThat(said("usa lifts-quarantine").happened()).isEqualTo(Span.day(DAY, ZONE));
        assertThat(said("usa lift-quarantine").act()).isEqualTo("lift-quarantine");
    }

    @Test
    void aSourceSpeaksByAMethodAndToSome() {
        Claim claim = said("p2: usa says by photograph: ussr introduces two missiles on 1963-02-04, seen by usa, un,"
                + " reported 1963-02-06");
        assertThat(claim.id()).isEqualTo("p2");
        assertThat(claim.says()).isEqualTo("usa");
        assertThat(claim.method()).isEqualTo("photograph");
        assertThat(claim.supposed()).isFalse();
        assertThat(claim.seen()).containsExactlyInAnyOrder("usa", "un");
        assertThat(claim.number()).isEqualTo(new Quantity.Count(2));
    }

    @ParameterizedTest
    @CsvSource({"every, all", "all, all", "no, 0", "a, 1", "three, 3", "17, 17"})
    void numbersAreWordsOrFigures(String word, String number) {
        Quantity expected = number.equals("all") ? Quantity.ALL : new Quantity.Count(Integer.parseInt(number));
        assertThat(said("ussr removes " + word + " missile").number()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"cuba consents to inspect, inspect, ''", "cuba consents inspect to un, inspect, un",
        "ussr assures to usa bombers-out, bombers-out, usa", "usa accepts a proposal on notice, notice, ''",
        "ussr assures about missiles-out on 1962-11-20, missiles-out, ''"})
    void wordsAreAboutATopicAndToSomebody(String sentence, String about, String to) {
        assertThat(said(sentence).about()).isEqualTo(about);
        assertThat(said(sentence).to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ussr removs 3 missile | Nearest: removes.",
        "ussr removes 3 misile | Nearest: missile.", "usssr removes 3 missile | Nearest: ussr.",
        "usa removes 3 missile | is not one of those who can remove",
        "usa says by photo: usa lifts-quarantine | is no method of the text",
        "ussr removes 3 missile on 1962-02-30 | is on no day of the calendar",
        "ussr removes 3 missile, confirms p1 | no claim of the log is called",
        "ussr | does not say who does what", "'' | says nothing", "ussr removes 3 missile on | something is to follow",
        "ussr removes 3 missile, maybe | cannot be read after a comma", "a b c: ussr invades | does not say who speaks",
        "r: usa retracts p9 | no claim of the log is called", "ussr removes 3 4 missile | gives number twice"})
    void whatIsNotUnderstoodIsSaid(String sentence, String message) {
        assertThat(unclear(sentence.equals("''") ? "" : sentence)).contains(message);
    }

    @Test
    void sentencesBesideALogMayBeAboutItsClaims() {
        Evidence log = Logs.of(Logs.removal("a", 8, ""));
        Evidence supposed = ClaimSentence.beside(log, List.of("un says: ussr removes missile, confirms a",
                "r: usa retracts a", "d: ussr says: ussr removes 1 missile, denies a"), Texts.CUBA, DAY);
        assertThat(supposed.setAside()).isEmpty();
        assertThat(supposed.claims()).extracting(Claim::retracts).contains("a");
        assertThat(supposed.claims().getLast().number()).isEqualTo(new Quantity.Count(8));
    }
}
