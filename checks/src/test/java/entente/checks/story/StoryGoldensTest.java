package entente.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.InProcess;
import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The stories answer as they did: {@code expected/commands.txt} of a story has a line {@code FILE: COMMAND} for each
 * expected output beside it. With {@code -Dgoldens.write=true} the outputs are written anew instead of compared.
 */
class StoryGoldensTest {
    private static final String COMMANDS = "commands.txt";

    @TestFactory
    Stream<DynamicTest> commands() {
        return Checkout.files(COMMANDS).stream().filter(file -> file.getParent().endsWith("expected"))
            .flatMap(file -> lines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> golden(file.getParent(), line)));
    }

    private static DynamicTest golden(Path folder, String line) {
        int colon = line.indexOf(':');
        Path file = folder.resolve(line.substring(0, colon).strip());
        String command = line.substring(colon + 1).strip();
        return DynamicTest.dynamicTest(folder.getParent().getFileName() + " " + command, () -> {
            String given = output(command);
            if (Boolean.getBoolean("goldens.write")) {
                Files.writeString(file, given);
            }
            assertThat(given).as("%s\nWritten anew by -Dgoldens.write=true, to be read before it is kept.", command)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        });
    }

    /** Places are told as if the command had been typed at the root; another end than the usual is told as well. */
    private static String output(String command) {
        Path root = Checkout.root();
        InProcess.Ran ran = InProcess.run(CommandWords.at(root, command));
        String rest = ran.exit() == 0 && ran.err().isEmpty() ? "" : "[" + ran.err() + "]\n[exit " + ran.exit() + "]\n";
        return (ran.out() + rest).replace(root + "/", "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
