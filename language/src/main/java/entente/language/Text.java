package entente.language;

import entente.language.model.Agreement;
import entente.language.model.ModelFromSyntax;
import entente.language.problem.Problems;
import entente.language.source.SourceText;
import entente.language.syntax.Syntax;
import entente.language.syntax.SyntaxFromSource;
import java.util.Optional;

/** The way into the language: source to syntax to model. A text is never refused half way (G10). */
public final class Text {

    private Text() {}

    /** @param file the name by which places and messages call the text */
    public static Checked read(String file, String content) {
        return read(SourceText.of(file, content));
    }

    /** Reads bytes, which should be UTF-8; where they are not, that is a problem with its place. */
    public static Checked read(String file, byte[] content) {
        return read(SourceText.of(file, content));
    }

    private static Checked read(SourceText source) {
        Problems problems = new Problems(source);
        Syntax syntax = SyntaxFromSource.read(source, problems);
        Optional<Agreement> agreement = ModelFromSyntax.read(syntax, problems);
        return new Checked(agreement, problems.inOrder(), syntax);
    }
}
