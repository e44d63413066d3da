package entente.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project that the tests of this module read. */
final class Repository {

    private Repository() {}

    static Path root() {
        String told = System.getProperty("entente.root", "");
        Path at = told.isEmpty() ? Path.of("").toAbsolutePath() : Path.of(told);
        while (at != null && !Files.isDirectory(at.resolve("spec"))) {
            at = at.getParent();
        }
        return at;
    }

    static List<Path> folders(String below) {
        try (Stream<Path> all = Files.list(root().resolve(below))) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
