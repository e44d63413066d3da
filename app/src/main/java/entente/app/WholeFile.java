package entente.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written as a whole: nobody ever opens half of it. */
final class WholeFile {

    private WholeFile() {}

    /** Puts the text in the place of whatever is there. */
    static void replace(Path file, String text) {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void replace(Path file, byte[] content) {
        if (Files.isDirectory(file)) {
            throw Refused.usage(file + " is a folder. Name the file that is to be written.");
        }
        try {
            write(content, file);
        } catch (IOException fault) {
            throw Refused.usage(file + " cannot be written"
                    + (Files.isDirectory(file.toAbsolutePath().getParent()) ? "." : ": there is no such folder."));
        }
    }

    /** Beside its place first, and moved when it is whole. */
    private static void write(byte[] content, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, content);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path half = place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(half, content);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
