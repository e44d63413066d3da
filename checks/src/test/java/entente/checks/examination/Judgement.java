package entente.checks.examination;

import entente.checks.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a person finds wrong with a published agreement: {@code examples/judged}. */
record Judgement(String code, String piece, String why) {

    /** The folders of the texts that were judged. */
    static List<Path> folders() {
        try (Stream<Path> all = Files.list(Checkout.root().resolve("examples/judged"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Judgement> in(Path folder) {
        return lines(folder.resolve("judged.tsv")).stream().filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")).map(row -> new Judgement(row[0], row[1], row[2])).toList();
    }

    static String text(Path folder) {
        return String.join("\n", lines(folder.resolve("agreement.entente"))) + "\n";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
