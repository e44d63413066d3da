package entente.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a claim as a log names them: {@code id}, {@code says}, … in the order of {@code spec/evidence.md}. */
public enum Field {
    ID, SAYS, METHOD, BY, ACT, TO, ITEM, NUMBER, DEGREE, VALUE, UNIT, APPROXIMATE, ABOUT, FINDING, UNDER, INSTANCE,
    WITH, UNTIL, HAPPENED, REPORTED, RECEIVED, SEEN, CONFIRMS, DENIES, RETRACTS, DOCUMENT, PASSAGE, BASIS, GLOSS;

    private static final Map<String, Field> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));
    private static final List<String> KEYS = Arrays.stream(values()).map(Field::key).toList();

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in a log. */
    public String key() {
        return key;
    }

    /** The field of that name; empty where there is none. */
    public static Optional<Field> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** All the names, in their order. */
    public static List<String> keys() {
        return KEYS;
    }
}
