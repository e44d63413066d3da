package entente.evidence.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "yyyy-mm-dd | true", "d.m.yy | true", "dd/mm/yyyy hh:mm | true", "m/d/yy | true", "h:mm:ss | true",
        "mmm yyyy | true", "[$-407]d. mmmm yyyy;@ | true", "General | false", "0 | false", "0.00% | false",
        "#,##0 \"days\" | false", "[Red]0.0 | false", "0 \\d | false", "@ | false", "[h]:mm | false"})
    void aFormatShowsADayOrNot(String format, boolean day) {
        assertThat(new CellDay(false).isShownAsDay(format)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "false | 45300 | yyyy-mm-dd | 2024-01-09", "false | 45300.78125 | d/m/yyyy h:mm | 2024-01-09T18:45",
        "false | 45300.78125 | d/m/yyyy | 2024-01-09", "false | 45300 | d/m/yyyy h:mm | 2024-01-09T00:00",
        "false | 45300.9999999999 | d/m/yyyy h:mm | 2024-01-10T00:00", "false | 45292 | mmm yyyy | 2024-01",
        "false | 1 | d/m/yyyy | 1900-01-01", "false | 59 | d/m/yyyy | 1900-02-28",
        "false | 60 | d/m/yyyy | 1900-02-29", "false | 61 | d/m/yyyy | 1900-03-01",
        "true | 43838 | d/m/yyyy | 2024-01-09", "true | 0 | d/m/yyyy | 1904-01-01",
        "false | 0.78125 | h:mm | 18:45", "false | -1 | d/m/yyyy | -1", "false | 9e9 | d/m/yyyy | 9E+9"})
    void aDayIsWhatTheCellShows(boolean since1904, String number, String format, String day) {
        assertThat(new CellDay(since1904).text(new BigDecimal(number), format)).isEqualTo(day);
    }
}
