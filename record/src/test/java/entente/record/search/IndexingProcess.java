package entente.record.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** What {@link KilledTest} starts and kills: indexes, and says the name of each file when it is done. */
final class IndexingProcess {
    private static final long SLOWLY = 200_000;

    private IndexingProcess() {
    }

    public static void main(String[] arguments) throws IOException {
        Shelved.update(Path.of(arguments[0]), Path.of(arguments[1]), (file, done, all, papers) -> {
            System.out.println(file);
            System.out.flush();
            LockSupport.parkNanos(SLOWLY);
        });
    }
}
