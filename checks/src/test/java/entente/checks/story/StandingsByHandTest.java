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

/**
 * What a reader of the history expects of chosen pieces on chosen days, written down before the text was first asked:
 * {@code standings-by-hand.tsv} of a story has a line {@code VIEW, NAME, STANDING} for each.
 */
class StandingsByHandTest {

    @TestFactory
    Stream<DynamicTest> views() {
        return Checkout.files("standings-by-hand.tsv").stream().flatMap(file -> byView(file).entrySet().stream()
            .map(view -> DynamicTest.dynamicTest(file.getParent().getFileName() + " " + view.getKey(), () ->
                assertThat(new StoryAsked(file.getParent(), view.getKey()).rows()).containsAll(view.getValue()))));
    }

    private static Map<String, List<String>> byView(Path file) {
        Map<String, List<String>> views = new LinkedHashMap<>();
        lines(file).stream().skip(1).map(line -> line.split("\t")).forEach(row -> views.merge(row[0],
            List.of("standing\t" + row[1] + "\t" + row[2]),
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
