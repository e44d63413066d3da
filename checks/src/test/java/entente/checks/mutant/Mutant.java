package entente.checks.mutant;

import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A defect put into the evaluator on purpose, as {@code checks/mutants} holds it.
 *
 * @param file the source file, from the root of the project
 * @param defect what is wrong with it, in a sentence
 * @param snippet the words of the file that are replaced
 */
public record Mutant(String name, Path file, String defect, String snippet, String replacement) {
    private static final Pattern FORM = Pattern.compile(
        "file: (.*)\\ndefect: (.*)\\n--- instead of\\n(.*)\\n--- stands\\n(.*?)\\n?", Pattern.DOTALL);

    /** All of them, by name. */
    public static List<Mutant> all() {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("checks").resolve("mutants"))) {
            return files.filter(file -> file.toString().endsWith(".mutant")).sorted().map(Mutant::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Mutant read(Path file) {
        Matcher form = FORM.matcher(text(file));
        if (!form.matches()) {
            throw new IllegalArgumentException(file + " has not the form of a mutant: file, defect, instead of, "
                + "stands");
        }
        return new Mutant(file.getFileName().toString().replace(".mutant", ""),
            Checkout.root().resolve(form.group(1)), form.group(2), form.group(3), form.group(4));
    }

    /** How often the snippet stands in the file: once, or nobody knows what the mutant is. */
    int found() {
        return text(file).split(Pattern.quote(snippet), -1).length - 1;
    }

    String source() {
        return text(file).replace(snippet, replacement);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
