package entente.checks.spec;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Front;
import entente.language.problem.Problem;
import entente.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code spec/} come out as they say. */
class SpecExamplesTest {
    private static final String PLACED = "PlacingTest of evidence, and a log of examples/evidence-problems for each "
        + "message";

    /** Rules that no example of a page shows, and what shows them instead. */
    private static final Map<String, String> SHOWN_ELSEWHERE = Map.ofEntries(
        Map.entry("S30", "OutstandingTest and StepDoneTest of standing, and the story's expected lists"),
        Map.entry("S31", "OutstandingTest of standing, the law FreedByTheStep, and the story's expected lists"),
        Map.entry("S32", "OutstandingTest of standing, the law OutstandingRows, and the story's expected lists"),
        Map.entry("S33", "ComparisonTest of standing"),
        Map.entry("S34", "TimelineTest of standing"),
        Map.entry("S35", "the law DerivationSuffices"),
        Map.entry("S54", "ExpectedStandingsTest, on the story sale-of-goods"),
        Map.entry("S55", "ExpectedStandingsTest, on the clauses cross-default and supersede-nafta"),
        Map.entry("S56", "nothing: it says what no standing hangs on"),
        Map.entry("S70", "ChangesTest of standing"),
        Map.entry("S71", "DueTest of app"),
        Map.entry("S72", "ReportCommandTest of app"),
        Map.entry("E1", PLACED), Map.entry("E2", PLACED), Map.entry("E4", PLACED),
        Map.entry("E5", PLACED), Map.entry("E6", PLACED),
        Map.entry("E12", "OrderTest of evidence, the laws OrderOfArrival and Renaming"));

    @TestFactory
    Stream<DynamicNode> examples() {
        List<DynamicNode> tests = new ArrayList<>();
        for (SpecExample example : SpecPages.examples()) {
            boolean ofTheText = example.rule().startsWith("G");
            tests.addAll(ofTheText ? List.of(problems(example)) : expectations(example));
        }
        return tests.stream();
    }

    private static List<DynamicTest> expectations(SpecExample example) {
        return example.expected().stream().map(line -> DynamicTest.dynamicTest(example.rule() + " " + line, () -> {
            Expectation expected = Expectation.of(line);
            assertThat(new Asked(example, new Reference()).answer(expected))
                .as("%s %s", example.rule(), line).isEqualTo(Asked.expected(expected));
        })).toList();
    }

    /** An example of a rule of the text gives the codes of the problems that it has, or `none`. */
    private static DynamicTest problems(SpecExample example) {
        return DynamicTest.dynamicTest(example.rule() + " " + example.text().lines().findFirst().orElse(""), () -> {
            List<String> codes = Front.read(example.whole()).problems().stream().map(Problem::code).toList();
            assertThat(codes.isEmpty() ? List.of("none") : codes)
                .isEqualTo(example.expected().stream().map(line -> line.split(" ")[0]).toList());
        });
    }

    @Test
    void everyRuleHasAnExampleOrAReason() {
        Set<String> without = new TreeSet<>(SpecPages.rules());
        SpecPages.examples().forEach(example -> without.remove(example.rule()));
        assertThat(without).as("rules without an example on their "
            + "page").isEqualTo(new TreeSet<>(SHOWN_ELSEWHERE.keySet()));
    }
}
