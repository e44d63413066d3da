package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.format.Format;
import entente.language.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a text, its reader gets a sensible answer. */
class DamagedTextTest {

    /** Enough for every byte of the text of every construct; of longer ones every second, third, … */
    private static final int CUT_TEXTS = Integer.getInteger("fuzz.cuts", 5000);
    private static final int FLIPPED_TEXTS = Integer.getInteger("fuzz.flips", 400);
    private static final int SHUFFLED_TEXTS = Integer.getInteger("fuzz.swaps", 250);

    static List<String> goodTexts() {
        return GoodTexts.all();
    }

    @Test
    void theGoodTextsAreGood() {
        goodTexts().forEach(GoodTexts::agreement);
    }

    @ParameterizedTest
    @MethodSource("goodTexts")
    void cutOffAtAnyByte(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long seed = seed();
        int step = Math.ceilDiv(bytes.length, CUT_TEXTS);
        for (int end = (int) Math.floorMod(seed, (long) step); end < bytes.length; end += step) {
            assertSensible(Arrays.copyOf(bytes, end), "seed " + seed + ", cut off at byte " + end);
        }
    }

    @ParameterizedTest
    @MethodSource("goodTexts")
    void withAnyLineDeletedOrDoubled(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            assertSensible(bytes(without), "without line " + (i + 1));
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            assertSensible(bytes(doubled), "with line " + (i + 1) + " doubled");
        }
    }

    @ParameterizedTest
    @MethodSource("goodTexts")
    void withBytesFlipped(String text) {
        long seed = seed();
        Random chance = new Random(seed);
        for (int i = 0; i < FLIPPED_TEXTS; i++) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int flips = 1 + chance.nextInt(4); flips > 0; flips--) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            assertSensible(bytes, "seed " + seed + ", text " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("goodTexts")
    void withWordsAndLinesExchanged(String text) {
        long seed = seed();
        Random chance = new Random(seed);
        for (int i = 0; i < SHUFFLED_TEXTS; i++) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            for (int swaps = 1 + chance.nextInt(3); swaps > 0; swaps--) {
                swapLines(lines, chance);
                swapWords(lines, chance);
            }
            assertSensible(bytes(lines), "seed " + seed + ", text " + i);
        }
    }

    private static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("DamagedTextTest: -Dseed=" + seed);
        return seed;
    }

    private static void swapLines(List<String> lines, Random chance) {
        int from = chance.nextInt(lines.size());
        lines.add(chance.nextInt(lines.size()), lines.remove(from));
    }

    private static void swapWords(List<String> lines, Random chance) {
        int one = chance.nextInt(lines.size());
        int other = chance.nextInt(lines.size());
        String[] words = lines.get(one).split(" ");
        String[] others = lines.get(other).split(" ");
        if (words.length > 0 && others.length > 0) {
            words[chance.nextInt(words.length)] = others[chance.nextInt(others.length)];
            lines.set(one, String.join(" ", words));
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSensible(byte[] bytes, String what) {
        Checked checked;
        try {
            checked = Text.read("text.entente", bytes);
            Format.of(checked.syntax());
        } catch (RuntimeException fault) {
            throw new AssertionError(what, fault);
        }
        // Plain conditions: a describing assertion for each of a million messages would take longer than the reading.
        String complaint = complaint(checked, new String(bytes, StandardCharsets.UTF_8));
        if (!complaint.isEmpty()) {
            throw new AssertionError(what + ": " + complaint);
        }
        if (checked.agreement().isPresent()) {
            FormatTest.assertKept(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static String complaint(Checked checked, String text) {
        int lines = text.split("\r\n|\r|\n", -1).length;
        Set<String> told = new HashSet<>();
        for (Problem problem : checked.problems()) {
            String shown = problem.shown();
            if (problem.place().line() < 1 || problem.place().line() > lines || problem.place().from() < 1) {
                return "no such place\n" + shown;
            }
            if (!shown.contains("why: ") || !shown.contains("accepted: ")) {
                return "not said in full\n" + shown;
            }
            if (!told.add(problem.code() + problem.place())) {
                return "told twice\n" + shown;
            }
        }
        boolean errors = checked.problems().stream().anyMatch(Problem::isError);
        return checked.agreement().isPresent() == errors ? "an agreement and errors, or neither" : "";
    }
}
