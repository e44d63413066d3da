package entente.language.syntax;

import entente.language.source.Span;

/** How many. */
public sealed interface AmountSyntax {

    Span span();

    /** {@code every}. */
    record Every(Span span) implements AmountSyntax {}

    /** {@code any}, {@code a}, {@code an}. */
    record Any(Span span) implements AmountSyntax {}

    /** {@code no}. */
    record No(Span span) implements AmountSyntax {}

    /** {@code 42}, {@code at least 42}, {@code more than 42}. */
    record Count(Figure number, boolean moreThan, Span span) implements AmountSyntax {}

    /** {@code 20 percent of every}. */
    record Share(int percent, Span span) implements AmountSyntax {}
}
