package entente.standing.ask;

import static entente.standing.ask.Given.DAY;
import static entente.standing.ask.Given.stands;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Change;
import entente.language.model.Reading;
import entente.standing.Evaluator;
import entente.standing.Standing.Kind;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** S33: the fewest changes of a reading that by themselves give its standing. */
class ComparisonTest {

    @Test
    void theChangeThatMakesTheDifferenceIsFound() {
        var comparison = compare(touched -> touched.contains("payment"));
        assertThat(comparison.differences()).extracting(Comparison.Difference::name).containsExactly("payment");
        assertThat(because(comparison)).containsExactly("payment");
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void twoChangesAreNamedWhereItTakesBoth() {
        var comparison = compare(touched -> touched.size() == 2);
        assertThat(because(comparison)).containsExactlyInAnyOrder("payment", "exclusivity");
    }

    @Test
    void aReadingThatMakesNoDifferenceHasNone() {
        assertThat(compare(touched -> false).differences()).isEmpty();
    }

    private static List<String> because(Comparison comparison) {
        return comparison.differences().getFirst().sides().get("lenient").because().stream().map(Change::touches)
                .toList();
    }

    /** An evaluator that looks at nothing but which pieces the reading touches. */
    private static Comparison compare(Predicate<List<String>> isDue) {
        Evaluator evaluator = (text, evidence, view) -> {
            List<String> touched = text.readings().stream().filter(r -> r.name().equals(view.reading()))
                    .map(Reading::changes).flatMap(List::stream).map(Change::touches).toList();
            return Given.answer(view, List.of(stands("delivery", Kind.DUE),
                    stands("payment", isDue.test(touched) ? Kind.DUE : Kind.WAITING)));
        };
        return Comparison.of(new Inquiry(evaluator, Given.TEXT, Evidence.NONE), View.on(DAY), List.of("lenient"));
    }
}
