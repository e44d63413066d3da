package entente.checks.spec;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.FindingKind;
import entente.app.InProcess;
import entente.checks.Checkout;
import entente.evidence.Code;
import entente.language.problem.Kind;
import entente.report.explain.Explained;
import entente.report.explain.Explanations;
import entente.report.explain.Specification;
import entente.standing.Standing;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that people may meet is explained, and nothing else is. */
class ExplainedTest {
    private static final Explanations KNOWN = Specification.explanations();

    @TempDir
    private static Path folder;

    /** What the code can say, from the code, and every rule of the pages. */
    private static Set<String> met() {
        return Stream.of(Arrays.stream(Kind.values()).map(Kind::code), Arrays.stream(Code.values()).map(Code::name),
                Arrays.stream(Standing.Kind.values()).map(Standing.Kind::words),
                Arrays.stream(Standing.Mark.values()).map(Standing.Mark::words),
                Arrays.stream(FindingKind.values()).map(FindingKind::code), SpecPages.rules().stream())
            .flatMap(codes -> codes).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everythingHasAMeaningAnExampleAndWhatToDo() {
        return met().stream().map(code -> DynamicTest.dynamicTest(code, () -> {
            Explained one = KNOWN.of(code).orElseThrow(() -> new AssertionError("no page of spec/ explains " + code));
            assertThat(one.meaning()).as("meaning").isNotBlank();
            assertThat(one.advice()).as("a row in spec/what-to-do.md").isNotBlank();
            assertThat(one.examples()).as("an example").isNotEmpty()
                .allSatisfy(example -> assertThat(example.lines()).isNotEmpty());
        }));
    }

    @Test
    void nothingIsExplainedThatNobodyMeets() {
        assertThat(KNOWN.all().stream().map(Explained::code)).isSubsetOf(met());
    }

    @Test
    void thePageOfWhatToDoHasNoRowForSomethingElse() {
        List<String> rows = SpecPages.read("what-to-do.md").lines().filter(line -> line.startsWith("| "))
            .map(line -> line.split("\\|")[1].strip())
            .filter(code -> !code.matches("-+|code|rule|standing|mark|finding")).toList();
        assertThat(rows).doesNotHaveDuplicates().isSubsetOf(KNOWN.all().stream().map(Explained::code).toList());
    }

    /** Commands that stand as examples are run, with what they write put elsewhere. */
    @TestFactory
    Stream<DynamicTest> commandsThatStandAsExamplesAnswer() {
        return KNOWN.all().stream().flatMap(one -> one.examples().stream())
            .filter(example -> example.from().equals("a command")).flatMap(example -> example.lines().stream())
            .distinct().map(command -> DynamicTest.dynamicTest(command, () -> {
                InProcess.Ran ran = InProcess.run(Arrays.stream(command.split(" ")).skip(1)
                    .map(word -> word.startsWith("examples/") ? Checkout.root().resolve(word).toString() : word)
                    .map(word -> word.matches("week\\.\\w+") ? folder.resolve(word).toString() : word)
                    .toArray(String[]::new));
                // An examination that finds something grave ends with 1, and that is its answer.
                assertThat(ran.exit()).as(ran.err()).isIn(0, 1);
                assertThat(ran.out()).isNotBlank();
            }));
    }
}
