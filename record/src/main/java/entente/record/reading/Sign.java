package entente.record.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The number or letter that an item bears.
 *
 * @param style what it looks like: "1." and "(1)" are different lists
 * @param value counted from 1, whatever letters count it
 */
record Sign(Style style, int value) {

    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    /** How the sign is written. */
    enum Style { POINT, BRACKET, LETTER_POINT, LETTER_BRACKET, ROMAN_POINT, ROMAN_BRACKET, BULLET }

    static Optional<Sign> leading(String words) {
        Matcher matcher = Shapes.SIGN.matcher(words);
        if (matcher.find()) {
            return of(matcher.group(1));
        }
        return Shapes.BULLET.matcher(words).find() ? Optional.of(new Sign(Style.BULLET, 0)) : Optional.empty();
    }

    static Optional<Sign> of(String written) {
        boolean bracket = written.endsWith(")");
        String core = written.replaceAll("[().]", "");
        if (core.matches("\\d+")) {
            return Optional.of(new Sign(bracket ? Style.BRACKET : Style.POINT, Integer.parseInt(core)));
        }
        if (core.length() > 1 || core.equals("I") || core.equals("V") || core.equals("X")) {
            int roman = roman(core.toLowerCase(Locale.ROOT));
            return roman == 0 ? Optional.empty()
                : Optional.of(new Sign(bracket ? Style.ROMAN_BRACKET : Style.ROMAN_POINT, roman));
        }
        int letter = Character.toLowerCase(core.charAt(0)) - 'a' + 1;
        return letter < 1 || letter > 26 ? Optional.empty()
            : Optional.of(new Sign(bracket ? Style.LETTER_BRACKET : Style.LETTER_POINT, letter));
    }

    private static int roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int here = digit(letters.charAt(i));
            int next = i + 1 < letters.length() ? digit(letters.charAt(i + 1)) : 0;
            value += here < next ? -here : here;
            if (here == 0) {
                return 0;
            }
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
        };
    }

    /** As it stands in an address: outermost numbers bare, what lies inside in brackets. */
    String in(String outer) {
        String core = switch (style) {
            case POINT, BRACKET, BULLET -> String.valueOf(value);
            case LETTER_POINT, LETTER_BRACKET -> String.valueOf((char) ('a' + value - 1));
            case ROMAN_POINT, ROMAN_BRACKET -> romanOf(value);
        };
        return outer.isEmpty() ? core : outer + "(" + core + ")";
    }

    private static String romanOf(int value) {
        return "x".repeat(value / 10) + UNITS[value % 10];
    }
}
