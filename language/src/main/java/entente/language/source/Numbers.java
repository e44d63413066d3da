package entente.language.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers, in figures or, from one to twelve, in words. */
public final class Numbers {

    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,9})?");

    private Numbers() {}

    /** Whether a word is a number in words. */
    public static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** The numbers that can be written in words. */
    public static List<String> words() {
        return WORDS;
    }

    /** Whether a word begins as numbers in figures do. */
    public static boolean looksLikeNumber(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** The number that a word says; empty where it says none, or one that is too large to count with. */
    public static OptionalInt read(String word) {
        if (isWord(word)) {
            return OptionalInt.of(WORDS.indexOf(word) + 1);
        }
        boolean figures = !word.isEmpty() && word.length() <= 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /**
     * The number that a word says, whole or with digits behind a point; empty where it says none, or one that is too
     * large or too fine to count with.
     */
    public static Optional<BigDecimal> decimal(String word) {
        if (isWord(word)) {
            return Optional.of(BigDecimal.valueOf(WORDS.indexOf(word) + 1L));
        }
        return FIGURES.matcher(word).matches() ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
}
