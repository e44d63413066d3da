package entente.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Quantities as a log writes them: {@code 42}, {@code 1200.50}, {@code all}. */
public final class Numbered {
    /** As many digits as always fit, in the smallest parts too, so that no sum of a few of them overflows. */
    static final int MOST_DIGITS = 12;
    private static final int SHARED = 256;
    private static final Quantity[] SMALL = new Quantity[SHARED];
    private static final Pattern DECIMAL = Pattern.compile("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,9})?");

    static {
        for (int i = 0; i < SHARED; i++) {
            SMALL[i] = new Quantity.Count(i);
        }
    }

    private Numbered() {}

    /** @param decimals how many digits behind the point the item has: none but of a unit */
    static Optional<Quantity> read(String text, int decimals) {
        if (text.equals("all")) {
            return Optional.of(Quantity.ALL);
        }
        Optional<Long> number = isWhole(text) && decimals == 0 ? Optional.of(Long.parseLong(text))
                : decimal(text).flatMap(value -> parts(value, decimals));
        return number.map(n -> n == 0 || decimals == 0 ? count(n) : new Quantity.Parts(n, decimals));
    }

    private static Quantity count(long number) {
        return number < SHARED ? SMALL[(int) number] : new Quantity.Count(number);
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A number with or without a point, not negative; empty where it is none. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Long> parts(BigDecimal value, int decimals) {
        BigDecimal parts = value.movePointRight(decimals).stripTrailingZeros();
        return parts.scale() > 0 ? Optional.empty() : Optional.of(parts.longValueExact());
    }

    /** {@code 42}, {@code 1200.50}, {@code all}. */
    public static String words(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count(long number) -> Long.toString(number);
            case Quantity.Parts(long number, int decimals) -> BigDecimal.valueOf(number, decimals).toPlainString();
            case Quantity.All() -> "all";
        };
    }
}
