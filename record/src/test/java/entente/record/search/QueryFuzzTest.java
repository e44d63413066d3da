package entente.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No query, however broken, is an error of the machine: it finds something, or says what it did not understand. */
class QueryFuzzTest {
    private static final long SEED = 1962_10_28L;
    private static final int PARSED = 40_000 * Integer.getInteger("entente.fuzz", 1);
    private static final int RUN = 3_000 * Integer.getInteger("entente.fuzz", 1);
    private static final String[] PIECES = {
        "quarantine", "lift", "il-28", "NEAR/5", "NEAR", "NEAR/999", "OR", "AND", "NOT", "(", ")", "((", "\"",
            "\u201c", "-",
        "*", "~", "a*", "b~", "*~", ":", "from:", "from:x", "to:\"a b\"", "date:", "date:1962", "date:..",
            "date:1962-99",
        "date:1963..1962", "date:-1", "has:redaction", "has:", "kind:*", "nobody:x", " ", "\t", "\u0000", "\ud83d",
            "\ude00",
        "\u0131", "\u0130", "\ufb03", "'s", "''", "o'clock", "\u2019", "1", "-(", "-\"", "x".repeat(400),
            "\u05d0\u05d1"};

    @TempDir
    Path folder;

    @Test
    void everyQueryIsAnswered() throws IOException {
        Random chance = new Random(SEED);
        for (int i = 0; i < PARSED; i++) {
            String query = query(chance);
            Question question = Asking.read(query, chance.nextBoolean());
            assertThat(question.asked().isPresent() || !question.problems().isEmpty()).as(query).isTrue();
        }
    }

    @Test
    void everyQueryCanBeRun() throws IOException {
        Shelved.write(folder.resolve("record"), "one.txt",
            "LETTER|7|A|B|1962-10-27\nWe lift the quarantine of il-28.\n");
        Path index = folder.resolve("index");
        Shelved.update(folder.resolve("record"), index, Progress.SILENT);
        Random chance = new Random(SEED);
        try (Search search = Search.open(index)) {
            for (int i = 0; i < RUN; i++) {
                String query = query(chance);
                Request.Order order = Request.Order.values()[chance.nextInt(3)];
                Answer answer = search.find(new Request(query, chance.nextBoolean(), order, chance.nextInt(-2, 20)));
                assertThat(answer.found().size()).as(query).isLessThanOrEqualTo((int) answer.all());
                assertThat(SearchAsText.of(answer, "[", "]")).isNotEmpty();
                assertThat(SearchAsJson.of(answer)).startsWith("{").endsWith("}");
            }
        }
    }

    private static String query(Random chance) {
        StringBuilder query = new StringBuilder();
        int pieces = chance.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            query.append(PIECES[chance.nextInt(PIECES.length)]);
            query.append(chance.nextInt(3) == 0 ? "" : " ");
            if (chance.nextInt(20) == 0) {
                query.append((char) chance.nextInt(0x10000));
            }
        }
        return query.toString();
    }
}
