package entente.evidence;

import java.util.Optional;

/** Quantities as a log writes them: {@code 42}, {@code all}. */
public final class Numbered {
    /** As many digits as always fit, so that no sum of a few of them overflows. */
    private static final int MOST_DIGITS = 9;
    private static final int SHARED = 256;
    private static final Quantity[] SMALL = new Quantity[SHARED];

    static {
        for (int i = 0; i < SHARED; i++) {
            SMALL[i] = new Quantity.Count(i);
        }
    }

    private Numbered() {}

    static Optional<Quantity> read(String text) {
        if (text.equals("all")) {
            return Optional.of(Quantity.ALL);
        }
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return Optional.of(number < SHARED ? SMALL[number] : new Quantity.Count(number));
    }

    /** {@code 42}, {@code all}. */
    public static String words(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count(long number) -> Long.toString(number);
            case Quantity.All() -> "all";
        };
    }
}
