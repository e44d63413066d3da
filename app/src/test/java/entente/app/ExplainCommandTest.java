package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @Test
    void saysWhatItMeansShowsAnExampleAndSaysWhatToDo() {
        assertThat(entente("explain", "E203").out()).contains("E203, a message about the evidence",
                "a name that the text does not know", "examples/evidence-problems/unknown-name:", "\"says\": \"byuer\"",
                "is no party or organ of the text", "  do        Write the name as the text declares it",
                "entente explain E1");
        assertThat(entente("explain", "T201").out()).contains("a name that is declared nowhere", "^^^^^",
                "accepted: ");
        assertThat(entente("explain", "S18").out()).contains("spec/semantics.md, S18:",
                "on 2024-01-16: delivery is discharged, late", "Give a finally".replace("finally", "`finally`"));
    }

    @ParameterizedTest
    @CsvSource({"overdue", "in force", "in-force", "IN_FORCE", "perhaps late", "t201", "e9", "S12"})
    void isFoundHoweverItIsWritten(String code) {
        assertThat(entente("explain", code).exit()).isZero();
        assertThat(entente(("explain " + code).split(" ")).out()).isEqualTo(entente("explain", code).out());
    }

    @ParameterizedTest
    @CsvSource({"T2O1, T201", "E20, E10", "overdu, overdue", "S99, S19"})
    void whatIsNotThereIsSaidWithWhatIsNear(String code, String near) {
        Typed typed = entente("explain", code);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("\"" + code + "\" is no code, rule, standing or mark. Did you mean " + near);
    }

    @Test
    void aloneItListsAllOfThemKindByKind() {
        assertThat(entente("explain").out()).containsSubsequence("Standings", "overdue", "Marks", "late",
                "Messages about a text", "T001", "T504", "Messages about the evidence", "E101", "E401", "Rules", "S1",
                "S35");
    }
}
