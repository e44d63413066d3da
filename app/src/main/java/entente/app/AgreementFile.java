package entente.app;

import entente.language.Checked;
import entente.language.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that holds the text, and the story folder that it lies in, where one was given.
 *
 * @param name as the person gave it, for messages
 * @param path empty for standard input
 */
record AgreementFile(String name, Optional<Path> path, Optional<Path> folder, byte[] bytes) {

    private static final String IN_A_FOLDER = "agreement.entente";

    /** @param given a story folder, a text file, or {@code -} */
    static AgreementFile open(String given, World world) {
        return given.equals("-") ? new AgreementFile("-", Optional.empty(), Optional.empty(), standardInput(world))
                : open(path(given));
    }

    private static AgreementFile open(Path path) {
        if (Files.isDirectory(path)) {
            Path text = path.resolve(IN_A_FOLDER);
            if (!Files.exists(text)) {
                throw Refused.usage("There is no " + IN_A_FOLDER + " in " + path + "." + otherTexts(path));
            }
            return new AgreementFile(text.toString(), Optional.of(text), Optional.of(path), bytes(text));
        }
        if (!Files.exists(path)) {
            throw Refused.usage("There is no " + path
                    + ". Accepted: a story folder, a text file, or - for standard input.");
        }
        byte[] bytes = bytes(path);
        WrongWayRound.refuseLog(path.toString(), bytes);
        return new AgreementFile(path.toString(), Optional.of(path), Optional.empty(), bytes);
    }

    static boolean isThere(String given) {
        return given.equals("-") || Files.exists(path(given));
    }

    /** The folder that the text lies in; none for standard input. */
    static Optional<Path> folderOf(String given) {
        if (given.equals("-")) {
            return Optional.empty();
        }
        Path path = path(given);
        return Files.isDirectory(path) ? Optional.of(path) : Optional.ofNullable(path.toAbsolutePath().getParent());
    }

    static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException noPath) {
            throw Refused.usage("\"" + given + "\" is not the name of a file.");
        }
    }

    private static String otherTexts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = files.map(Path::toString).filter(name -> name.endsWith(".entente")).sorted().toList();
            return texts.isEmpty() ? " Accepted: a folder that has one, a text file, or - for standard input."
                    : " Name the text itself: " + String.join(", ", texts) + ".";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw Refused.usage(path + " cannot be read.");
        }
    }

    private static byte[] standardInput(World world) {
        try {
            return world.in().readAllBytes();
        } catch (IOException unreadable) {
            throw Refused.usage("Standard input cannot be read.");
        }
    }

    Checked checked() {
        return path.map(file -> Text.read(name, bytes, OtherTexts.of(bytes, file)))
                .orElseGet(() -> Text.read(name, bytes));
    }

    String content() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
