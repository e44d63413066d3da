package entente.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class AskingTest {
    @Test
    void wordsAreAskedForTogether() {
        assertThat(asked("Lift Quarantine")).isEqualTo(new Asked.All(List.of(word("lift"), word("quarantine"))));
    }

    @Test
    void quotationMarksMakeAPhraseAndSoDoesAHyphen() {
        assertThat(asked("\"firm undertakings\"")).isEqualTo(new Asked.Phrase(List.of("firm", "undertakings"), false));
        assertThat(asked("IL-28's")).isEqualTo(new Asked.Phrase(List.of("il", "28"), false));
    }

    @Test
    void nearnessCountsTheWordsBetween() {
        assertThat(asked("lift NEAR/5 quarantine")).isEqualTo(new Asked.Near("lift", "quarantine", 5, false));
        assertThat(asked("lift NEAR quarantine")).isEqualTo(new Asked.Near("lift", "quarantine", 10, false));
    }

    @Test
    void aChoiceAndBracketsAndWhatIsNotWanted() {
        assertThat(asked("(ship OR vessel) -merchant")).isEqualTo(new Asked.All(List.of(
            new Asked.Any(List.of(word("ship"), word("vessel"))), new Asked.Not(word("merchant")))));
    }

    @Test
    void aBeginningAndASpellingForgiven() {
        assertThat(asked("quarant*")).isEqualTo(new Asked.Word("quarant", true, false));
        assertThat(asked("quarantine~")).isEqualTo(new Asked.Word("quarantine", false, true));
    }

    @Test
    void fieldsAndDays() {
        assertThat(asked("from:Kennedy")).isEqualTo(new Asked.InField(Asked.Known.FROM, List.of("kennedy")));
        assertThat(asked("date:1962-11")).isEqualTo(
            new Asked.Dated(LocalDate.of(1962, 11, 1), LocalDate.of(1962, 11, 30)));
        assertThat(asked("date:1962-10-27..1962-11-13")).isEqualTo(
            new Asked.Dated(LocalDate.of(1962, 10, 27), LocalDate.of(1962, 11, 13)));
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndTheRestIsUsed() {
        assertThat(Asking.read("sender:Kennedy letter", false).problems()).singleElement().asString()
            .startsWith("\"sender:\" at 1 is no field; there are date, from, to, kind");
        assertThat(asked("sender:Kennedy letter")).isEqualTo(word("letter"));
        assertThat(Asking.read("date:1962-13 x", false).problems()).singleElement().asString().contains("is no day");
        assertThat(Asking.read("\"open", false).problems()).singleElement().asString().contains("never closed");
        assertThat(Asking.read("", false).problems()).containsExactly("the query holds no word to look for");
    }

    private static Asked asked(String query) {
        return Asking.read(query, false).asked().orElseThrow();
    }

    private static Asked.Word word(String word) {
        return new Asked.Word(word, false, false);
    }
}
