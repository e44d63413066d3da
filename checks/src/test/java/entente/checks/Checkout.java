package entente.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the project as a clone has them: what builds and tools leave behind does not count. */
public final class Checkout {
    private static final Set<String> LEFT_BEHIND =
        Set.of("target", ".git", "node_modules", ".idea", ".vscode", ".settings");

    private Checkout() {
    }

    /** The folder that holds the launcher, the modules, {@code spec} and {@code examples}. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("LICENSE")) && Files.isDirectory(folder.resolve("language"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside a checkout: " + Path.of("").toAbsolutePath());
    }

    /** Every file whose name ends so, in the order of their paths. */
    public static List<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return LEFT_BEHIND.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.getFileName().toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return found.stream().sorted().toList();
    }
}
