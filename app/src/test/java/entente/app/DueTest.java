package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S71: what has a day, why, and what it would come to; and the same as a calendar. */
class DueTest {

    private static final Map<String, String> WIDE = Map.of("COLUMNS", "160");

    private static final String TEXT = """
        agreement rent "Rent"
          opens 2024-01-01
          zone Europe/Vienna

        party tenant "Tenant"
        party owner "Owner"
        party city "City"
        document lease "The lease"

        act pay by tenant
        act paint by tenant
        act sublet by tenant
        act warn by owner
        act look by owner

        method visit by owner
        standard looked
          one visit assumed

        undertaking deposit from tenant to owner
          must pay
          by 2024-01-10
          finally by 2024-01-20
          cites lease item 1

        undertaking silence from tenant to owner
          must not sublet
          until 2024-01-15
          proved looked, renewed every 7 days
          cites lease item 2

        undertaking warning from owner to city
          when from 2024-01-12
          must warn
          by 2024-01-30
          cites lease item 3

        undertaking colour from tenant to owner
          must paint
          promptly
          cites lease item 4

        amendment later from owner since 2024-01-08
          undertaking deposit
            replace by 2024-01-31
          cites lease item 5
        """;

    private static final String LOG = """
        {"id": "v", "says": "owner", "method": "visit", "by": "tenant", "act": "sublet", "number": 0, \
        "happened": "2024-01-01/2024-01-03", "reported": "2024-01-03"}
        """;

    @TempDir
    private Path folder;

    @Test
    void eachDayHasItsKindAndWhatComesOtherwise() throws Exception {
        List<String> lines = due("--on", "2024-01-05", "--within", "20d").lines().stream().map(String::strip).toList();
        assertThat(lines).containsSubsequence("Ahead",
                "10 January 2024, in 5 days",
                "deposit: due, by 10 January 2024 (last day)", "otherwise overdue",
                "silence: in force (last day before the proof has to be renewed)", "otherwise in force, unverified",
                "12 January 2024, in 7 days",
                "warning: due, by 30 January 2024 (from this day on)",
                "15 January 2024, in 10 days",
                "silence: in force, unverified (last day on which it binds)", "otherwise discharged, unverified",
                "20 January 2024, in 15 days",
                "deposit: overdue, by 10 January 2024 (final day)", "otherwise breached");
        assertThat(lines).noneMatch(line -> line.startsWith("later") || line.startsWith("colour"));
    }

    @Test
    void whatIsPastItsDayComesFirst() throws Exception {
        assertThat(due("--on", "2024-01-12", "--within", "3d").lines().stream().map(String::strip).toList())
                .containsSubsequence("Past its day", "deposit: overdue, by 10 January 2024",
                        "silence: in force, unverified, the proof good until 10 January 2024", "Ahead");
    }

    @Test
    void onlyWhatConcernsAPartyIfItIsNamed() throws Exception {
        assertThat(due("--on", "2024-01-05", "--within", "30d", "--for", "city").out())
                .contains("to or from City", "warning").doesNotContain("deposit", "silence");
    }

    @Test
    void nothingIsNothing() throws Exception {
        assertThat(due("--on", "2024-03-05", "--within", "2").out()).contains("No day is set for anything until");
    }

    @ParameterizedTest
    @CsvSource({"14d,2024-01-15", "3,2024-01-04", "2 weeks,2024-01-15", "1m,2024-02-01", "1Y,2025-01-01"})
    void lengthsAreReadAsPeopleWriteThem(String length, LocalDate last) {
        assertThat(Ahead.after(LocalDate.parse("2024-01-01"), length)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-3d", "3h", "99999d", "d"})
    void whatIsNoLengthIsSaid(String length) {
        Typed typed = entente("due", STORY, "--within=" + length);
        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains("--within " + length, "14d, 6w, 2m or 1y");
    }

    @Test
    void aCalendarHasAnEventForEachDayAndIsTheSameEveryTime() throws Exception {
        Typed once = due("--on", "2024-01-05", "--within", "20d", "--ics", "-");
        assertThat(once.out()).isEqualTo(due("--on", "2024-01-05", "--within", "20d", "--ics", "-").out());
        assertThat(unfolded(once.out())).contains("BEGIN:VCALENDAR", "VERSION:2.0",
                "UID:rent.deposit.last-day@entente.invalid", "DTSTART;VALUE=DATE:20240110", "DTEND;VALUE=DATE:20240111",
                "DTSTAMP:20240105T000000Z", "SUMMARY:deposit: last day", "UID:rent.silence.renewal@entente.invalid",
                "UID:rent.warning.comes.20240112@entente.invalid", "UID:rent.deposit.final@entente.invalid");
        assertThat(unfolded(once.out())).filteredOn("BEGIN:VEVENT"::equals).hasSize(5);
    }

    /** Put off, it is the same event: a calendar that takes it in again moves it. */
    @Test
    void anEventWhoseDayIsPutOffKeepsItsName() throws Exception {
        assertThat(unfolded(due("--on", "2024-01-05", "--within", "60d", "--ics", "-", "--suppose",
                "owner extends deposit, until 2024-01-18").out())).containsSubsequence(
                        "UID:rent.deposit.last-day@entente.invalid", "DTSTART;VALUE=DATE:20240118");
    }

    @Test
    void aCalendarGoesToAFile() throws Exception {
        Path file = folder.resolve("rent.ics");
        Typed typed = due("--on", "2024-01-05", "--ics", file.toString());
        assertThat(typed.out()).isEqualTo(file + System.lineSeparator());
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(due("--ics", "-", "--json").err()).contains("--json and --ics");
    }

    private static List<String> unfolded(String calendar) {
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        return calendar.replace("\r\n ", "").lines().toList();
    }

    private Typed due(String... options) throws Exception {
        Files.writeString(folder.resolve("agreement.entente"), TEXT);
        Files.writeString(folder.resolve("evidence.jsonl"), LOG);
        return Typed.in(WIDE, "", Stream.concat(Stream.of("due", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
