package entente.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void agreesWithTheDecoderOfTheJdk() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] edges = {0x41, (byte) 0x80, (byte) 0xbf, (byte) 0xc0, (byte) 0xc1, (byte) 0xc2, (byte) 0xdf, (byte) 0xe0,
            (byte) 0xa0, (byte) 0x9f, (byte) 0xed, (byte) 0xee, (byte) 0xf0, (byte) 0x90, (byte) 0x8f, (byte) 0xf4,
            (byte) 0xf5, (byte) 0xff};
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = edges[random.nextInt(edges.length)];
            }
            assertThat(Utf8.fault(bytes, 0, bytes.length) < 0).as("seed %d", seed).isEqualTo(decodes(bytes));
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException not) {
            return false;
        }
    }
}
