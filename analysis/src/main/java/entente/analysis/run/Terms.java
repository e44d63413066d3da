package entente.analysis.run;

import entente.language.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition with every <i>not</i> moved down to the single facts that it denies: the one place that knows all the
 * shapes that a condition can have. Whatever looks at single facts lets those that it does not know hold.
 */
public sealed interface Terms {

    record All(List<Terms> of) implements Terms {}

    record Any(List<Terms> of) implements Terms {}

    /** A single fact, or that it is not so. */
    record Term(Condition fact, boolean denied) implements Terms {}

    static Terms of(Condition condition) {
        return of(condition, false);
    }

    private static Terms of(Condition condition, boolean denied) {
        return switch (condition) {
            case Condition.All all -> joined(all.of(), denied, !denied);
            case Condition.Any any -> joined(any.of(), denied, denied);
            case Condition.Not not -> of(not.of(), !denied);
            case Condition.Fact fact -> new Term(fact, denied);
            case Condition.Settled settled -> new Term(settled, denied);
            case Condition.InForce state -> new Term(state, denied);
            case Condition.Available method -> new Term(method, denied);
            case Condition.Happens happens -> new Term(happens, denied);
            case Condition.From from -> new Term(from, denied);
            case Condition.Times times -> new Term(times.fact(), denied);
            case Condition.Share share -> new Term(share.fact(), denied);
            case Condition.Lasting lasting -> of(lasting.of(), denied);
            case Condition.SomeOf some -> joined(some.of(), denied, denied);
            case Condition.Measured measured -> new Term(measured, denied);
            case Condition.Found found -> new Term(found, denied);
        };
    }

    private static Terms joined(List<Condition> parts, boolean denied, boolean all) {
        List<Terms> terms = parts.stream().map(part -> of(part, denied)).toList();
        return all ? new All(terms) : new Any(terms);
    }

    /** Whether it holds where single facts hold as given. */
    default boolean holds(Predicate<Term> fact) {
        return switch (this) {
            case All all -> all.of().stream().allMatch(part -> part.holds(fact));
            case Any any -> any.of().stream().anyMatch(part -> part.holds(fact));
            case Term term -> fact.test(term);
        };
    }

    /** Its single facts, in the order of the text. */
    default List<Term> facts() {
        List<Term> found = new ArrayList<>();
        gather(found);
        return List.copyOf(found);
    }

    private void gather(List<Term> into) {
        switch (this) {
            case All all -> all.of().forEach(part -> part.gather(into));
            case Any any -> any.of().forEach(part -> part.gather(into));
            case Term term -> into.add(term);
        }
    }

    /** The facts of which it is enough that these change for it to hold: of alternatives, the first with the fewest. */
    default List<Term> missing(Predicate<Term> fact) {
        if (holds(fact)) {
            return List.of();
        }
        return switch (this) {
            case All all -> all.of().stream().flatMap(part -> part.missing(fact).stream()).distinct().toList();
            case Any any -> any.of().stream().map(part -> part.missing(fact))
                    .min((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of());
            case Term term -> List.of(term);
        };
    }
}
