package entente.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody types, and what comes of it: the command run in this process, in a world that holds still. */
record Typed(int exit, String out, String err) {

    static final String STORY = root().resolve("examples/cuba-1962").toString();

    static Path root() {
        return Path.of(System.getProperty("entente.root", ".."));
    }

    static Typed entente(String... arguments) {
        return in(Map.of(), "", arguments);
    }

    /** With standard input. */
    static Typed reading(String input, String... arguments) {
        return in(Map.of(), input, arguments);
    }

    static Typed in(Map<String, String> environment, String input, String... arguments) {
        return in(environment, input, false, arguments);
    }

    static Typed onATerminal(Map<String, String> environment, String... arguments) {
        return in(environment, "", true, arguments);
    }

    /** Somebody who answers questions. */
    static Typed atATerminal(String answers, String... arguments) {
        return in(Map.of("NO_COLOR", "1"), answers, true, arguments);
    }

    private static Typed in(Map<String, String> environment, String input, boolean terminal, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var world = new World(new PrintWriter(out), new PrintWriter(err),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new HashMap<>(environment), terminal,
                InstantSource.fixed(Instant.parse("1962-12-25T12:00:00Z")));
        int exit = Entente.run(world, arguments);
        return new Typed(exit, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
