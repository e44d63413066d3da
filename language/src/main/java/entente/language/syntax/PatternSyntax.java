package entente.language.syntax;

import entente.language.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody does, as it is written. Whether the first of two words is the actor or the verb is for the model to
 * say, which knows the names.
 *
 * @param words the words before an amount or a joining word: actor, verb, number, object, as far as they are there
 * @param counted the item that the amount counts
 * @param growing {@code for each 60 unit or part of it}, {@code for each day that …}, behind the item
 * @param complements {@code to inspect}, {@code about …}, in their order
 * @param content {@code that every warhead is removed}
 */
public record PatternSyntax(List<Word> words, boolean denied, Optional<AmountSyntax> amount, Optional<Word> counted,
        Optional<Growing> growing, List<Complement> complements, Optional<Content> content, Span span) {

    /** {@code to inspect}: the joining word and the name that it joins. */
    public record Complement(String joint, Word name) {}

    /** {@code that every warhead is removed}: what is said, in words. */
    public record Content(Optional<AmountSyntax> amount, Word name, Word word, Span span) {}

    /** What makes the number grow. */
    public sealed interface Growing {
        Optional<Figure> most();

        Span span();
    }

    /** {@code for each 60 unit or part of it, at most 15}. */
    public record ForEach(Figure per, Word item, boolean begun, Optional<Figure> most, Span span) implements Growing {}

    /** {@code for each day that payment is overdue, at most 1000}; the unit in the plural. */
    public record Accrued(String unit, ConditionSyntax holds, Optional<Figure> most, Span span) implements Growing {}

    /** The same done by another. */
    PatternSyntax by(Word actor) {
        List<Word> others = new ArrayList<>(words);
        others.set(0, actor);
        return new PatternSyntax(List.copyOf(others), denied, amount, counted, growing, complements, content, span);
    }

    /** Whether {@code no} counts what is done. */
    public boolean isNone() {
        return amount.filter(AmountSyntax.No.class::isInstance).isPresent();
    }
}
