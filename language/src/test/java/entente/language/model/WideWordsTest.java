package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model speaks the language that it was read from, in its further constructs as well. */
class WideWordsTest {

    private static final String TEXT = GoodTexts.HEAD.replace("  zone UTC\n", """
              zone UTC
              takes day pay-day
              takes number price of eur
            """) + """
            unit kg
            unit t = 1000 kg
            unit eur with 2 decimals
            item ship
            item kyiv
            item lviv
            group town = kyiv, lviv
            act move of ship by anyone
            act visit of town by anyone
            act pay of eur by anyone
            words assure, fix
            method photograph by blue
            measure stock in kg of red, blue
            measure store in kg
            calendar office
              rests on sunday
            competent blue on everything
            state siege
              begins when red assures siege-over
              ends with move any ship
            undertaking siege-over from red to blue
              must move any ship
            undertaking calls from red to blue
              each town
              must visit any town
            reciprocal undertaking truce between red and blue
              must not move any ship
            """;

    private static Undertaking undertaking(String lines) {
        String text = TEXT + "undertaking last from red to blue\n" + lines;
        return GoodTexts.agreement(text).undertakings().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls of kyiv is kept", "truce of blue is not broken", "2 of calls are overdue",
        "20 percent of siege-over is proved", "stock of red is at most 300 kg", "store is not above 3.5 kg",
        "store is below 30 percent of stock", "stock is at least store", "calls is found not met by blue",
        "calls is not found met", "calls of lviv is found partly met", "30 days after red assures calls",
        "siege is not in force for 2 weeks", "calls is terminated", "swap is not terminated",
        "2 of red, blue assure calls", "3 hours after siege is in force", "red assures truce of blue",
        "5 working days of office after red moves any ship", "red pays 9.50 eur", "red pays more than 20 eur",
        "red terminates swap", "red assigns calls to blue"})
    void conditions(String words) {
        Undertaking read = undertaking("  when " + words + " assumed\n  must move a ship\n");
        assertThat(WordsOf.condition(read.when().getFirst().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"must keep stock of red at most 300 kg", "must keep siege in force",
        "must keep store not above 3 kg and photograph available",
                "must keep stock at least store or siege not in force",
        "must pay price eur", "must pay 1200.50 eur", "must endeavour to move every ship",
        "must move 20 percent of every ship", "must move 1 ship for each 60 kgs or part of it, at most 15",
        "must not move more than 18 ships", "must pay 9.50 eur for each day that calls is overdue, at most 1000",
        "must pay 1 eur for each month that siege is in force"})
    void duties(String words) {
        assertThat(WordsOf.duty(undertaking("  " + words + " assumed\n").duty().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by pay-day", "by \"as soon as circumstances allow\"",
        "by the later of 1962-12-20 and 30 days after calls is proved", "by the earlier of pay-day and 1962-12-20",
        "by 1962-12-20 or the next working day of office", "within 72 hours after red assures calls",
        "within 5 working days of office", "at least 42 days before red moves any ship",
        "by the day that red fixes calls", "by the day that red fixes calls or the next working day of office"})
    void deadlines(String words) {
        Undertaking read = undertaking("  must move a ship\n  " + words + " assumed\n");
        assertThat(WordsOf.deadline(read.deadline().orElseThrow().value())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"within 30 days after each period", "within 2 days after each beginning"})
    void deadlinesOfPeriods(String words) {
        Undertaking read = undertaking("  must move a ship\n  every month assumed\n  " + words + " assumed\n");
        assertThat(WordsOf.deadline(read.deadline().orElseThrow().value())).isEqualTo(words);
    }
}
