package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DaysBarTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate LAST = LocalDate.parse("2024-01-10");

    private final StringWriter err = new StringWriter();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void whoeverHasWaitedASecondSeesHowFarItIsAndThenNothing() {
        try (var bar = new DaysBar(world(true))) {
            bar.day(FIRST, FIRST, LAST);
            assertThat(err.toString()).isEmpty();
            now.set(Instant.EPOCH.plusSeconds(2));
            bar.day(FIRST.plusDays(5), FIRST, LAST);
            assertThat(err.toString()).contains("asking day by day [").endsWith("50 %");
        }
        assertThat(err.toString()).endsWith(" \r");
    }

    @Test
    void whereNobodyLooksNothingIsShown() {
        try (var bar = new DaysBar(world(false))) {
            now.set(Instant.EPOCH.plusSeconds(2));
            bar.day(LAST, FIRST, LAST);
        }
        assertThat(err.toString()).isEmpty();
    }

    private World world(boolean terminal) {
        return new World(new PrintWriter(new StringWriter()), new PrintWriter(err), InputStream.nullInputStream(),
                Map.of(), terminal, now::get);
    }
}
