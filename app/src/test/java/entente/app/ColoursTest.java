package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static entente.app.Typed.onATerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {

    private static final String ESCAPE = "\u001b[";

    @Test
    void onlyATerminalHasColours() {
        assertThat(entente("standing", STORY).out()).doesNotContain(ESCAPE);
        assertThat(onATerminal(Map.of(), "standing", STORY).out()).contains(ESCAPE);
    }

    @Test
    void noColorForbidsThemUnlessTheyAreAskedFor() {
        assertThat(onATerminal(Map.of("NO_COLOR", "1"), "standing", STORY).out()).doesNotContain(ESCAPE);
        assertThat(onATerminal(Map.of("NO_COLOR", "1"), "standing", STORY, "--color", "always").out()).contains(ESCAPE);
        assertThat(onATerminal(Map.of(), "standing", STORY, "--color=never").out()).doesNotContain(ESCAPE);
    }

    @Test
    void linesFitTheTerminal() {
        for (String width : new String[] {"60", "80", "100"}) {
            Typed typed = Typed.in(Map.of("COLUMNS", width), "", "outstanding", STORY, "--on", "1962-11-13");
            assertThat(typed.lines()).allMatch(line -> line.length() <= Integer.parseInt(width));
        }
    }
}
