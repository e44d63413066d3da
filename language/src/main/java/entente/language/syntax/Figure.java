package entente.language.syntax;

import entente.language.source.Span;
import java.math.BigDecimal;

/** A number as the text gives it: whole, or with digits behind a point. */
public record Figure(BigDecimal value, Span span) {}
