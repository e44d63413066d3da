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
        refused(entente("standng", STORY), "There is no command standng. Did you mean standing?", "outstanding, why");
        refused(entente("record", "serch"), "There is no command serch of record. Did you mean search?");
        refused(entente("help", "standng"), "There is no command standng. Did you mean standing?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "outstanding", "why", "compare", "timeline", "brief", "check", "fmt"})
    void withoutAStoryTheHelpIsNamed(String command) {
        refused(entente(command), command + " needs ", "entente " + command + " --help");
    }

    @Test
    void anOptionIsAnsweredInPlainWords() {
        refused(entente("standing", STORY, "--onn", "1962-11-21"), "standing has no option --onn. Did you mean --on?");
        refused(entente("standing", STORY, "--color", "blue"), "--color blue: accepted are auto, always, never.");
        refused(entente("standing", STORY, "--on"), "--on needs DAY after it.");
        refused(entente("standing", STORY, "--on", "1962-11-21", "--on", "1962-11-22"), "--on is given twice");
        refused(entente("standing", STORY, "more"), "more is too much: standing takes STORY, and options.");
        refused(entente("brief", STORY), "brief needs --for PARTY and --since DAY.");
        refused(entente("completion", "tcsh"), "SHELL tcsh: accepted are bash, zsh, fish.");
        refused(entente("record"), "record needs one of its commands: read");
    }

    @Test
    void aTextAndALogInEachOthersPlaceAreOneMistake() {
        String text = STORY + "/agreement.entente";
        String log = STORY + "/evidence.jsonl";
        refused(entente("standing", log), "is a log of claims, and the text is wanted here");
        refused(entente("check", log), "is a log of claims");
        refused(entente("standing", text, "--evidence", text), "is a text, and a log of claims is wanted");
        refused(entente("standing", log, "--evidence", text), "in each other's place", text + " --evidence " + log);
    }

    @Test
    void aProgramGetsItsMistakeAsAnObjectOnTheLastLine() {
        Typed typed = entente("standing", STORY, "--on", "soon", "--json");
        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("{\"error\":{\"exit\":2,\"about\":\"command\",\"message\":\"--on soon: ")
                .endsWith("}}\n").hasLineCount(1);
        assertThat(reading("party a\n", "standing", "-", "--json").err()).contains("\"about\":\"text\"");
        assertThat(entente("standing", STORY, "--json", "--onn", "3").err()).contains("\"about\":\"command\"");
    }

    @Test
    void aDayIsShownAsThisAgreementWouldHaveIt() {
        assertThat(reading(ExitCodesTest.TEXT, "standing", "-", "--on", "soon").err()).contains("such as 2024-01-01")
                .doesNotContain("1962");
    }

    @Test
    void helpIsHelp() {
        assertThat(entente("help", "standing").out()).isEqualTo(entente("standing", "--help").out());
        assertThat(entente("help", "record", "search").out()).isEqualTo(entente("record", "search", "--help").out());
        assertThat(entente("help").out()).contains("outstanding").doesNotContain("complete-names");
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
    void anInstanceIsNamedAndOneThatIsNotThereHasTheList() {
        String sale = Typed.root().resolve("examples/sale-of-goods").toString();
        refused(entente("standing", sale, "--instance", "order-17"), "no instance of that name", "Accepted: s-1, s-2,");
        refused(entente("standing", STORY, "--instance", "s-1"), "takes no parameters");
        assertThat(entente("standing", sale, "--instance", "s-2", "--on", "2024-04-05").lines().get(1))
                .isEqualTo("Sale of machine parts, instance s-2");
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
