package entente.language.syntax;

import entente.language.source.Span;
import java.util.List;
import java.util.Optional;

/** One or more terms, all joined by the same word (G7). */
public record ConditionSyntax(Joint joint, List<Term> terms, Span span) {

    /** What joins the terms. */
    public enum Joint { AND, OR }

    /** One thing that has to be the case. */
    public sealed interface Term {
        Span span();
    }

    /** {@code bombers-out is not proved}; the fact of two words is {@code in force}. */
    public record Is(Subject subject, boolean denied, Word fact, Span span) implements Term {}

    /** {@code from 1962-12-01}, or {@code before} it. */
    public record At(Day day, boolean before, Span span) implements Term {}

    /** {@code ussr assures bombers-out}. */
    public record Does(PatternSyntax action, Span span) implements Term {}

    /** {@code 2 of rent are overdue}. */
    public record Times(int number, Word undertaking, Word fact, Span span) implements Term {}

    /** {@code 20 percent of removal is proved}. */
    public record Share(int percent, Subject subject, Word fact, Span span) implements Term {}

    /**
     * {@code uf6-stock is at most 300 kg}; {@code … at most 30 percent of baseline}; the comparison in words.
     *
     * @param value of a unit; of another measure, in percent of it
     */
    public record Measured(Subject measure, boolean denied, String comparison, Figure value, Optional<Word> unit,
            Optional<Word> than, Span span) implements Term {}

    /** {@code 2 of france, uk, usa consent to visit}. */
    public record SomeOf(int number, List<PatternSyntax> of, Span span) implements Term {}

    /** {@code removal is found not met by panel}; the finding in words. */
    public record Found(Subject subject, boolean denied, String finding, Optional<Word> by, Span span)
            implements Term {}

    /** {@code 30 days after usa notifies withdrawal}; unbroken, {@code rent is overdue for 14 days}. */
    public record Lasting(Term of, LengthSyntax length, boolean unbroken, Span span) implements Term {}
}
