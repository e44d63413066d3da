package entente.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import entente.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a lawyer would expect of a clause or a story, written by hand in {@code expected.tsv} before it was run, is what
 * comes out. Every clause has such a page, and a row in the table of {@code examples/clauses}.
 */
class ExpectedStandingsTest {
    private static final String PAGE = "expected.tsv";
    private static final int CLAUSES_AT_LEAST = 30;

    @TestFactory
    Stream<DynamicNode> pages() {
        return written().stream().map(page -> DynamicContainer.dynamicContainer(
            page.getParent().getFileName().toString(), rows(page)));
    }

    private static List<Path> written() {
        return Checkout.files(PAGE).stream().filter(file -> file.endsWith(PAGE)).toList();
    }

    private static Stream<DynamicTest> rows(Path page) {
        ExpectedStandings story = new ExpectedStandings(page.getParent(), new Reference());
        return lines(page).stream().skip(1).map(line -> line.split("\t")).map(row ->
            DynamicTest.dynamicTest(row[0] + ": " + row[1] + " is " + row[2], () ->
                assertThat(story.standing(row[0], row[1], row[2].contains(" of "))).isEqualTo(ordered(row[2]))));
    }

    /** The same standing whatever the order of its marks; progress comes last. */
    private static String ordered(String standing) {
        String[] words = standing.split(", ");
        Stream<String> marks = Stream.of(words).skip(1).filter(word -> !word.contains(" of ")).sorted();
        Stream<String> progress = Stream.of(words).skip(1).filter(word -> word.contains(" of "));
        return String.join(", ", Stream.of(Stream.of(words[0]), marks, progress).flatMap(all -> all).toList());
    }

    @Test
    void everyClauseIsWholeAndInTheTable() {
        Path clauses = Checkout.root().resolve("examples/clauses");
        List<Path> folders = folders(clauses);
        assertThat(folders).hasSizeGreaterThanOrEqualTo(CLAUSES_AT_LEAST);
        assertThat(written()).extracting(Path::getParent).containsAll(folders);
        String table = String.join("\n", lines(clauses.resolve("README.md")));
        assertThat(folders).allSatisfy(folder -> {
            assertThat(folder.resolve("agreement.entente")).exists();
            assertThat(folder.resolve("evidence.jsonl")).exists();
            assertThat(lines(folder.resolve(PAGE))).hasSizeGreaterThan(1);
            assertThat(table).contains("| `" + folder.getFileName() + "` |");
        });
    }

    private static List<Path> folders(Path in) {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
