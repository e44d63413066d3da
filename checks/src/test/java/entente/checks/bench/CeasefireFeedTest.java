package entente.checks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The feed of ceasefire violations is sized to what was published, and the same seed gives the same feed. */
class CeasefireFeedTest {
    private static final Path FOLDER = Checkout.root().resolve("examples/minsk-2/feed");

    @Test
    void theYearHasThePublishedTotal() throws IOException {
        assertThat(feed(2019, 1)).hasSize(1 + 299_633);
        assertThat(feed(2020, 1)).hasSize(1 + 134_767);
    }

    @Test
    void allOfItLiesInTheYear() throws IOException {
        assertThat(feed(2020, 7).stream().skip(1)).allMatch(line -> happened(line).startsWith("2020-"));
    }

    @Test
    void anotherSeedIsAnotherFeed() throws IOException {
        assertThat(feed(2020, 1)).isNotEqualTo(feed(2020, 2));
    }

    /** The sample beside the story is the beginning of the feed that the command in its README generates. */
    @Test
    void theSampleIsItsBeginning() throws IOException {
        List<String> sample = Files.readAllLines(FOLDER.resolve("sample.csv"));
        assertThat(feed(2019, 1).subList(0, sample.size())).isEqualTo(sample);
    }

    /** Week by week and side by side, as {@code weekly-2019.tsv} has it. */
    @Test
    void theWeeksAreThoseOfTheStory() throws IOException {
        Map<String, Long> byWeekAndSide = feed(2019, 1).stream().skip(1).collect(Collectors.groupingBy(
            CeasefireFeedTest::weekAndSide, TreeMap::new, Collectors.counting()));
        List<String> lines = byWeekAndSide.entrySet().stream().map(sum -> sum.getKey() + "\t" + sum.getValue())
            .toList();
        Path golden = FOLDER.resolve("weekly-2019.tsv");
        if (Boolean.getBoolean("goldens.write")) {
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    /** The Monday of its week, and the side. */
    private static String weekAndSide(String line) {
        LocalDate day = LocalDate.parse(happened(line).substring(0, 10));
        return day.with(DayOfWeek.MONDAY) + "\t" + line.split(",")[3];
    }

    private static String happened(String line) {
        return line.split(",")[6];
    }

    private static List<String> feed(int year, long seed) throws IOException {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            CeasefireFeed.write(Files.readAllLines(FOLDER.resolve("published-totals.csv")), year, seed, out);
        }
        return text.toString().lines().toList();
    }
}
