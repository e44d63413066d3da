package entente.language.syntax;

import entente.language.source.Token;
import java.util.List;

/** Tokens as they are written in the one shape: one blank between them, none before a comma or a semicolon. */
public final class Written {

    private Written() {}

    public static String of(List<Token> tokens) {
        StringBuilder line = new StringBuilder();
        for (Token token : tokens) {
            boolean close = token.kind() == Token.Kind.COMMA || token.kind() == Token.Kind.SEMICOLON;
            line.append(line.isEmpty() || close ? "" : " ").append(token.written());
        }
        return line.toString();
    }
}
