package entente.language;

import entente.language.model.Agreement;
import entente.language.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts without a mistake, and the short way from a text to its agreement. */
public final class GoodTexts {

    /** What an agreement has to begin with. */
    public static final String HEAD = """
            agreement swap
              opens 1962-10-28
              zone UTC
            party red
            party blue
            """;

    private GoodTexts() {}

    /** The agreement that a text means; a text with a mistake fails the test, with its messages. */
    public static Agreement agreement(String text) {
        Checked checked = Text.read("text.entente", text);
        return checked.agreement().orElseThrow(() -> new AssertionError(
                checked.problems().stream().map(Problem::shown).collect(Collectors.joining("\n"))));
    }

    public static String everyConstruct() {
        return resource("every-construct.entente");
    }

    /** Measures, what comes back, parameters and the rest: every construct that the first one has not. */
    public static String everyFurtherConstruct() {
        return resource("every-further-construct.entente");
    }

    private static String resource(String name) {
        try (InputStream in = GoodTexts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(everyConstruct(), everyFurtherConstruct()));
        Path story = Repository.root().resolve("examples/cuba-1962/agreement.entente");
        if (Files.exists(story)) {
            all.add(Repository.text(story));
        }
        return all;
    }
}
