package entente.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Code;
import entente.evidence.Evidence;
import entente.evidence.sentence.ClaimSentence;
import entente.language.Checked;
import entente.language.Text;
import entente.language.model.Agreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of what is set aside, as users see it. {@code -Dgoldens.write=true} writes the expected outputs anew. */
class GoldensTest {
    private static final Path ROOT = root().resolve("examples/evidence-problems");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples/evidence-problems"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Stream<String> goldens() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isSetAsideAsExpected(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        String found = shown(read(folder)).replace(folder + "/", "");
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(folder.resolve("expected.txt"), found);
        }
        assertThat(found).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @Test
    void everyCodeHasAGolden() throws IOException {
        String all = goldens().map(name -> text(ROOT.resolve(name).resolve("expected.txt")))
                .collect(Collectors.joining());
        List<String> without = new ArrayList<>();
        Arrays.stream(Code.values()).filter(code -> !all.contains(": " + code + " ")).map(Code::name)
                .forEach(without::add);
        assertThat(without).isEmpty();
    }

    @Test
    void theSpecificationListsEveryCodeWithItsRule() {
        String specification = text(root().resolve("spec/evidence.md"));
        List<String> rows = specification.lines().filter(line -> line.matches("\\| E\\d{3} .*"))
                .map(line -> line.replaceAll("\\| (E\\d{3}) \\|.*\\| (\\w*) ?\\|$", "$1 $2")).toList();
        assertThat(rows).isEqualTo(Arrays.stream(Code.values()).map(code -> code + " " + code.rule()).toList());
    }

    private static Evidence read(Path folder) throws IOException {
        Path text = folder.resolve("text.entente");
        Checked checked = Text.read("text.entente", Files.readAllBytes(text));
        assertThat(checked.agreement()).as("%s", checked.problems()).isPresent();
        Agreement agreement = checked.agreement().orElseThrow();
        Path sentences = folder.resolve("log.txt");
        if (Files.exists(sentences)) {
            return ClaimSentence.log(Files.readAllLines(sentences), agreement, LocalDate.of(2024, 1, 31));
        }
        return switch (EvidenceReader.read(List.of(Source.of(folder)), agreement, Progress.NONE)) {
            case LogReading.Read(Evidence evidence) -> evidence;
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static String shown(Evidence evidence) {
        StringBuilder text = new StringBuilder("used: " + evidence.claims().stream().limit(8)
                .map(claim -> claim.id()).collect(Collectors.joining(", "))
                + (evidence.claims().size() > 8 ? ", … (" + evidence.claims().size() + ")" : "") + "\n");
        evidence.setAside().forEach(one -> text.append(one.file()).append(one.line() == 0 ? "" : ":" + one.line())
                .append(": ").append(one.code()).append(" ").append(one.id()).append("\n    ").append(one.reason())
                .append("\n"));
        return text.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
