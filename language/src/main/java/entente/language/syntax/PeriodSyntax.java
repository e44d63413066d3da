package entente.language.syntax;

import entente.language.source.Span;

/** {@code quarter}, {@code 2 weeks}. The unit is in the singular, whatever the text has. */
public record PeriodSyntax(int number, String unit, Span span) {}
