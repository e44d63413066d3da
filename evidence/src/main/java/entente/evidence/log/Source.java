package entente.evidence.log;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where evidence comes from. */
public sealed interface Source {

    /** A file, or a directory of {@code *.jsonl}, {@code *.csv} and {@code *.xlsx} files, each perhaps {@code .gz}. */
    static Source of(Path path) {
        return new Place(path, Optional.empty());
    }

    /** The same, with a mapping file for the columns of tables. */
    static Source of(Path path, Path mapping) {
        return new Place(path, Optional.of(mapping));
    }

    /** What comes on a stream; messages call it {@code -}. */
    static Source stdin(InputStream stream) {
        return new Stream("-", stream, Optional.empty());
    }

    static Source stdin(InputStream stream, Path mapping) {
        return new Stream("-", stream, Optional.of(mapping));
    }

    /** A file or directory. Its path in messages is as it was given. */
    record Place(Path path, Optional<Path> mapping) implements Source {}

    /** An open stream, which the reader closes. */
    record Stream(String name, InputStream stream, Optional<Path> mapping) implements Source {}
}
