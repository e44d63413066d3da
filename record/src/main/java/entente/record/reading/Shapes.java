package entente.record.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words look like: small questions that several rules ask. */
final class Shapes {
    static final Pattern SIGN = Pattern.compile(
        "^[\"\u201C]?(?:[-\u2022*]\\s*)?(\\((?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|(?:\\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)]|"
            + "[IVX]{1,4}\\.)\\s+(?=\\S)");
    static final Pattern BULLET = Pattern.compile("^[-\u2022*]\\s+(?=\\S)");
    static final Pattern SALUTATION = Pattern.compile(
        "^[\"\u201C]?(?:My )?(?:Dear|DEAR|Esteemed|ESTEEMED|Respected|RESPECTED|Excellency|"
            + "EXCELLENCY)\\b[^.?!]{0,60}?[:,.]");
    private static final Pattern FUNCTION_WORD = Pattern.compile(
        "\\b(?:the|of|to|in|and|that|is|are|was|were|be|been|for|with|on|by|as|we|he|they|it|from|this|has|have|not|at|"
            + "which|will|would|should|or|an)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'\u2019-]*");
    private static final Set<Character> ENDS = Set.of('.', '?', '!', ':', ';', '"', '\u201D', ']');

    private Shapes() {
    }

    static int words(String text) {
        Matcher matcher = WORD.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** Running words rather than a label, a stamp or a title. */
    static boolean sentence(String text) {
        int words = words(text);
        return words >= 6 && FUNCTION_WORD.matcher(text).find() && !text.equals(text.toUpperCase(Locale.ROOT))
            && (words >= 9 || ends(text));
    }

    static boolean ends(String text) {
        return !text.isEmpty() && ENDS.contains(text.charAt(text.length() - 1));
    }

    /** Broken off: the words go on after this. */
    static boolean open(String text) {
        return !text.isEmpty() && !ends(text);
    }

    static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static boolean signed(String text) {
        return SIGN.matcher(text).find() || BULLET.matcher(text).find();
    }

    /** Every word of weight begins with a capital: a title, or a name. */
    static boolean title(String text) {
        if (text.isEmpty() || text.length() > 120) {
            return false;
        }
        int heavy = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isUpperCase(word.codePointAt(0))) {
                heavy++;
            } else if (word.length() > 4) {
                return false;
            }
        }
        return heavy > 0;
    }

    static boolean digits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
