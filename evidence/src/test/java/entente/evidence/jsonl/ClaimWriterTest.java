package entente.evidence.jsonl;

import static entente.evidence.Logs.denial;
import static entente.evidence.Logs.removal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.ClaimText;
import entente.evidence.Evidence;
import entente.evidence.Field;
import entente.evidence.Logs;
import entente.evidence.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was, in both forms. */
class ClaimWriterTest {
    private static final ZoneId ZONE = Texts.CUBA.zone();
    private static final List<String> TIMES = List.of("1962-11-05", "1962-11-05/1962-11-09", "1962-11-05T10:30",
            "1962-11-05T00:00", "1962-11-04T23:59:59.999999999", "1962-11-05T10:30:15.25+01:00",
            "1962-11-05/1962-11-09T12:00", "1962-11-05T12:00/1962-11-09", "1962-10-28T01:30-04:00",
            "1962-10-28T01:30-05:00/1962-11-30");

    private static void assertSame(List<Claim> found, List<Claim> expected) {
        assertThat(found.stream().map(ClaimWriterTest::placeless).toList())
                .isEqualTo(expected.stream().map(ClaimWriterTest::placeless).toList());
    }

    private static String placeless(Claim claim) {
        return claim.toString().replaceAll("file=[^,]*, line=\\d+", "");
    }

    private static byte[] written(Evidence evidence) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimWriter.write(evidence, ZONE, bytes);
        return bytes.toByteArray();
    }

    @RepeatedTest(40)
    void isReadBack() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Evidence log = Logs.of(line(random, "a"), line(random, "b"), denial("c", "confirms", "a"),
                denial("d", "denies", "c"), denial("e", "retracts", "d"),
                removal("f", 3, ",'gloss':'two\\nlines, \\\"quoted\\\" – 日本 \uD83D\uDE80'"));
        assertThat(log.setAside()).as("seed %d", seed).isEmpty();
        assertSame(Logs.bytes(written(log)).claims(), log.claims());
        assertSame(Logs.bytes(csv(log)).claims(), log.claims());
    }

    private static String line(Random random, String id) {
        String more = ",'seen':['usa','un'],'document':'letter-27','passage':'item 1'"
                + (random.nextBoolean() ? ",'received':'1962-12-24T09:00Z'" : ",'received':'1962-12-24'")
                + (random.nextBoolean() ? ",'basis':'assumed'" : "") + (random.nextBoolean() ? ",'to':'un'" : "");
        return removal(id, random.nextInt(3), more)
                .replace("1962-11-05/1962-11-09", TIMES.get(random.nextInt(TIMES.size())))
                .replace("'reported':'1962-11-10'", "'reported':'1962-11-1" + random.nextInt(3) + "'")
                .replace("'number':2", "'number':'all'");
    }

    private static byte[] csv(Evidence evidence) {
        String header = String.join(",", Field.keys()) + "\r\n";
        return (header + evidence.claims().stream().map(claim -> Arrays.stream(Field.values())
                .map(field -> '"' + ClaimText.of(claim, field, ZONE).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneLineInTheOrderOfTheFields() {
        Evidence log = Logs.of(removal("a", 8, ",'seen':['usa','un']"));
        assertThat(ClaimWriter.line(log.claims().getFirst(), ZONE)).isEqualTo(Logs.json(
                "{'id':'a','says':'usa','by':'ussr','act':'remove','item':'missile','number':8,"
                + "'happened':'1962-11-05/1962-11-09','reported':'1962-11-10','seen':['un','usa'],"
                + "'basis':'assumed'}\n"));
    }
}
