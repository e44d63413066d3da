package entente.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.CommandsReference;
import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages of {@code docs/reference} say what the grammar, the rules and the commands say: they are made of them. With
 * {@code -Dgoldens.write=true} they are made anew instead of compared.
 */
class ReferencePagesTest {
    private static final Map<String, Supplier<String>> PAGES = new TreeMap<>(Map.of(
        "language.md", () -> LanguagePage.of(spec("grammar.md"), spec("semantics.md")),
        "messages.md", ExplainedPages::messages,
        "findings.md", ExplainedPages::findings,
        "standings.md", ExplainedPages::standings,
        "evidence.md", () -> ExplainedPages.evidence(spec("evidence.md")),
        "commands.md", CommandsReference::page));

    @TestFactory
    Stream<DynamicTest> areUpToDate() {
        return PAGES.entrySet().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
            Path file = Checkout.root().resolve("docs/reference").resolve(page.getKey());
            String made = page.getValue().get();
            if (Boolean.getBoolean("goldens.write")) {
                Files.writeString(file, made);
            }
            assertThat(made).as("docs/reference/%s is made: -Dtest=ReferencePagesTest -Dgoldens.write=true makes it "
                + "anew", page.getKey()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        }));
    }

    private static String spec(String page) {
        try {
            return Files.readString(Checkout.root().resolve("spec").resolve(page));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
