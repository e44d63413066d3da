package entente.record.propose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file beside this class that say something: not empty, and not led by {@code #}. */
final class Lines {
    private Lines() {
    }

    static List<String> of(String name) {
        InputStream in = Lines.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the data file " + name + " is not on the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException fault) {
            throw new IllegalStateException("the data file " + name + " cannot be read", fault);
        }
    }
}
