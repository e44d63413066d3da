package entente.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was worked out by hand, before there was anything to work it out with, is what comes out. */
class ExpectedByHandTest {

    @TestFactory
    Stream<DynamicTest> views() {
        return Checkout.files("expected-by-hand.tsv").stream().flatMap(file -> byView(file).entrySet().stream()
            .map(view -> DynamicTest.dynamicTest(view.getKey(), () ->
                assertThat(new StoryAsked(file.getParent(), view.getKey()).rows()).isEqualTo(view.getValue()))));
    }

    /**
     * From a view to its rows as the file has them, sorted by kind: {@code standing}, {@code outstanding}, {@code
     * frees}.
     */
    private static Map<String, List<String>> byView(Path file) {
        Map<String, List<String>> views = new LinkedHashMap<>();
        lines(file).stream().skip(1).map(line -> line.split("\t")).forEach(row ->
            views.merge(row[0], List.of(String.join("\t", row[1], row[2], row[3])),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return views;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
