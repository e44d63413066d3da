package entente.checks.spec;

import entente.standing.Evaluator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds any evaluator against the examples of the spec. */
public final class ExamplesMet {

    private ExamplesMet() {
    }

    /** The rules of the examples that come out otherwise. */
    public static SortedSet<String> missedBy(Evaluator evaluator) {
        SortedSet<String> missed = new TreeSet<>();
        for (SpecExample example : SpecPages.examples()) {
            if (!example.rule().startsWith("G") && !isMet(example, evaluator)) {
                missed.add(example.rule());
            }
        }
        return missed;
    }

    private static boolean isMet(SpecExample example, Evaluator evaluator) {
        try {
            Asked asked = new Asked(example, evaluator);
            return example.expected().stream().map(Expectation::of)
                .allMatch(expected -> asked.answer(expected).equals(Asked.expected(expected)));
        } catch (AssertionError | RuntimeException failed) {
            return false;
        }
    }
}
