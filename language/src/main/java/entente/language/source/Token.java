package entente.language.source;

/** A word, a title or a mark of a line. The text of a title is what stands between its quotes. */
public record Token(Kind kind, String text, Span span) {

    /** What a token is. */
    public enum Kind { WORD, TITLE, OPEN_TITLE, COMMA, SEMICOLON, EQUALS }

    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** The token as it is written. */
    public String written() {
        return switch (kind) {
            case TITLE -> '"' + text + '"';
            case OPEN_TITLE -> '"' + text;
            case WORD, COMMA, SEMICOLON, EQUALS -> text;
        };
    }
}
