package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The questions put to the first story, as people read the answers. */
class QuestionsTest {

    private static final Map<String, String> WIDE = Map.of("COLUMNS", "160");

    @Test
    void whatIsOutstandingOnThe13th() {
        assertThat(entente("outstanding", STORY, "--on", "1962-11-13", "--seen-by", "usun").lines())
                .filteredOn(line -> line.matches("  [a-z-]+: .*"))
                .extracting(line -> line.strip().split(":")[0])
                .containsExactly("bombers-out", "warheads-declared", "cuban-consent", "no-reintroduction", "safeguards",
                        "quarantine-lifted", "no-invasion-declared");
    }

    @Test
    void theReasonGoesDownToClaimsPapersAndSearches() {
        assertThat(asked("why", "no-invasion-declared", STORY, "--on", "1962-12-12").out())
                .contains("claim c-1111-kurchatov supports it: The US Department of Defense says, by count at sea")
                .contains("CIA memorandum, 10 November 1962")
                .contains("searched from 28 October to 12 December 1962 for: cuba consents to inspect; nothing found")
                .contains("letter-27 item 2(b)")
                .contains("[S14]")
                .contains("Missing, on the shortest way");
    }

    @Test
    void theLineThatMakesTheDifferenceIsNamed() {
        assertThat(asked("compare", STORY, "--on", "1962-11-21").out())
                .containsPattern("no-invasion-declared\\n +as written +waiting")
                .containsPattern("soviet +due\\. The United States must declare no-invasion\\.\\n"
                        + " +by line \\d+: replace when missiles-out is proved");
    }

    @Test
    void everyChangeHasItsDayAndItsCause() {
        assertThat(asked("timeline", STORY, "--from", "1962-11-11", "--to", "1962-11-11").out())
                .contains("11 November 1962\n  missiles-out: due, 36 of 42 → discharged, 42 of 42\n"
                        + "      c-1111-kurchatov");
        assertThat(asked("timeline", STORY, "--from", "1962-12-31", "--to", "1962-12-31").out())
                .contains("Nothing changed.");
    }

    @Test
    void theBriefSaysWhatToAskForAndWhatToOffer() {
        assertThat(asked("brief", STORY, "--for", "usa", "--since", "1962-11-12", "--on", "1962-11-18").out())
                .containsSubsequence("What changed", "lifting-on-removal", "What to ask for", "bombers-out",
                        "What we can offer", "quarantine-lifted", "What they will say", "soviet",
                        "What is only their word", "warheads-declared", "Days ahead", "What is contested");
    }

    @Test
    void aBriefRestsOnWhatItsPartyMaySee() {
        String[] brief = {"brief", STORY, "--for", "usa", "--since", "1962-11-12", "--on", "1962-11-13"};
        assertThat(asked(brief).out()).startsWith("cuba-1962, as written, on 13 November 1962, as known that day, "
                + "on the evidence that the United States may see\n");
        assertThat(asked(and(brief, "--seen-by", "ussr")).out()).contains("evidence that the Soviet Union may see\n");
        assertThat(asked(and(brief, "--json")).out()).containsPattern("\"seenBy\": *\"usa\"");
    }

    private static String[] and(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void readingsThatPartInTheLastDayAloneSayIt() {
        String readings = ExitCodesTest.TEXT + """

            reading lenient of seller
              undertaking delivery
                replace by 2024-02-10
              cites contract item 1
            """;
        assertThat(Typed.in(WIDE, readings, "compare", "-", "--suppose", "seller delivers").out())
                .contains("Its last day is 10 January 2024.", "Its last day is 10 February 2024.");
        assertThat(Typed.reading(readings, "compare", "-").out()).doesNotContain("Its last day");
    }

    @Test
    void withoutALogThatIsSaidFirst() {
        assertThat(Typed.reading(ExitCodesTest.TEXT, "standing", "-").out())
                .startsWith("sale, as written, on 1 January 2024, as known that day, on no evidence: "
                        + "no claim was given");
    }

    @Test
    void whereNothingIsOutstandingItIsSaid() {
        String done = ExitCodesTest.TEXT;
        assertThat(Typed.reading(done, "outstanding", "-", "--suppose", "seller delivers").out())
                .contains("Nothing is outstanding.");
    }

    private static Typed asked(String... arguments) {
        return Typed.in(WIDE, "", arguments);
    }
}
