package entente.checks.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes a year of ceasefire violations for {@code examples/minsk-2} as CSV: {@code CeasefireFeed TOTALS YEAR [SEED]}.
 * Only the total of each stretch of time in the file TOTALS is what the monitors published. How it falls on the days,
 * the hours and the two sides is made up: they did not say who fired.
 */
public final class CeasefireFeed {
    private static final String COLUMNS = "id,says,method,by,act,item,happened,reported";
    private static final String[] METHODS = {"camera", "camera", "patrol"};

    /** Kyiv's hours, but for the one that summer time skips and repeats. */
    private static final int[] HOURS = IntStream.range(0, 24).filter(hour -> hour != 3).toArray();


    private final SplittableRandom lot;
    private final PrintWriter out;
    private int written;

    private CeasefireFeed(long seed, PrintWriter out) {
        lot = new SplittableRandom(seed);
        this.out = out;
    }

    /** So many violations from one day to another, both counted. */
    private record Stretch(LocalDate from, LocalDate to, int total) {

        static Stretch of(String line) {
            String[] values = line.split(",", 4);
            return new Stretch(LocalDate.parse(values[0]), LocalDate.parse(values[1]), Integer.parseInt(values[2]));
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        try (PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            write(Files.readAllLines(Path.of(arguments[0])), Integer.parseInt(arguments[1]), seed, out);
        }
    }

    /**
     * A year of the feed.
     *
     * @param totals the lines of the file of published totals, its heading first
     */
    static void write(List<String> totals, int year, long seed, PrintWriter out) {
        CeasefireFeed feed = new CeasefireFeed(seed, out);
        out.print(COLUMNS + "\n");
        totals.stream().skip(1).map(Stretch::of).filter(stretch -> stretch.from().getYear() == year)
            .forEach(feed::stretch);
    }

    private void stretch(Stretch stretch) {
        int[] counts = byDay(stretch.days(), stretch.total());
        double share = 0.5;
        for (int day = 0; day < counts.length; day++) {
            share = Math.clamp(share + 0.1 * (lot.nextDouble() - 0.5), 0.35, 0.65);
            day(stretch.from().plusDays(day), counts[day], share);
        }
    }

    /** Fighting comes in waves, and falls off at once when the sides commit themselves anew: about every ten weeks. */
    private int[] byDay(int days, int total) {
        double[] upTo = new double[days + 1];
        double level = 1;
        for (int day = 0; day < days; day++) {
            level = lot.nextInt(70) == 0 ? 0.2 : Math.clamp(level * Math.exp(0.5 * lot.nextDouble() - 0.23), 0.1, 4);
            upTo[day + 1] = upTo[day] + level;
        }
        int[] counts = new int[days];
        for (int day = 0; day < days; day++) {
            counts[day] = (int) (Math.round(total * upTo[day + 1] / upTo[days])
                - Math.round(total * upTo[day] / upTo[days]));
        }
        return counts;
    }

    private void day(LocalDate day, int count, double share) {
        for (int i = 0; i < count; i++) {
            written++;
            String side = lot.nextDouble() < share ? "armed-formations" : "ukraine";
            int hour = HOURS[lot.nextInt(HOURS.length)];
            out.printf("cv-%d-%06d,smm,%s,%s,commit,violation,%sT%02d:%02d,%s\n", day.getYear(), written,
                METHODS[lot.nextInt(METHODS.length)], side, day, hour, lot.nextInt(60), day.plusDays(1));
        }
    }
}
