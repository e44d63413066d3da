package entente.app;

import entente.standing.ask.Passing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a question over many days has come: one line that goes away again, and only where somebody waits. */
final class DaysBar implements Passing, AutoCloseable {

    private final ReadingBar bar;

    DaysBar(World world) {
        bar = new ReadingBar(world, "asking day by day");
    }

    @Override
    public void day(LocalDate day, LocalDate from, LocalDate to) {
        bar.read(ChronoUnit.DAYS.between(from, day), ChronoUnit.DAYS.between(from, to) + 1);
    }

    @Override
    public void close() {
        bar.close();
    }
}
