package entente.app;

import static entente.app.Typed.entente;
import static entente.app.Typed.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a text cites, looked up in papers. */
class CitationsTest {

    private static final String CITED = "cable para 1 sentence 1";

    @Test
    void whatIsNotHeldIsToldAndIsNoMistake() {
        Typed checked = entente("check", Lamps.STORY, "--record", Lamps.PAPERS);
        assertThat(checked.out()).contains("2 of 3 citations are found in ", "lost: not held: the catalogue names");
        assertThat(checked.exit()).as(checked.out()).isEqualTo(Exit.OK);
    }

    @Test
    void aPlaceThatIsNotThereIsAMistake() throws IOException {
        Typed checked = checked("cable para 7");
        assertThat(checked.out()).containsPattern("line \\d+: cable para 7: points nowhere: ");
        assertThat(checked.exit()).isEqualTo(Exit.TEXT);
    }

    @Test
    void otherWordsThanThoseCitedAreAMistake() throws IOException {
        Typed checked = checked("cable para 1 sentence 2 digest 000000000000");
        assertThat(checked.out())
                .contains("the words have changed: now “She added that the harbour would stay open.”");
        assertThat(checked.exit()).isEqualTo(Exit.TEXT);
    }

    @Test
    void theAddressOfAPhraseIsFoundAgain() throws IOException {
        String address = entente("record", "cite", "harbour would stay open", Lamps.PAPERS, "--catalogue",
                Lamps.CATALOGUE).lines().getFirst().replaceFirst("  \\(page.*", "").strip();
        assertThat(address).startsWith("cable para 1 sentence 2 digest ");
        assertThat(checked(address).exit()).isEqualTo(Exit.OK);
        assertThat(checked(address).out()).doesNotContain("points nowhere").doesNotContain("changed");
    }

    @Test
    void programsAreToldWhatEachCitationCameTo() {
        assertThat(entente("check", Lamps.STORY, "--record", Lamps.PAPERS, "--json").out())
                .contains("\"citations\"", "\"outcome\": \"not held\"");
        assertThat(entente("check", Lamps.STORY, "--json").out()).doesNotContain("citations");
    }

    @Test
    void theReasonEndsAtTheWords() {
        assertThat(entente("why", "repaired", Lamps.STORY, "--record", Lamps.PAPERS).out().replaceAll("\\s+", " "))
                .contains("cable para 1 sentence 1: “1. Mrs. Albrecht said her side would repair both lighthouses "
                        + "before the ice came.”")
                .contains("cable para 2 item 2(b): “(b) a date, and”");
        assertThat(entente("why", "repaired", Lamps.STORY).out()).doesNotContain("Albrecht");
    }

    @Test
    void manyWordsAreCutShort() throws IOException {
        String shown = reading(Lamps.text(CITED, "cable para 2"), "why", "repaired", "-", "--record", Lamps.PAPERS,
                "--catalogue", Lamps.CATALOGUE).out();
        assertThat(shown).contains(" …”").doesNotContain("drawings");
    }

    @Test
    void aCatalogueWithoutPapersIsRefused() {
        assertThat(entente("check", Lamps.STORY, "--catalogue", Lamps.CATALOGUE).exit()).isEqualTo(Exit.USAGE);
        assertThat(entente("check", Lamps.STORY, "--record", Lamps.PAPERS + "s").err())
                .contains("Did you mean papers?");
    }

    private static Typed checked(String citation) throws IOException {
        return reading(Lamps.text(CITED, citation), "check", "-", "--record", Lamps.PAPERS, "--catalogue",
                Lamps.CATALOGUE);
    }
}
