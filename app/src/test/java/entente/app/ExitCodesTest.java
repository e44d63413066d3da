package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static entente.app.Typed.in;
import static entente.app.Typed.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts count on: what the command ends with, and what it says on which stream. */
class ExitCodesTest {

    static final String TEXT = """
        agreement sale "Sale"
          opens 2024-01-01
          zone Europe/Vienna

        party seller "Seller"
        party buyer "Buyer"
        document contract "The contract"

        act deliver by seller

        undertaking delivery from seller to buyer
          must deliver
          by 2024-01-10
          cites contract item 1
        """;

    private static final String CLAIM = """
        {"id": "a", "says": "buyer", "by": "seller", "act": "deliver", "happened": "2024-01-09", \
        "reported": "2024-01-12"}
        """;
    private static final String UNPLACED = """
        {"id": "b", "says": "nobody", "by": "seller", "act": "deliver", "happened": "2024-01-09", \
        "reported": "2024-01-12"}
        """;

    @TempDir
    private Path folder;

    @Test
    void anAnswerEndsWithNought() {
        Typed typed = entente("standing", STORY, "--on", "1962-11-21");
        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void aTextWithMistakesEndsWithOne() {
        Typed typed = reading(TEXT.replace("by seller", "by sellre"), "standing", "-");
        assertThat(typed.exit()).isEqualTo(Exit.TEXT);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("sellre").contains("The text has one mistake");
    }

    @Test
    void whatIsSetAsideIsListedAndTheRestIsUsed() throws IOException {
        Typed typed = entente("standing", story(CLAIM + UNPLACED));
        assertThat(typed.exit()).isEqualTo(Exit.SET_ASIDE);
        assertThat(typed.out()).contains("delivery: discharged");
        assertThat(typed.err()).contains("evidence.jsonl:2").contains("nobody").contains("One claim is set aside");
    }

    @Test
    void strictlyNothingIsUsedThen() throws IOException {
        Typed typed = entente("standing", story(CLAIM + UNPLACED), "--strict");
        assertThat(typed.exit()).isEqualTo(Exit.SET_ASIDE);
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void aFaultOfTheProgramEndsWithFourAndShowsItsPlaceOnlyWhenAsked() {
        assertThat(broken(Map.of())).contains("a fault of the program").doesNotContain("\tat ");
        assertThat(broken(Map.of("ENTENTE_DEBUG", "1"))).contains("\tat entente.app");
    }

    /** What is said in a world without a clock, which there is none of. */
    private static String broken(Map<String, String> environment) {
        var err = new StringWriter();
        var out = new PrintWriter(new StringWriter());
        var world = new World(out, new PrintWriter(err), null, environment, false, null);
        assertThat(Entente.run(world, "standing", STORY, "--now")).isEqualTo(Exit.FAULT);
        return err.toString();
    }

    @Test
    void withoutADayItIsThatOfTheLastClaimInTheZoneOfTheText() throws IOException {
        assertThat(entente("standing", story(CLAIM)).lines().getFirst()).contains("on 12 January 2024");
        assertThat(entente("standing", story("")).lines().getFirst()).contains("on 1 January 2024");
    }

    @Test
    void theMachinesDayCountsOnlyWhenAskedFor() {
        assertThat(entente("standing", STORY, "--now").lines().getFirst()).contains("on 25 December 1962");
    }

    @Test
    void theFirstLineHasTheWholeView() {
        assertThat(in(Map.of("COLUMNS", "200"), "", "standing", STORY, "--on", "1962-11-21").lines().getFirst())
                .isEqualTo("cuba-1962, as written, on 21 November 1962, as known that day, on everyone's evidence");
    }

    @Test
    void aTextComesByStandardInputAsWellAndSoDoesTheEvidence() throws IOException {
        assertThat(reading(TEXT, "standing", "-").out()).contains("delivery: due");
        assertThat(reading(CLAIM, "standing", story(""), "--evidence", "-").out()).contains("delivery: discharged");
    }

    @Test
    void evidenceIsAddedToThatOfTheFolder() throws IOException {
        String story = story("");
        Path more = Files.writeString(folder.resolve("more.jsonl"), CLAIM);
        assertThat(entente("standing", story, "--on", "2024-01-12").out()).contains("delivery: overdue");
        assertThat(entente("standing", story, "--on", "2024-01-12", "--evidence", more.toString()).out())
                .contains("delivery: discharged");
    }

    @Test
    void aloneItSaysWhatToType() {
        Typed typed = entente();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("entente standing examples/cuba-1962");
        assertThat(entente("--version").out()).startsWith("entente ");
    }

    @Test
    void everyCommandHasHelpWithExamplesAndExitCodes() {
        assertThat(entente("--help").out()).contains("outstanding", "why", "completion");
        assertThat(entente("standing", "--help").out()).contains("For example:", "It ends with:", "--seen-by");
        assertThat(entente("completion").out()).contains("outstanding", "--seen-by");
    }

    private String story(String log) throws IOException {
        Files.writeString(folder.resolve("agreement.entente"), TEXT);
        Files.writeString(folder.resolve("evidence.jsonl"), log);
        return folder.toString();
    }
}
