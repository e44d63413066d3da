package entente.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import entente.checks.Checkout;
import org.junit.jupiter.api.Test;

/** What a reader of any file may count on. */
class StyleTest {
    private static final int LONGEST_FILE = 500;
    private static final int LONGEST_LINE = 120;
    private static final int LARGEST_TEXT = 2_000_000;

    // Put together here so that this file does not find itself.
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.*-])/(wo" + "rk|ro" + "ot|ho" + "me)/\\w");
    private static final Pattern DOWNLOAD_ADDRESS =
        Pattern.compile("\"resolved\"\\s*:|<repositor(y|ies)>|registry\\s*=");

    @Test
    void javaFilesAreShort() {
        assertThat(complaints(".java", (file, lines, found) -> {
            if (lines.size() > LONGEST_FILE) {
                found.add(file + ": " + lines.size() + " lines; which of its ideas is another file's?");
            }
        })).isEmpty();
    }

    @Test
    void javaLinesFitAndImportOneNameEach() {
        assertThat(complaints(".java", (file, lines, found) -> {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.length() > LONGEST_LINE) {
                    found.add(file + ":" + (i + 1) + ": " + line.length() + " columns");
                }
                if (line.indexOf('\t') >= 0) {
                    found.add(file + ":" + (i + 1) + ": a tab");
                }
                if (line.startsWith("import ") && line.endsWith(".*;")) {
                    found.add(file + ":" + (i + 1) + ": a wildcard import");
                }
            }
        })).isEmpty();
    }

    @Test
    void nothingIsLeftOpenInTheCode() {
        assertThat(complaints(".java", (file, lines, found) -> matching(LEFT_OPEN, file, lines, found))).isEmpty();
    }

    @Test
    void noFileNamesAPlaceOnOneMachine() {
        assertThat(complaints("", (file, lines, found) -> matching(MACHINE_PATH, file, lines, found))).isEmpty();
    }

    @Test
    void noBuildFileNamesADownloadHost() {
        for (String name : List.of("pom.xml", "package-lock.json", "package.json", ".npmrc", "maven.config")) {
            assertThat(complaints(name, (file, lines, found) -> matching(DOWNLOAD_ADDRESS, file, lines, found)))
                .isEmpty();
        }
    }

    private interface Rule {
        void look(Path file, List<String> lines, List<String> found);
    }

    private static List<String> complaints(String ending, Rule rule) {
        List<String> found = new ArrayList<>();
        for (Path file : Checkout.files(ending)) {
            rule.look(Checkout.root().relativize(file), lines(file), found);
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST_TEXT) {
                return List.of();
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void matching(Pattern pattern, Path file, List<String> lines, List<String> found) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
            }
        }
    }
}
