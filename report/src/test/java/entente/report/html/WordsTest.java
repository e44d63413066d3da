package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import entente.standing.Standing.Progress;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** What is counted in cents is shown in euros. */
    @Test
    void progressIsSaidInTheFiguresOfItsUnit() {
        assertThat(Words.progress(new Progress(120_000, 480_000, 1_200_000), WordsTest::euros))
                .isEqualTo("1200.00 of 12000.00 proved, 4800.00 claimed");
        assertThat(Words.progress(new Progress(3, 3, 5), Long::toString)).isEqualTo("3 of 5 proved");
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
