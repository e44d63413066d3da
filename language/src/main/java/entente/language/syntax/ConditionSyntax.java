package entente.language.syntax;

import entente.language.source.Span;
import java.util.List;

/** One or more terms, all joined by the same word (G7). */
public record ConditionSyntax(Joint joint, List<Term> terms, Span span) {

    /** What joins the terms. */
    public enum Joint { AND, OR }

    /** One thing that has to be the case. */
    public sealed interface Term {
        Span span();
    }

    /** {@code bombers-out is not proved}; the fact of two words is {@code in force}. */
    public record Is(Word name, boolean denied, Word fact, Span span) implements Term {}

    /** {@code from 1962-12-01}, or {@code before} it. */
    public record At(Day day, boolean before, Span span) implements Term {}

    /** {@code ussr assures bombers-out}. */
    public record Does(PatternSyntax action, Span span) implements Term {}
}
