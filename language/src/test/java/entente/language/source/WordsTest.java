package entente.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"assure, assures", "notify, notifies", "lift-quarantine, lifts-quarantine", "fire-on-aircraft, "
            + "fires-on-aircraft", "pay, pays", "go, goes", "push-back, pushes-back", "have, has"})
    void theThirdPersonInflectsTheFirstPart(String act, String third) {
        assertThat(Verbs.thirdPerson(act)).isEqualTo(third);
        assertThat(Verbs.act(third, List.of("other", act))).contains(act);
        assertThat(Verbs.act(act, List.of("other", act))).contains(act);
    }

    @ParameterizedTest
    @CsvSource({"missile, missiles", "battery, batteries", "cruise-missile, cruise-missiles", "box, boxes"})
    void thePluralInflectsTheLast(String one, String many) {
        assertThat(Verbs.plural(one)).isEqualTo(many);
        assertThat(Verbs.singular(many, List.of(one))).contains(one);
        assertThat(Verbs.singular("others", List.of(one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"misile, missile", "mislise, missile", "millipede, ", "msisile, missile", "MISSILE, missile",
        "il82, il28", "x, "})
    void theNearestNameIsASlipAway(String word, String nearest) {
        assertThat(Names.nearest(word, List.of("missile", "il28", "quarantine")).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void namesAreLettersDigitsAndHyphensInAnyScript() {
        assertThat(List.of("usa", "no-invasion", "il28", "grün", "日本", "الأردن", "भारत")).allMatch(Names::isName);
        assertThat(List.of("", "28-il", "-x", "a_b", "a.b", "o'b", "“red”")).noneMatch(Names::isName);
    }

    @Test
    void lettersComposedInTwoWaysAreTheSame() {
        assertThat(SourceText.of("", "gru\u0308n").lines().getFirst().tokens().getFirst().text()).isEqualTo("grün");
    }

    @Test
    void columnsCountCharactersAndNotHalvesOfThem() {
        SourceLine line = SourceText.of("", "🚀 is # late").lines().getFirst();
        assertThat(line.tokens().getLast().span()).isEqualTo(new Span(1, 3, 5));
        assertThat(line.comment()).isEqualTo("# late");
    }

    @Test
    void aHashWithinAWordOrATitleIsNoComment() {
        SourceLine line = SourceText.of("", "document d \"no #1\" a#b # c").lines().getFirst();
        assertThat(line.tokens()).extracting(Token::text).containsExactly("document", "d", "no #1", "a#b");
        assertThat(line.comment()).isEqualTo("# c");
    }
}
