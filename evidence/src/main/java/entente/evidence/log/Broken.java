package entente.evidence.log;

import java.io.IOException;
import java.io.InputStream;

/** Stands for the part of a stream that could not be read: whoever comes to it learns why. */
final class Broken extends InputStream {
    private final IOException why;

    Broken(IOException why) {
        this.why = why;
    }

    @Override
    public int read() throws IOException {
        throw why;
    }
}
