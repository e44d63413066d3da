package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model speaks the language that it was read from. */
class WordsOfTest {

    private static final String TEXT = GoodTexts.HEAD + """
            item ship
            act move of ship by anyone
            words assure, consent
            method photograph by blue
            standard seen
              two photographs within 7 days assumed
            state siege
              begins with move any ship
              ends with move any ship
            open point border between red and blue
            undertaking other from red to blue
              must move a ship
            """;

    private static Undertaking undertaking(String lines) {
        String text = TEXT + "undertaking last from red to blue\n" + lines;
        return GoodTexts.agreement(text).undertakings().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other is proved", "other is not in force and border is settled",
        "siege is not in force or photograph is available", "red moves every ship", "anyone moves any ship",
        "blue moves 12 ships", "red assures other", "red consents to move", "red assures to blue other",
        "red does not assure other", "before 1962-12-01 and from 1962-11-01", "other is overdue"})
    void conditions(String words) {
        Undertaking read = undertaking("  when " + words + " assumed\n  must move a ship\n");
        assertThat(WordsOf.condition(read.when().getFirst().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"must move every ship", "must not move any ship", "must secure that blue moves 2 ships",
        "must assure other"})
    void duties(String words) {
        assertThat(WordsOf.duty(undertaking("  " + words + " assumed\n").duty().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"promptly", "within 3 weeks", "within 1 day after other is proved", "by 1962-12-20"})
    void deadlines(String words) {
        Undertaking read = undertaking("  must move a ship\n  " + words + " assumed\n");
        assertThat(WordsOf.deadline(read.deadline().orElseThrow().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "on the word of blue", "seen, renewed every 14 days"})
    void proofs(String words) {
        Undertaking read = undertaking("  must move a ship\n  proved " + words + " assumed\n");
        assertThat(WordsOf.proof(read.proof().orElseThrow().value())).isEqualTo(words);
    }

    @Test
    void waysOfProving() {
        assertThat(WordsOf.way(GoodTexts.agreement(TEXT).standards().getFirst().ways().getFirst().value()))
                .isEqualTo("2 photographs within 7 days");
    }
}
