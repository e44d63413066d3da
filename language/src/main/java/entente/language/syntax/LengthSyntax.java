package entente.language.syntax;

import entente.language.source.Span;

/** {@code three weeks}. The unit is in the plural, whatever the text has. */
public record LengthSyntax(int number, String unit, Span span) {}
