package entente.language.syntax;

import entente.language.source.Span;
import java.util.Optional;

/**
 * {@code three weeks}, {@code 5 working days of target}. The unit is in the plural, whatever the text has.
 *
 * @param calendar by which working days are reckoned, where it is named
 */
public record LengthSyntax(int number, String unit, Optional<Word> calendar, Span span) {}
