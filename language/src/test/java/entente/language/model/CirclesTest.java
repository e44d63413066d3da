package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import entente.language.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Circles through the further conditions (G6): which have one answer in one instant, and which have not. */
class CirclesTest {

    private static final String TEXT = GoodTexts.HEAD + """
            act guard by anyone
            unit kg
            measure stock in kg
            """;

    private static boolean isACircle(String text) {
        return Text.read("text.entente", TEXT + text.replace(';', '\n')).problems().stream()
                .peek(problem -> assertThat(problem.code()).as(problem.shown()).isEqualTo("T404")).count() > 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "state calm;  begins with guard;  ends when peace is in force;undertaking peace from red to blue;  while calm"
                + " is in force;  must not guard",
        "undertaking peace from red to blue;  while peace is not in force for 3 days assumed;  must not guard",
        "undertaking rent from red to blue;  while rent is proved;  must guard;  every month assumed",
        "undertaking peace from red to blue;  while rest is not broken;  must not guard"
                + ";undertaking rest from blue to red;  must keep calm in force;state calm;  begins when peace is in"
                + " force;  ends when peace is not in force",
        "undertaking early from red to blue;  when late is not overdue;  must guard;undertaking late from red to blue"
                + ";  when early is due;  must guard;  at least 3 days before blue guards assumed",
        "reciprocal undertaking peace between red and blue;  when its counterpart is not in force;  must not guard"})
    void withNoAnswerOrTwo(String text) {
        assertThat(isACircle(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "reciprocal undertaking peace between red and blue;  must not guard;  provided its counterpart is kept",
        "undertaking peace from red to blue;  while stock is not above 3 kg assumed;  must keep stock at most 5 kg"
                + " assumed",
        "state calm;  begins when peace is broken;  ends with guard;undertaking peace from red to blue"
                + ";  while calm is not in force;  must not guard",
        "undertaking early from red to blue;  when late is not overdue;  must guard;undertaking late from red to blue"
                + ";  when early is due;  must guard;  within 3 days assumed",
        "undertaking pay from red to blue;  when 14 days after pay-too is not due assumed;  must guard"
                + ";undertaking pay-too from red to blue;  when pay is due;  must guard",
        "liberty out of red;  may terminate swap;  when peace is broken;undertaking peace from red to blue"
                + ";  must not guard"})
    void withOneAnswer(String text) {
        assertThat(isACircle(text)).isFalse();
    }
}
