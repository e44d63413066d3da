package entente.analysis;

import entente.language.model.Change;
import entente.language.model.Place;
import java.util.List;

/**
 * A change of the text after which the finding is gone: it was applied and the text examined again, or it is advice.
 *
 * @param words what to do, in one sentence with its full stop
 * @param lines the lines to be written, as the text would have them; empty where no line does it
 * @param changes the same as the model has it; empty for advice
 * @param at the line that it changes
 * @param outcome what came of trying it, in a sentence with its full stop; empty for advice
 */
public record Cure(String words, List<String> lines, List<Change> changes, Place at, String outcome) {

    /** A cure that was tried, and the whole finding was gone. */
    public Cure(String words, List<String> lines, List<Change> changes, Place at) {
        this(words, lines, changes, at, changes.isEmpty() ? "" : "Tried: with it this finding is gone.");
    }

    /** What to do where it cannot be tried out. */
    public static Cure advice(String words, Place at) {
        return new Cure(words, List.of(), List.of(), at);
    }

    /** The same, tried with another outcome. */
    public Cure with(String outcome) {
        return new Cure(words, lines, changes, at, outcome);
    }

    /** Whether it was applied, and what it was to bring about came about. */
    public boolean isTried() {
        return !changes.isEmpty();
    }
}
