package entente.checks.spec;

import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The three pages of numbered rules. */
final class SpecPages {
    static final List<String> NAMES = List.of("semantics.md", "evidence.md", "grammar.md");
    private static final Pattern RULE = Pattern.compile("(?m)^(?:\\*\\*([SEG]\\d{1,2})\\*\\*|\\| ([SEG]\\d{1,2}) \\|)");

    private SpecPages() {
    }

    static String read(String name) {
        try {
            return Files.readString(Checkout.root().resolve("spec").resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<SpecExample> examples() {
        return NAMES.stream().flatMap(name -> SpecExample.of(read(name)).stream()).toList();
    }

    /** The numbers of all rules. */
    static Set<String> rules() {
        return NAMES.stream().flatMap(name -> RULE.matcher(read(name)).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
