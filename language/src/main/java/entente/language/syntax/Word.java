package entente.language.syntax;

import entente.language.source.Span;

/** A word of the text, and where it stands. */
public record Word(String text, Span span) {

    /** What stands between an undertaking and which of its instances is meant; in no name. */
    public static final char STROKE = '/';
}
