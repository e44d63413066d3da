package entente.evidence.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Field;
import entente.evidence.Intake;
import entente.evidence.RawClaim;
import entente.evidence.SetAside;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What somebody said is read back as it was said, whatever it was. */
class ClaimLineTest {

    private static final List<String> WORDS = List.of("usa", "1962-11-05/1962-11-09", "all", "0", "42", "007", "3.5",
            "12345678901234567890", "quoted \" and \\ and / and \t", "日本 \uD83D\uDE80 é e\u0301", "{\"id\": 1}", "null",
            "  blanks  ", " ", "", "a\u2028b", "\u0001");

    @RepeatedTest(200)
    void isReadBack() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field != Field.SEEN && random.nextBoolean()) {
                texts.put(field, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        List<String> seen = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            seen.add(WORDS.get(random.nextInt(5)));
        }
        RawClaim claim = RawClaim.found("log", 1, texts, seen);
        String line = ClaimLine.of(claim);
        RawClaim read = read(line);
        for (Field field : Field.values()) {
            assertThat(read.text(field)).as("seed %d, %s of %s", seed, field, line).isEqualTo(claim.text(field));
        }
        assertThat(read.seen()).as("seed %d", seed).isEqualTo(seen);
    }

    @Test
    void isOneLineInTheOrderOfTheFields() {
        RawClaim claim = RawClaim.found("", 0, Map.of(Field.GLOSS, "two\nlines", Field.NUMBER, "8", Field.ID, "a"),
                List.of("usa"));
        assertThat(ClaimLine.of(claim))
                .isEqualTo("{\"id\":\"a\",\"number\":8,\"seen\":[\"usa\"],\"gloss\":\"two\\nlines\"}\n");
    }

    private static RawClaim read(String line) {
        assertThat(line).endsWith("\n");
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        List<RawClaim> found = new ArrayList<>();
        new ClaimLines("log", new Intake() {
            @Override
            public void take(RawClaim claim) {
                found.add(claim);
            }

            @Override
            public void setAside(SetAside problem) {
                throw new AssertionError(problem);
            }
        }).line(1, bytes, 0, bytes.length - 1);
        return found.getFirst();
    }
}
