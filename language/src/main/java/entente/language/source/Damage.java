package entente.language.source;

/** A place of a text where what was written cannot be read: no UTF-8, or a character that nobody can see. */
public record Damage(Kind kind, int character, Span span) {

    /** What is wrong. */
    public enum Kind { NOT_UTF8, OTHER_ENCODING, CONTROL_CHARACTER }
}
