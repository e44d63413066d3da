package entente.evidence.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read, and tells of each mebibyte. */
final class Meter {
    private static final long STEP = 1 << 20;

    private final Progress progress;
    private final long total;
    private long read;
    private long told;

    Meter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    InputStream over(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(count);
                return count;
            }
        };
    }

    private void count(int bytes) {
        read += Math.max(0, bytes);
        if (read - told >= STEP) {
            told = read;
            progress.read(read, total);
        }
    }

    void remark(String words) {
        progress.remark(words);
    }

    void end() {
        progress.read(read, total);
    }
}
