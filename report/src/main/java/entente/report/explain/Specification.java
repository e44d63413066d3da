package entente.report.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The specification as the build packed it, page by page: what is explained is what is specified. */
public final class Specification {
    private static final List<String> PAGES = List.of("semantics.md", "messages.md", "evidence.md", "grammar.md",
            "findings.md", "what-to-do.md");

    private Specification() {}

    public static Explanations explanations() {
        Map<String, String> pages = new LinkedHashMap<>();
        PAGES.forEach(page -> packed("spec/" + page).ifPresent(text -> pages.put(page, text)));
        return Explanations.of(pages, file -> packed("examples/" + file));
    }

    private static Optional<String> packed(String name) {
        try (InputStream in = Specification.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
