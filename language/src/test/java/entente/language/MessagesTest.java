package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.problem.Kind;
import entente.language.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of mistake has an example under {@code examples/problems}, with the messages that it gets.
 * {@code -Dgoldens.write=true} writes them down anew, to be read before they are kept.
 */
class MessagesTest {

    private static final Pattern HOST_WORDS = Pattern.compile(
            "(?i)\\bjava\\b|exception|\\bnull\\b|entente\\.language|\\bOptional|LocalDate|\\btoken\\b|\\bparse");

    static List<Path> examples() {
        return Repository.folders("examples/problems");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMistakeGetsItsMessage(Path example) {
        String said = messages(example);
        Path golden = example.resolve("expected.txt");
        if (Boolean.getBoolean("goldens.write")) {
            Repository.write(golden, said);
        }
        assertThat(said).isEqualTo(Files.exists(golden) ? Repository.text(golden) : "");
    }

    /** Other texts in the folder are those that the text refers to. */
    private static Checked read(Path example) {
        Map<String, byte[]> others = new HashMap<>();
        Repository.files(example).stream().filter(file -> file.toString().endsWith(".entente"))
                .forEach(file -> others.put(file.getFileName().toString().replace(".entente", ""),
                        Repository.bytes(file)));
        return Text.read("text.entente", others.remove("text"), others);
    }

    private static String messages(Path example) {
        Checked checked = read(example);
        assertThat(checked.problems()).isNotEmpty();
        return checked.problems().stream().map(Problem::shown).collect(Collectors.joining("\n"));
    }

    @Test
    void everyKindOfMistakeHasAnExample() {
        TreeSet<String> shown = new TreeSet<>();
        examples().forEach(example -> read(example).problems()
                .forEach(problem -> shown.add(problem.code())));
        assertThat(shown).containsExactlyElementsOf(
                Arrays.stream(Kind.values()).map(Kind::code).sorted().toList());
    }

    @Test
    void everyKindOfMistakeStandsInTheSpecification() {
        String specification = Repository.text(Repository.root().resolve("spec/messages.md"));
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(specification).contains("| " + kind.code() + " |"));
    }

    @Test
    void codesAreDistinct() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void messagesSpeakOfTheTextAndNotOfTheMachine(Path example) {
        String said = messages(example).lines().filter(line -> !line.contains(" | ")).collect(Collectors.joining("\n"));
        assertThat(HOST_WORDS.matcher(said).results().map(found -> found.group()).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMessageSaysWhatWasFoundWhyItMattersAndWhatWouldBeAccepted(Path example) {
        Checked checked = read(example);
        assertThat(checked.problems()).allSatisfy(problem -> {
            assertThat(problem.found()).isNotBlank();
            assertThat(problem.why()).isNotBlank();
            assertThat(problem.accepted()).isNotBlank();
            assertThat(problem.place().line()).isPositive();
        });
    }
}
