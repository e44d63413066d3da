package entente.evidence.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * How a file begins, which says what it is: compressed or not, with a byte order mark or without, objects or columns.
 *
 * @param bytes the first few, without a UTF-8 byte order mark
 * @param stream what follows them
 */
record Beginning(byte[] bytes, InputStream stream) {
    private static final int LOOK = 64;
    private static final int BUFFER = 1 << 16;

    /** A stream without the compression that its first two bytes tell of. */
    static InputStream unpacked(InputStream stream) {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        try {
            buffered.mark(2);
            int one = buffered.read();
            int two = buffered.read();
            buffered.reset();
            return one == 0x1f && two == 0x8b ? new GZIPInputStream(buffered, BUFFER) : buffered;
        } catch (IOException broken) {
            return new Broken(broken);
        }
    }

    static Beginning of(InputStream stream) {
        byte[] bytes = new byte[LOOK];
        int length = 0;
        InputStream rest = stream;
        try {
            for (int count = 0; count >= 0 && length < LOOK; count = stream.read(bytes, length, LOOK - length)) {
                length += count;
            }
        } catch (IOException broken) {
            rest = new Broken(broken);
        }
        boolean marked = length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return new Beginning(Arrays.copyOfRange(bytes, marked ? 3 : 0, length), rest);
    }

    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), stream);
    }

    /** The first byte that is no blank; -1 where there is none. */
    int first() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b & 0xff;
            }
        }
        return -1;
    }

    boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    boolean isOtherText() {
        int one = bytes.length > 1 ? bytes[0] & 0xff : 0;
        int two = bytes.length > 1 ? bytes[1] & 0xff : 0;
        return one == 0xfe && two == 0xff || one == 0xff && two == 0xfe;
    }
}
