package entente.app;

import entente.evidence.log.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far a reading has come: one line that goes away again, and only where somebody waits for it. */
final class ReadingBar implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 30;
    private static final long MEBIBYTE = 1 << 20;

    private final World world;
    private final String what;
    private final Instant began;
    private final List<String> remarks = new ArrayList<>();
    private int shown = -1;

    ReadingBar(World world) {
        this(world, "reading the evidence");
    }

    ReadingBar(World world, String what) {
        this.world = world;
        this.what = what;
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
            world.err().print("\r" + (total > 0 ? bar(percent) : what + ": " + percent + " MiB"));
            world.err().flush();
        }
    }

    @Override
    public void remark(String words) {
        remarks.add(words);
    }

    private String bar(int percent) {
        int full = WIDTH * percent / 100;
        return what + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " %";
    }

    @Override
    public void close() {
        if (shown >= 0) {
            world.err().print("\r" + " ".repeat(WIDTH + 35) + "\r");
            world.err().flush();
        }
        remarks.forEach(world.err()::println);
    }
}
