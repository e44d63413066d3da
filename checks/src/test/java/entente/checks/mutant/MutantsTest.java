package entente.checks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws and the examples of the spec are themselves tested: every defect that was put into the evaluator on purpose
 * breaks one of them.
 */
class MutantsTest {
    private static final int AT_LEAST = 36;

    @TestFactory
    Stream<DynamicTest> caught() {
        return Mutant.all().stream().map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> {
            assertThat(mutant.found()).as("times that the snippet stands in %s", mutant.file().getFileName())
                .isEqualTo(1);
            MutantHunt.Caught caught = MutantHunt.once().get(mutant.name());
            assertThat(Stream.concat(caught.laws().stream(), caught.examples().stream()))
                .as("laws or examples of the spec that catch: %s (tried on %d worlds)", mutant.defect(),
                    caught.worlds()).isNotEmpty();
        }));
    }

    @Test
    void thereAreEnough() {
        assertThat(Mutant.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }
}
