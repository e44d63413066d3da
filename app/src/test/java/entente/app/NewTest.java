package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A story to begin with: every template can be used at once, whatever its names are. */
class NewTest {

    @TempDir
    private Path folder;

    static List<String> templates() {
        return Template.keys();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateChecksAndHasTheOneShape(String template) {
        String story = fresh("--template", template);
        Typed check = entente("check", story);
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("no mistakes.", "assumed, with no cited words");
        Typed fmt = entente("fmt", "--check", story);
        assertThat(fmt.exit()).as(fmt.out()).isZero();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyCommandThatItNamesCanBeTyped(String template) {
        Typed made = entente("new", path(), "--template", template);
        List<String> next = made.lines().stream().filter(line -> line.startsWith("  entente ")).toList();
        assertThat(next).hasSize(5);
        for (String line : next) {
            Typed typed = entente(words(line));
            assertThat(typed.exit()).as(line + typed.err()).isZero();
        }
        assertThat(entente("standing", path()).out()).containsPattern("[1-9][0-9]* of [1-9]");
    }

    /** As a shell cuts it. */
    private static String[] words(String line) {
        return Arrays.stream(line.strip().substring("entente ".length()).split(" (?=([^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(word -> word.replace("\"", "")).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTeachingReadingCanBeTakenIn(String template) throws IOException {
        Path text = Path.of(fresh("--template", template), "agreement.entente");
        String written = Files.readString(text);
        int reading = written.indexOf("# reading");
        String taken = written.substring(0, reading) + written.substring(reading).replace("# ", "");
        Files.writeString(text, taken);
        Typed compare = entente("compare", path());
        assertThat(compare.exit()).as(compare.err()).isZero();
        assertThat(compare.out()).contains("by line");
    }

    @Test
    void namesAreMadeOfTitlesInAnyScript() throws IOException {
        String story = fresh("--template", "ceasefire", "--title", "Перемирие 2026", "--parties",
                "O'Neill & Sons, Сторона Б, 監視団", "--opens", "2026-03-29", "--zone", "kiev");
        assertThat(Files.readString(Path.of(story, "agreement.entente"))).contains(
                "agreement перемирие-2026 \"Перемирие 2026\"", "party oneill-sons \"O'Neill & Sons\"",
                "party сторона-б \"Сторона Б\"", "party 監視団 \"監視団\"", "2026-03-29", "zone    Europe/Kiev");
        assertThat(entente("check", story).exit()).isZero();
    }

    /** A party may be called as something else in the template is, or as no name can be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Gun, Patrol, Prisoners", "North, North, North", "3M, and, one",
        "Quiet North, Access, Fire", "?, !, -"})
    void namesThatAreTakenAreMadeFree(String parties) {
        for (String template : Template.keys()) {
            String story = path() + template;
            assertThat(entente("new", story, "--template", template, "--parties", parties).err()).isEmpty();
            assertThat(entente("check", story).exit()).as(template + parties).isZero();
        }
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        String story = fresh("--template", "sale");
        Files.writeString(Path.of(story, "agreement.entente"), "mine");
        Typed again = entente("new", story, "--template", "sale");
        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("agreement.entente", "nothing is overwritten");
        assertThat(Files.readString(Path.of(story, "agreement.entente"))).isEqualTo("mine");
        Files.delete(Path.of(story, "agreement.entente"));
        assertThat(entente("new", story, "--template", "sale").err()).contains("README.md and evidence.jsonl");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(entente("new", file.toString(), "--template", "sale").err()).contains("is a file");
    }

    @Test
    void aFolderWithOtherThingsInItIsFine() throws IOException {
        Files.createDirectories(Path.of(path()));
        Files.writeString(Path.of(path(), "notes.txt"), "notes");
        assertThat(entente("check", fresh("--template", "limits")).exit()).isZero();
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(entente("new", path(), "--template", "ceasfire").err()).contains("Did you mean ceasefire?");
        assertThat(entente("new", path(), "--template", "sale", "--zone", "Europe/Viena").err())
                .contains("Did you mean Europe/Vienna?");
        assertThat(entente("new", path(), "--template", "sale", "--opens", "1.1.2026").err()).contains("YYYY-MM-DD");
        assertThat(entente("new", path(), "--template", "sale", "--title", "a \"b\"").err()).contains("double quotes");
        assertThat(entente("new", path(), "--template", "sale", "--parties", "a,b,c,d").err()).contains("names 4");
        assertThat(entente("new", path(), "--template", "sale", "--parties", "a,,c").err())
                .contains("A title is words");
        assertThat(Path.of(path())).doesNotExist();
    }

    @Test
    void questionsAreAnsweredByTheLinesOfAPipe() throws IOException {
        Typed typed = Typed.reading("2\nWine for cloth\nMaría\n\nPort of Cádiz\n2026-02-01\nmadrid\n" + path() + "\n",
                "new");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).contains("What kind of settlement [ceasefire]: ", "Who sells [Seller]: ");
        assertThat(typed.out()).contains("What to type next:").doesNotContain("Who sells");
        assertThat(Files.readString(Path.of(path(), "agreement.entente"))).contains("party maría \"María\"",
                "party buyer \"Buyer\"", "party port-of-cádiz", "Europe/Madrid");
    }

    @Test
    void atATerminalAWrongAnswerIsAskedForAgain() {
        Typed typed = Typed.atATerminal("slae\nsale\n\n\n\n\n2026-02-30\n2026-02-28\nMars\n\n" + path() + "\n", "new");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).contains("Did you mean sale?", "2026-02-30: not a day", "\"Mars\" is no time zone");
    }

    @Test
    void withoutAnswersItSaysHowToDoWithoutQuestions() {
        Typed typed = entente("new", path());
        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains("The answers ended", "--template");
        assertThat(Path.of(path())).doesNotExist();
    }

    private String path() {
        return folder.resolve("story").toString();
    }

    private String fresh(String... options) {
        String[] typed = new String[options.length + 2];
        typed[0] = "new";
        typed[1] = path();
        System.arraycopy(options, 0, typed, 2, options.length);
        Typed made = entente(typed);
        assertThat(made.exit()).as(made.err()).isZero();
        return path();
    }
}
