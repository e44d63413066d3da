package entente.checks.learn;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who does what a lesson says sees what it shows: every file is written, every command run, in an empty folder. With
 * {@code -Dgoldens.write=true} what the commands print is written into the page anew instead of compared.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LessonsTest {
    private static final Path LESSONS = Checkout.root().resolve("docs/learn");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyLessonGoesAsItSays() throws IOException {
        try (Stream<Path> pages = Files.list(LESSONS)) {
            List<Path> lessons = pages.filter(page -> page.toString().endsWith(".md")).sorted().toList();
            assertThat(lessons).isNotEmpty();
            return lessons.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                String shown = Files.readString(page);
                String seen = new Lesson(Files.createDirectory(folder.resolve(page.getFileName() + "-run"))).of(shown);
                if (Boolean.getBoolean("goldens.write")) {
                    Files.writeString(page, seen);
                }
                assertThat(seen).as("%s\nWritten anew by -Dgoldens.write=true, to be read before it is kept.", page)
                    .isEqualTo(Files.readString(page));
            }));
        }
    }

    @Test
    void whatIsShownOtherwiseIsNotTheSamePage() throws Exception {
        String page = """
            ```entente story/agreement.entente
            nonsense
            ```
            ```console
            $ entente check story # exit 1
            everything is well
            $ cat story/agreement.entente | head -1
            ```
            """;
        String seen = new Lesson(folder).of(page);
        assertThat(seen).doesNotContain("everything is well")
            .containsSubsequence("$ entente check story # exit 1\n", "T105", "$ cat story", "\nnonsense\n```");
    }
}
