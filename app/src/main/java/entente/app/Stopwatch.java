package entente.app;

import entente.analysis.Budget;
import entente.analysis.FindingKind;
import entente.analysis.Watching;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long an examination may take and how far it has come; what each kind of finding cost. */
final class Stopwatch implements Budget, Watching, AutoCloseable {

    private final World world;
    private final Instant end;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private final ReadingBar bar;
    private Instant began;

    Stopwatch(World world, int seconds) {
        this.world = world;
        began = world.now();
        end = began.plusSeconds(seconds);
        bar = new ReadingBar(world, "looking");
    }

    @Override
    public boolean isSpent() {
        return !world.now().isBefore(end);
    }

    @Override
    public void begins(FindingKind kind, int number, int of) {
        began = world.now();
        bar.read(number - 1L, of);
    }

    @Override
    public void ends(FindingKind kind) {
        milliseconds.put(kind.code(), Duration.between(began, world.now()).toMillis());
    }

    Map<String, Long> milliseconds() {
        return milliseconds;
    }

    @Override
    public void close() {
        bar.close();
    }
}
