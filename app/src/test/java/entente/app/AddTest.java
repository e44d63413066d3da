package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One more claim: held to the text before it is written, and shown by what it changes. */
class AddTest {

    private static final String DELIVERY = "buyer says by count: seller delivers 40 crates on 2026-01-06";

    @TempDir
    private Path folder;

    @BeforeEach
    void aStory() {
        Typed.entente("new", story(), "--template", "sale");
    }

    @Test
    void aSentenceBecomesALineAndShowsWhatItChanges() throws IOException {
        Typed typed = add(DELIVERY);
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("deliver-2026-01-06  The buyer says, by count, that the seller has delivered",
                "What it changes on 6 January 2026", "delivery: due, 0 of 100, by 31 January 2026 → due, 40 of 100",
                "Written to " + log());
        assertThat(Files.readString(log())).isEqualTo("{\"id\":\"deliver-2026-01-06\",\"says\":\"buyer\",\"method\":"
                + "\"count\",\"by\":\"seller\",\"act\":\"deliver\",\"item\":\"crate\",\"number\":40,\"happened\":"
                + "\"2026-01-06\",\"reported\":\"2026-01-06\"}\n");
        assertThat(Typed.entente("standing", story()).out()).contains("delivery: due, 40 of 100");
    }

    @Test
    void optionsSayTheSame() throws IOException {
        add("--says", "buyer", "--method", "count", "--by", "seller", "--act", "deliver", "--item", "crate", "--number",
                "40", "--happened", "2026-01-06");
        String byOptions = Files.readString(log());
        Files.writeString(log(), "");
        add(DELIVERY);
        assertThat(byOptions).isEqualTo(Files.readString(log()));
    }

    @Test
    void sentenceAndOptionsGoTogetherAndNeverAgainstEachOther() throws IOException {
        Typed typed = add(DELIVERY, "--document", "contract", "--passage", "clause 4", "--gloss", "on the quay",
                "--seen", "buyer", "--field", "basis=sourced", "--id", "first");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(Files.readString(log())).contains("\"id\":\"first\"", "\"seen\":[\"buyer\"]",
                "\"document\":\"contract\"", "\"passage\":\"clause 4\"", "\"basis\":\"sourced\"",
                "\"gloss\":\"on the quay\"");
        refused(add(DELIVERY, "--number", "41"), "The sentence says 40 and --number says 41");
        refused(add(DELIVERY, "--field", "nummer=4"), "nummer is no field of a claim. Did you mean number?");
    }

    @Test
    void eachClaimHasAFreeNameOfItsOwn() throws IOException {
        add(DELIVERY);
        Typed again = add(DELIVERY);
        assertThat(again.err()).contains("The log has this already, as deliver-2026-01-06");
        assertThat(Files.readString(log())).contains("\"id\":\"deliver-2026-01-06-2\"");
        Typed taken = add(DELIVERY, "--id", "deliver-2026-01-06");
        assertThat(taken.exit()).isEqualTo(Exit.SET_ASIDE);
        assertThat(taken.err()).startsWith("E301 ").contains("Nothing was written.");
    }

    @Test
    void whatIsAboutAnotherClaimRepeatsNothingOfIt() throws IOException {
        add(DELIVERY);
        add("port says by count: seller delivers 40 crates on 2026-01-06, confirms deliver-2026-01-06");
        assertThat(lastLine()).isEqualTo("{\"id\":\"confirm-2026-01-06\",\"says\":\"port\",\"method\":\"count\","
                + "\"reported\":\"2026-01-06\",\"confirms\":\"deliver-2026-01-06\"}");
        add("--says", "seller", "--denies", "deliver-2026-01-06", "--reported", "2026-01-08");
        assertThat(lastLine()).contains("\"id\":\"deny-2026-01-08\"");
        Typed retraction = add("buyer retracts deliver-2026-01-06, reported 2026-01-09");
        assertThat(retraction.exit()).as(retraction.err()).isZero();
        assertThat(lastLine()).isEqualTo("{\"id\":\"retract-2026-01-09\",\"says\":\"buyer\",\"reported\":"
                + "\"2026-01-09\",\"retracts\":\"deliver-2026-01-06\"}");
        assertThat(Typed.entente("check", story()).exit()).isZero();
        assertThat(Typed.entente("standing", story()).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bayer says: seller delivers 3 crates on 2026-01-06 | E203 | Nearest: buyer",
        "buyer says: seller delivrs 3 crates on 2026-01-06 | E203 | Nearest: delivers",
        "buyer says: buyer delivers 3 crates on 2026-01-06 | E205 | not one of those who can deliver",
        "buyer says: seller delivers 3 crates on 2026-01-06, reported 2026-01-02 | E209 | 2026-01-02",
        "seller says by count: seller delivers 3 crates on 2026-01-06 | E207 | method of buyer, port",
        "buyer says: seller delivers 3 crates on 2026-02-30 | E208 | 2026-02-30",
        "buyer says: seller delivers 3 crates on 2026-01-06, confirms nothing | E302 | nothing",
        "buyer thinks: seller delivers on 2026-01-06 | E401 | does not say who speaks"})
    void whatHasNoPlaceIsRefusedAndNothingIsWritten(String sentence, String code, String said) throws IOException {
        Typed typed = add(sentence);
        assertThat(typed.exit()).isEqualTo(Exit.SET_ASIDE);
        assertThat(typed.err()).startsWith(code + " ").contains(said, "Nothing was written.");
        assertThat(typed.out()).isEmpty();
        assertThat(Files.readString(log())).isEmpty();
    }

    @Test
    void theDayIsNeverGuessed() throws IOException {
        refused(add("buyer says: seller delivers 3 crates"), "does not say when", "on 2026-01-01");
        refused(add("buyer retracts it"), "does not say when it was said", ", reported 2026-01-01");
        refused(add("seller delivers 3 crates on 2026-01-06"), "Nobody is said to report it", "--says NAME");
        // The clock of the tests stands at Christmas 1962, long before the text opens.
        Typed now = add("buyer says: seller delivers 3 crates", "--now");
        assertThat(now.exit()).as(now.err()).isZero();
        assertThat(lastLine()).contains("\"happened\":\"1962-12-25\",\"reported\":\"1962-12-25\"");
    }

    @Test
    void aDryRunShowsTheLineAndWritesNothing() throws IOException {
        Typed typed = add(DELIVERY, "--dry-run");
        assertThat(typed.out()).contains("Nothing was written. The line for " + log() + " would be:", "\"number\":40");
        assertThat(Files.readString(log())).isEmpty();
    }

    @Test
    void aLogWhoseLastLineIsOpenIsNotRunInto() throws IOException {
        add(DELIVERY);
        Files.writeString(log(), Files.readString(log()).stripTrailing());
        add("buyer says: port closes-the-port on 2026-01-08");
        assertThat(Files.readAllLines(log())).hasSize(2);
        assertThat(Typed.entente("standing", story()).exit()).isZero();
    }

    @Test
    void aReportOfAnEarlierDayShowsWhatItChangesTodayAsWell() {
        add("buyer says: port closes-the-port on 2026-02-10");
        Typed typed = add("seller says: buyer pays 12500 eur on 2026-01-20");
        assertThat(typed.out()).contains("What it changes on 20 January 2026", "payment: waiting, 0.00 of 12500.00 "
                + "→ discharged, early, 12500.00 of 12500.00",
                "The same on 10 February 2026, the day of the last claim.");
        assertThat(add("buyer says: buyer publishes on 2026-01-25", "--on", "2026-02-01").out())
                .contains("What it changes on 1 February 2026");
    }

    @Test
    void whatChangesNothingSaysSo() {
        assertThat(add("seller says: seller notifies to buyer delivery on 2026-01-05").out())
                .contains("On 5 January 2026 everything stands where it stood without it.");
    }

    @Test
    void theLogMayLieElsewhere() throws IOException {
        Path text = Path.of(story(), "agreement.entente");
        refused(Typed.entente("add", text.toString(), DELIVERY), "A text by itself has no log", "--log FILE");
        Path other = folder.resolve("other.jsonl");
        assertThat(Typed.entente("add", text.toString(), DELIVERY, "--log", other.toString()).exit()).isZero();
        assertThat(Typed.entente("add", text.toString(), DELIVERY, "--log", other.toString()).err())
                .contains("The log has this already");
        assertThat(Files.readAllLines(other)).hasSize(2);
        refused(add(DELIVERY, "--log", folder.resolve("log.csv").toString()), "ends in .jsonl");
        refused(Typed.reading("", "add", "-", DELIVERY), "standard input has none");
        Files.delete(log());
        Files.writeString(Path.of(story(), "evidence-a.jsonl"), "");
        Files.writeString(Path.of(story(), "evidence-b.jsonl"), "");
        refused(add(DELIVERY), "several logs", "--log FILE");
    }

    @Test
    void questionsAreAskedWhereNothingIsSaid() throws IOException {
        Typed typed = Typed.atATerminal(String.join("\n", "bayer", "buyer", "count", "seller", "deliver", "many", "40",
                "tomorrow", "2026-01-06", "", "contract", "clause 4", "on the quay", "y") + "\n", "add", story());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).contains("Did you mean buyer?", "\"many\" is no number", "\"tomorrow\" is no day",
                "delivery: due, 0 of 100", "Write it to " + log() + " [yes]: ");
        assertThat(typed.out()).isEqualTo("Written to " + log() + "." + System.lineSeparator());
        assertThat(Files.readString(log())).contains("\"number\":40", "\"gloss\":\"on the quay\"");
    }

    @Test
    void noMeansNo() throws IOException {
        Typed typed = Typed.atATerminal(String.join("\n", "buyer", "", "seller", "notify", "delivery", "buyer",
                "2026-01-06", "", "", "", "no") + "\n", "add", story());
        assertThat(typed.out()).contains("Nothing was written.");
        assertThat(Files.readString(log())).isEmpty();
    }

    @Test
    void aClaimOfTheLogIsAskedAboutByItsName() throws IOException {
        add(DELIVERY);
        Typed typed = Typed.reading("seller\ndenies deliver-2026-01-06\n2026-01-09\n\n\nyes\n", "add", story());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(lastLine()).isEqualTo("{\"id\":\"deny-2026-01-09\",\"says\":\"seller\",\"reported\":\"2026-01-09\","
                + "\"denies\":\"deliver-2026-01-06\"}");
    }

    /** A process of its own, its answers by a real pipe. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aRealPipeAnswersAsWell() throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(Stream.of(java(), "-cp", System.getProperty("java.class.path"),
                "entente.app.Main", "add", story()).toList()).redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        try (var answers = process.getOutputStream()) {
            answers.write("buyer\ncount\nseller\ndeliver\n40\n2026-01-06\n\n\n\nyes\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
        assertThat(Files.readString(out)).startsWith("Written to ");
        assertThat(Files.readString(log())).contains("\"number\":40");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String story() {
        return folder.resolve("story").toString();
    }

    private Path log() {
        return Path.of(story(), "evidence.jsonl");
    }

    private String lastLine() throws IOException {
        return Files.readAllLines(log()).getLast();
    }

    private Typed add(String... more) {
        return Typed.in(Map.of("COLUMNS", "160"), "", Stream.concat(Stream.of("add", story()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static void refused(Typed typed, String... said) {
        assertThat(typed.exit()).as(typed.err()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains(said);
        assertThat(typed.out()).isEmpty();
    }
}
