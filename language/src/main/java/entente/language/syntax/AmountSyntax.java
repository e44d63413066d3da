package entente.language.syntax;

import entente.language.source.Span;

/** How many: {@code every}, {@code any}, {@code a}, {@code no}, or a number. */
public record AmountSyntax(Kind kind, int number, Span span) {

    /** The ways of saying how many. */
    public enum Kind { EVERY, ANY, NO, NUMBER }
}
