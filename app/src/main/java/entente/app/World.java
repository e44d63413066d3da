package entente.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** What lies outside the program: streams, environment, clock. Nothing else in the project reaches for them. */
record World(PrintWriter out, PrintWriter err, InputStream in, Map<String, String> environment, boolean isTerminal,
        InstantSource clock) {

    private static final int USUAL_WIDTH = 100;

    /** Columns of the terminal, as {@code COLUMNS} says. */
    int width() {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
        } catch (NumberFormatException notSaid) {
            return USUAL_WIDTH;
        }
    }

    /** {@code NO_COLOR}, with anything in it, forbids colours (no-color.org). */
    boolean forbidsColours() {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    boolean wantsStackTraces() {
        return environment.getOrDefault("ENTENTE_DEBUG", "").equals("1");
    }

    Instant now() {
        return clock.instant();
    }
}
