package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for beyond who, what and when: values, findings, and which of several times a deed counts for. */
class AddQuestionsTest {

    @TempDir
    private Path folder;

    @Test
    void aMeasurementIsAskedForInItsUnit() throws IOException {
        Typed typed = answered("limits", "agency", "inspection", "east", "stock", "much", "121.3 t", "2026-08-01", "",
                "", "", "yes");
        assertThat(typed.err()).contains("What (stock, ", "What was measured, in t: ", "\"much\" is no number");
        assertThat(lastLine()).contains("\"by\":\"east\",\"act\":\"stock\"", "\"value\":\"121.3\"");
    }

    @Test
    void whoeverFindsIsAskedWhat() throws IOException {
        Typed typed = answered("sale", "port", "", "port", "find", "delivery", "not mett", "not met", "2026-01-20",
                "", "", "", "yes");
        assertThat(typed.err()).contains("Did you mean not met?", "refusal: closed → open");
        assertThat(lastLine()).contains("\"about\":\"delivery\",\"finding\":\"not met\"");
    }

    @Test
    void whatComesBackIsAskedForItsTime() throws IOException {
        Typed typed = answered("ceasefire", "south", "north", "consent", "visit", "south", "acces/north",
                "access/north", "2026-01-04", "", "", "", "yes");
        assertThat(typed.err()).contains("as NAME/KEY (access; empty: whatever it fits)", "\"acces/north\" is not");
        assertThat(lastLine()).contains("\"under\":\"access/north\"");
    }

    @Test
    void theLastDayOfATerminationMayBeLeftOpen() throws IOException {
        answered("sale", "buyer", "", "", "terminate", "sale-of-goods", "seller", "2026-04-01", "2026-03-10", "", "",
                "", "yes");
        assertThat(lastLine()).contains("\"act\":\"terminate\"", "\"until\":\"2026-04-01\"");
        assertThat(Typed.entente("standing", story(), "--on", "2026-04-02").out()).contains("payment: terminated");
    }

    private Typed answered(String template, String... answers) {
        Typed.entente("new", story(), "--template", template, "--opens", "2026-01-01");
        Typed typed = Typed.atATerminal(String.join("\n", answers) + "\n", "add", story());
        assertThat(typed.exit()).as(typed.err()).isZero();
        return typed;
    }

    private String story() {
        return folder.resolve("story").toString();
    }

    private String lastLine() throws IOException {
        return Files.readAllLines(Path.of(story(), "evidence.jsonl")).getLast();
    }
}
