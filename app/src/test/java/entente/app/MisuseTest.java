package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static entente.app.Typed.reading;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong, and what they are told. */
class MisuseTest {

    @Test
    void aMisspeltCommandHasItsNearest() {
        refused(entente("standng", STORY), "standing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "outstanding", "why", "compare", "timeline", "brief", "check", "fmt"})
    void withoutAStoryTheHelpIsNamed(String command) {
        refused(entente(command), "Missing required", "entente " + command + " --help");
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        refused(entente("standing", "nowhere"), "There is no nowhere", "story folder");
        refused(entente("standing", Typed.root().resolve("spec").toString()), "agreement.entente");
        refused(entente("standing", STORY, "--evidence", "nothing.jsonl"), "nothing.jsonl", "no such file");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        refused(entente("standing", STORY, "--on", "21.11.1962"), "--on 21.11.1962", "YYYY-MM-DD");
        refused(entente("standing", STORY, "--known", "1962-02-30"), "--known 1962-02-30");
        refused(entente("standing", STORY, "--on", "1962-01-01"), "opens on 1962-10-28");
        refused(entente("standing", STORY, "--on", "1962-11-21", "--now"), "--on and --now");
    }

    @Test
    void aNameThatIsUnknownHasItsNearestAndTheList() {
        refused(entente("why", "missles-out", STORY), "Did you mean missiles-out?", "bombers-out");
        refused(entente("standing", STORY, "--reading", "soviets"), "Did you mean soviet?");
        refused(entente("standing", STORY, "--seen-by", "uss"), "Did you mean", "kuznetsov");
        refused(entente("brief", STORY, "--for", "stevenson", "--since", "1962-11-12"), "a party", "usa");
    }

    @Test
    void whatCannotBeSupposedIsSaid() {
        refused(entente("standing", STORY, "--suppose", "usa lifts-quarantin"), "--suppose", "lifts-quarantine");
    }

    @Test
    void whatIsSupposedOfALaterDayIsRefused() {
        String later = "usa lifts-quarantine on 1962-11-20";
        refused(entente("standing", STORY, "--on", "1962-11-13", "--suppose", later),
                "after 13 November 1962, the day of the view", "--on 1962-11-20");
        refused(entente("timeline", STORY, "--to", "1962-11-13", "--suppose", later),
                "the end of the timeline", "--to 1962-11-20");
        assertThat(entente("standing", STORY, "--on", "1962-11-20", "--suppose", later).exit()).isZero();
        assertThat(entente("timeline", STORY, "--on", "1962-11-13", "--to", "1962-11-20", "--suppose", later).exit())
                .isZero();
    }

    @Test
    void aMappingThatIsNotThereIsNamed() {
        refused(entente("standing", STORY, "--mapping", "nope.json"), "There is no nope.json.");
    }

    @Test
    void daysInTheWrongOrderAreSaid() {
        refused(entente("timeline", STORY, "--from", "1962-12-01", "--to", "1962-11-01"), "before it begins");
        refused(entente("brief", STORY, "--for", "usa", "--since", "1963-02-01"), "after the day of the brief");
    }

    @Test
    void standardInputIsOneThingOnly() {
        refused(reading(ExitCodesTest.TEXT, "standing", "-", "--evidence", "-"), "Standard input cannot be");
    }

    /** Each in a sentence on standard error, nothing on standard output, and never where in the program it was. */
    private static void refused(Typed typed, String... said) {
        assertThat(typed.exit()).as(typed.err()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains(said);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }
}
