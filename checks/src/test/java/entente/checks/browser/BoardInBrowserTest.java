package entente.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import entente.checks.Checkout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Opens the board of the story in a headless browser, as {@code checks/browser/board.test.mjs} says. Where there is no
 * browser it is skipped and says so; on a machine that calls itself CI a missing browser is a failure.
 */
class BoardInBrowserTest {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final List<String> BROWSERS =
        List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path scripts = Checkout.root().resolve("checks/browser");
    private final Path made = Checkout.root().resolve("checks/target/browser");

    @Test
    void theBoardOfTheStoryCanBeReadByEverybody() throws Exception {
        missing().ifPresent(BoardInBrowserTest::doWithout);
        Files.createDirectories(made);
        Path board = made.resolve("board.html");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(Checkout.root(), java, "-cp", System.getProperty("java.class.path"), "entente.app.Main", "board",
            Checkout.root().resolve("examples/cuba-1962").toString(), "--on", "1962-11-21", "--out", board.toString());
        run(scripts, "node", "board.test.mjs", board.toString(), made.toString());
    }

    /** What the test cannot do without and does not find. */
    private Optional<String> missing() {
        if (onPath("node").isEmpty()) {
            return Optional.of("node is not installed");
        }
        if (System.getenv("CHROMIUM") == null && BROWSERS.stream().allMatch(name -> onPath(name).isEmpty())) {
            return Optional.of("no chromium is installed, and CHROMIUM names none");
        }
        boolean modules = Stream.of("playwright-core", "axe-core")
            .allMatch(name -> Files.isDirectory(scripts.resolve("node_modules").resolve(name)));
        return modules ? Optional.empty() : Optional.of("run `npm ci` in checks/browser first");
    }

    private static void doWithout(String missing) {
        String message = "the board was not looked at in a browser: " + missing;
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder).resolve(name)).filter(Files::isExecutable).findFirst();
    }

    /** Runs to the end or is ended; what it said is the message if it fails. */
    private void run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = made.resolve(Path.of(command[0]).getFileName() + ".log");
        Process process = new ProcessBuilder(command).directory(folder.toFile())
            .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .as("%s within %s", command[0], LONGEST).isTrue();
            assertThat(process.exitValue()).as("%s", Files.readString(said)).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
