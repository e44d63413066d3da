package entente.language;

import entente.language.model.Agreement;
import entente.language.model.ModelFromSyntax;
import entente.language.problem.Kind;
import entente.language.problem.Problem;
import entente.language.problem.Problems;
import entente.language.source.SourceText;
import entente.language.syntax.Syntax;
import entente.language.syntax.SyntaxFromSource;
import entente.language.syntax.Word;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way into the language: source to syntax to model. A text is never refused half way (G10). */
public final class Text {

    private Text() {}

    /** @param file the name by which places and messages call the text */
    public static Checked read(String file, String content) {
        return read(SourceText.of(file, content), Map.of(), List.of());
    }

    /** Reads bytes, which should be UTF-8; where they are not, that is a problem with its place. */
    public static Checked read(String file, byte[] content) {
        return read(SourceText.of(file, content), Map.of(), List.of());
    }

    /**
     * Reads a text with those that it refers to. Each of these is checked by itself; what it says is known in the
     * text as {@code other.piece} (G15).
     *
     * @param others the texts of other agreements, by the names of these
     */
    public static Checked read(String file, byte[] content, Map<String, byte[]> others) {
        Map<String, SourceText> sources = new LinkedHashMap<>();
        others.forEach((name, text) -> sources.put(name, SourceText.of(name + ".entente", text)));
        return read(SourceText.of(file, content), sources, List.of());
    }

    /**
     * The names of the other agreements that a text refers to, in their order; of a text with mistakes, as far as read.
     */
    public static Collection<String> referred(byte[] content) {
        SourceText source = SourceText.of("", content);
        return ModelFromSyntax.referred(SyntaxFromSource.read(source, new Problems(source))).keySet();
    }

    /** @param within the agreements that are being read, and lead here: two that refer to each other end there */
    private static Checked read(SourceText source, Map<String, SourceText> others, List<String> within) {
        Problems problems = new Problems(source);
        Syntax syntax = SyntaxFromSource.read(source, problems);
        List<String> reading = joined(within, ModelFromSyntax.nameOf(syntax));
        Map<String, Optional<Agreement>> known = new LinkedHashMap<>();
        ModelFromSyntax.referred(syntax).forEach((name, at) -> {
            if (others.containsKey(name) && !reading.contains(name)) {
                known.put(name, other(name, at, others, reading, problems));
            }
        });
        Optional<Agreement> agreement = ModelFromSyntax.read(syntax, problems, known);
        return new Checked(agreement, problems.inOrder(), syntax);
    }

    private static Optional<Agreement> other(String name, Word at, Map<String, SourceText> others, List<String> within,
            Problems problems) {
        Checked other = read(others.get(name), others, within);
        if (other.agreement().isEmpty()) {
            List<Problem> mistakes = other.problems().stream().filter(Problem::isError).toList();
            problems.error(Kind.OTHER_AGREEMENT, at.span(), "the text of `" + name + "` has " + (mistakes.size() == 1
                    ? "a mistake" : mistakes.size() + " mistakes") + " of its own: " + mistakes.stream().limit(3)
                    .map(m -> m.code() + " in line " + m.place().line()).collect(Collectors.joining(", ")),
                    "what it says can only be counted on once it can be read (G15)",
                    "`entente check` with that text, and its mistakes mended");
        } else if (!other.agreement().get().name().equals(name)) {
            problems.error(Kind.OTHER_AGREEMENT, at.span(), "the text of `" + name + "` calls itself `"
                    + other.agreement().get().name() + "`", "an agreement is referred to by its own name (G15)",
                    "`" + other.agreement().get().name() + "`");
            return Optional.empty();
        }
        return other.agreement();
    }

    private static List<String> joined(List<String> within, String name) {
        return Stream.concat(within.stream(), Stream.of(name)).toList();
    }
}
