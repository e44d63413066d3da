package entente.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import entente.record.paper.Paper;
import entente.record.reading.PlainReader;
import org.junit.jupiter.api.Assumptions;

/** The papers that lie outside the project, and those that we made up. */
final class Shared {
    static final String TELEGRAM_1762 = "004_969d62fde44603ac.txt";
    static final String MEMORANDUM = "000_69e8bf445f7daaf6.txt";
    static final String TELEGRAM_1359 = "003_3f880c69b3a33acd.txt";

    private Shared() {
    }

    /** The folder of the record; the test is skipped, and says so, where it is missing. */
    static Path folder() {
        String named = System.getProperty("entente.record", "");
        Path root = Path.of(System.getProperty("entente.root", "."));
        Path folder = named.isEmpty() ? root.resolve("../shared/record").normalize() : Path.of(named);
        Assumptions.assumeTrue(Files.isDirectory(folder),
            () -> "skipped: the record is not at " + folder + " (-Dentente.record=FOLDER names another place)");
        return folder;
    }

    static Paper paper(String name) {
        List<Paper> papers = Record.read(folder().resolve("papers").resolve(name)).papers();
        return papers.getFirst();
    }

    static byte[] made(String name) {
        try (InputStream in = Shared.class.getResourceAsStream("made-up/" + name)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Paper plain(String name) {
        return PlainReader.read(name, name, made(name));
    }

    static String root() {
        return System.getProperty("entente.root", ".");
    }
}
