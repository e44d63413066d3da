package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

    private static final LocalDate FIRST = LocalDate.of(1962, 10, 28);

    @Test
    void neverMoreMarksThanCanBeRead() {
        for (int days : new int[] {0, 1, 5, 20, 21, 80, 150, 151, 400, 551, 1500, 1501, 9000}) {
            List<TimeTicks.Tick> ticks = TimeTicks.between(FIRST, FIRST.plusDays(days));
            assertThat(ticks.size()).as("%d days", days).isBetween(1, 26);
        }
    }

    @Test
    void theFirstDayIsWrittenOut() {
        assertThat(TimeTicks.between(FIRST, FIRST.plusDays(60)).getFirst().words()).isEqualTo("28 Oct 1962");
    }

    @Test
    void monthsAndTurnsOfTheYearAreNamed() {
        assertThat(TimeTicks.between(FIRST, LocalDate.of(1963, 1, 10))).extracting(TimeTicks.Tick::words)
                .contains("15", "1 Dec", "1 Jan 1963");
    }
}
