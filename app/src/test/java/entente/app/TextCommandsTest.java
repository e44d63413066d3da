package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static entente.app.Typed.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code fmt}: the text alone. */
class TextCommandsTest {

    private static final String SHAPED = reading(ExitCodesTest.TEXT, "fmt", "-").out();
    private static final String CROOKED = SHAPED.replaceAll("(?m)^  must +", "     must   ");

    @TempDir
    private Path folder;

    @Test
    void aTextIsPrintedInTheOneShape() {
        Typed typed = reading(CROOKED, "fmt", "-");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).isEqualTo(SHAPED).isNotEqualTo(CROOKED);
    }

    @Test
    void aCrookedTextIsFoundAndShown() {
        Typed typed = reading(CROOKED, "fmt", "--check", "-");
        assertThat(typed.exit()).isEqualTo(Exit.TEXT);
        assertThat(typed.out()).containsPattern("-     must   deliver\n\\+  must +deliver\n");
        assertThat(reading(SHAPED, "fmt", "--check", "-")).isEqualTo(new Typed(0, "", ""));
    }

    @Test
    void aTextIsWrittenInItsPlaceWithNothingLeftBeside() throws IOException {
        Path text = Files.writeString(folder.resolve("sale.entente"), CROOKED);
        assertThat(entente("fmt", "--write", text.toString())).isEqualTo(new Typed(0, "", ""));
        assertThat(text).hasContent(SHAPED);
        assertThat(folder.toFile().list()).containsExactly("sale.entente");
    }

    @Test
    void aTextWithMistakesIsNeverWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("sale.entente"), CROOKED + "\nnonsense here\n");
        assertThat(entente("fmt", "--write", text.toString()).exit()).isEqualTo(Exit.TEXT);
        assertThat(text).hasContent(CROOKED + "\nnonsense here\n");
    }

    @Test
    void standardInputCannotBeWrittenTo() {
        assertThat(reading(CROOKED, "fmt", "--write", "-").exit()).isEqualTo(Exit.USAGE);
        assertThat(reading(CROOKED, "fmt", "--write", "--check", "-").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsAssumedIsListedAndStrictlyRefused() {
        Typed typed = entente("check", STORY);
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("no mistakes").contains("assumed").contains("photographs within 7 days");
        assertThat(entente("check", STORY, "--strict").exit()).isEqualTo(Exit.TEXT);
        assertThat(reading(ExitCodesTest.TEXT, "check", "-", "--strict").exit()).isZero();
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        Typed typed = reading(ExitCodesTest.TEXT.replace("Europe/Vienna", "Europe/Wien")
                .replace("2024-01-10", "2024-02-30"), "check", "-");
        assertThat(typed.exit()).isEqualTo(Exit.TEXT);
        assertThat(typed.out()).contains("Europe/Wien").contains("2024-02-30").contains("2 mistakes");
    }
}
