package entente.app;

import entente.evidence.log.Progress;
import java.time.Duration;
import java.time.Instant;

/** How far the reading of a log has come: one line that goes away again, and only where somebody waits for it. */
final class ReadingBar implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 30;
    private static final long MEBIBYTE = 1 << 20;

    private final World world;
    private final Instant began;
    private int shown = -1;

    ReadingBar(World world) {
        this.world = world;
        began = world.isTerminal() ? world.now() : Instant.MAX;
    }

    @Override
    public void read(long read, long total) {
        if (!world.isTerminal() || Duration.between(began, world.now()).compareTo(PATIENCE) < 0) {
            return;
        }
        int percent = total > 0 ? (int) (100 * read / total) : (int) (read / MEBIBYTE);
        if (percent != shown) {
            shown = percent;
            world.err().print("\r" + (total > 0 ? bar(percent) : "reading the evidence: " + percent + " MiB"));
            world.err().flush();
        }
    }

    private static String bar(int percent) {
        int full = WIDTH * percent / 100;
        return "reading the evidence [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " %";
    }

    @Override
    public void close() {
        if (shown >= 0) {
            world.err().print("\r" + " ".repeat(WIDTH + 35) + "\r");
            world.err().flush();
        }
    }
}
