package entente.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import entente.evidence.Evidence;
import entente.evidence.Logs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever bytes come, the reader says what is wrong with them, and the rest of the file counts. */
class FuzzTest {
    private static final long NANOSECONDS = 1_500_000_000L;
    private static final String SPICES = "\"{}[],:;\\\n\r\t '0eE-\u0000";

    private enum Form {
        JSON_LINES {
            @Override
            String text() {
                return Logs.json(Logs.removal("a", 1, ",'seen':['usa'],'gloss':'ein Süßes \\u00e9 \\n'") + "\n"
                        + Logs.denial("b", "confirms", "a") + "\n"
                        + "{'specversion':'1.0','id':'x','data':" + Logs.removal("c", 2, "") + "}\n"
                        + Logs.removal("untouched", 3, ""));
            }
        },
        CSV {
            @Override
            String text() {
                return "id,says,by,act,item,happened,reported,seen,gloss\n"
                        + "a,usa,ussr,remove,missile,1962-11-05,1962-11-05,usa;un,\"two\nlines, \"\"é\"\"\"\n"
                        + "b,usa,ussr,remove,missile,1962-11-05/1962-11-09,1962-11-05,,\n"
                        + "untouched,usa,ussr,remove,missile,1962-11-05,1962-11-05,,";
            }
        };

        abstract String text();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void neverFails(Form form) throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole = form.text().getBytes(StandardCharsets.UTF_8);
        assertThat(Logs.bytes(whole).setAside()).isEmpty();
        long end = System.nanoTime() + NANOSECONDS;
        int rounds = 0;
        while (System.nanoTime() < end) {
            byte[] spoilt = spoilt(whole, random);
            rounds++;
            try {
                check(Logs.bytes(random.nextInt(8) == 0 ? packed(spoilt, random) : spoilt));
            } catch (RuntimeException | StackOverflowError fault) {
                fail("seed " + seed + " round " + rounds + ": "
                        + new String(spoilt, StandardCharsets.ISO_8859_1), fault);
            }
        }
        assertThat(rounds).isPositive();
    }

    private static void check(Evidence evidence) {
        assertThat(evidence.claims()).doesNotContainNull().hasSizeLessThan(20);
        evidence.setAside().forEach(one -> assertThat(one.reason()).isNotBlank());
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256)
                    : (byte) SPICES.charAt(random.nextInt(SPICES.length()));
        }
        return bytes;
    }

    private static byte[] packed(byte[] plain, Random random) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        byte[] bytes = packed.toByteArray();
        bytes[2 + random.nextInt(bytes.length - 2)] ^= (byte) (1 << random.nextInt(8));
        return Arrays.copyOf(bytes, 2 + random.nextInt(bytes.length - 1));
    }
}
