package entente.language.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts one line into its indentation, its tokens and its comment. */
final class LineFromCharacters {

    private final int number;
    private final String text;
    private final int[] characters;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    LineFromCharacters(int number, String text) {
        this.number = number;
        this.text = text;
        this.characters = text.codePoints().toArray();
    }

    SourceLine line() {
        int blanks = 0;
        int tabs = 0;
        while (at < characters.length && isBlank(characters[at])) {
            blanks += characters[at] == '\t' ? 0 : 1;
            tabs += characters[at] == '\t' ? 1 : 0;
            at++;
        }
        String comment = tokensAndComment();
        return new SourceLine(number, text, blanks + 2 * tabs, blanks > 0 && tabs > 0, List.copyOf(tokens), comment,
                damage());
    }

    private String tokensAndComment() {
        while (at < characters.length) {
            int c = characters[at];
            if (isBlank(c)) {
                at++;
            } else if (c == '#' && startsComment()) {
                return string(at, characters.length).stripTrailing();
            } else if (c == '"') {
                title();
            } else if (isMark(c)) {
                tokens.add(new Token(mark(c), string(at, at + 1), span(at, at + 1)));
                at++;
            } else {
                word();
            }
        }
        return "";
    }

    private boolean startsComment() {
        return at == 0 || isBlank(characters[at - 1]) || isMark(characters[at - 1]) || characters[at - 1] == '"';
    }

    private void title() {
        int start = at++;
        while (at < characters.length && characters[at] != '"') {
            at++;
        }
        boolean closed = at < characters.length;
        String said = string(start + 1, at);
        at = closed ? at + 1 : at;
        tokens.add(new Token(closed ? Token.Kind.TITLE : Token.Kind.OPEN_TITLE, closed ? said : said.stripTrailing(),
                span(start, at)));
    }

    private void word() {
        int start = at;
        while (at < characters.length && !isBlank(characters[at]) && !isMark(characters[at])
                && characters[at] != '"') {
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, Names.normal(string(start, at)), span(start, at)));
    }

    private List<Damage> damage() {
        List<Damage> found = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == 0xFFFD || SourceText.isHalf(c)) {
                found.add(new Damage(Damage.Kind.NOT_UTF8, c, span(i, i + 1)));
            } else if (SourceText.isUnseen(c)) {
                found.add(new Damage(Damage.Kind.CONTROL_CHARACTER, c, span(i, i + 1)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isMark(int c) {
        return c == ',' || c == ';' || c == '=';
    }

    private static Token.Kind mark(int c) {
        return c == ',' ? Token.Kind.COMMA : c == ';' ? Token.Kind.SEMICOLON : Token.Kind.EQUALS;
    }

    private String string(int from, int to) {
        return new String(characters, from, to - from);
    }

    private Span span(int from, int to) {
        return new Span(number, from + 1, to + 1);
    }
}
