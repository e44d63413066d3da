package entente.language.syntax;

import entente.language.source.Span;

/**
 * A line of a block, with those that carry it on.
 *
 * @param lead its leading words, such as {@code or when}
 * @param replaces whether it is led by {@code replace}
 * @param assumed whether one of its lines is marked {@code assumed}
 */
public record Clause(String lead, Said said, boolean replaces, boolean assumed, Span span) {}
