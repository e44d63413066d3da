package entente.app;

import entente.language.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of the agreements that a text refers to: {@code other.entente} beside it, or {@code agreement.entente} in
 * the folder {@code other} beside its own (G15). What is not there is left out, and told by those who read the text.
 */
final class OtherTexts {

    private OtherTexts() {}

    /** By their names, with those that they refer to themselves. */
    static Map<String, byte[]> of(byte[] text, Path file) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        Deque<byte[]> open = new ArrayDeque<>();
        open.add(text);
        while (!open.isEmpty()) {
            for (String name : Text.referred(open.remove())) {
                if (!found.containsKey(name)) {
                    read(name, file).ifPresent(bytes -> {
                        found.put(name, bytes);
                        open.add(bytes);
                    });
                }
            }
        }
        return found;
    }

    private static Optional<byte[]> read(String name, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Stream.of(folder.resolve(name + ".entente"),
                folder.resolveSibling(name).resolve("agreement.entente")).filter(Files::isRegularFile).findFirst()
                .flatMap(OtherTexts::bytes);
    }

    private static Optional<byte[]> bytes(Path path) {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
