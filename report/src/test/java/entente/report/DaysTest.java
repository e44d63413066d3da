package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void aDayIsWrittenOut() {
        assertThat(Days.day(LocalDate.parse("1962-11-21"))).isEqualTo("21 November 1962");
    }

    @Test
    void aSpanSaysNoMoreThanItHasTo() {
        assertThat(Days.between(LocalDate.parse("1962-11-05"), LocalDate.parse("1962-11-11")))
                .isEqualTo("5 to 11 November 1962");
        assertThat(Days.between(LocalDate.parse("1962-10-28"), LocalDate.parse("1962-11-11")))
                .isEqualTo("28 October to 11 November 1962");
        assertThat(Days.between(LocalDate.parse("1962-10-28"), LocalDate.parse("1963-01-07")))
                .isEqualTo("28 October 1962 to 7 January 1963");
    }

    @Test
    void anInstantHasItsHourInTheZone() {
        assertThat(Days.span(Span.at(Instant.parse("1962-11-20T23:45:00Z")), ZONE))
                .isEqualTo("20 November 1962 at 18:45");
        assertThat(Days.span(Span.day(LocalDate.parse("1962-11-20"), ZONE), ZONE)).isEqualTo("20 November 1962");
    }
}
