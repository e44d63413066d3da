package entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    private final TimeText times = new TimeText(ZONE);

    @ParameterizedTest
    @CsvSource({"2024-01-05, 2024-01-04T23:00:00Z, 2024-01-05T22:59:59.999999999Z",
        "2024-03-31, 2024-03-30T23:00:00Z, 2024-03-31T21:59:59.999999999Z",
        "2024-02-29T10:30, 2024-02-29T09:30:00Z, 2024-02-29T09:30:00Z",
        "2024-01-05T10:30:15.5Z, 2024-01-05T10:30:15.500Z, 2024-01-05T10:30:15.500Z",
        "2024-10-27T02:30+01:00, 2024-10-27T01:30:00Z, 2024-10-27T01:30:00Z",
        "2024-01-05/2024-01-06, 2024-01-04T23:00:00Z, 2024-01-06T22:59:59.999999999Z",
        "2024-01-05T08:00/2024-01-06, 2024-01-05T07:00:00Z, 2024-01-06T22:59:59.999999999Z"})
    void readsDaysInstantsAndIntervals(String text, Instant first, Instant last) {
        for (int round = 0; round < 2; round++) {
            assertThat(times.stretch(text))
                    .isEqualTo(new TimeText.Time.Known(new Span(first, last)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-1-5", "2023-02-29", "2024-13-01", "2024-01-05 10:00", "2024-01-05T",
        "2024-01-05T24:00", "2024-01-05T10", "20240105", "2024-01-05/", "/2024-01-05",
        "2024-01-05/2024-01-06/2024-01-07",
        "+2024-01-05", "2024-01-05T10:00+25:00", "2024-03-31T02:30", "2024-10-27T02:30", "٢٠٢٤-٠١-٠٥"})
    void guessesAtNothing(String text) {
        assertThat(times.stretch(text)).isInstanceOf(TimeText.Time.Unclear.class);
    }

    @Test
    void aPointIsNoInterval() {
        times.stretch("2024-01-05/2024-01-06");
        assertThat(times.point("2024-01-05/2024-01-06")).isInstanceOf(TimeText.Time.Unclear.class);
    }
}
