package entente.language.syntax;

import entente.language.source.Span;
import java.time.LocalDate;

/** A day that exists, as the text gives it. */
public record Day(LocalDate date, Span span) {}
