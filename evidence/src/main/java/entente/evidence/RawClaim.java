package entente.evidence;

import java.util.List;
import java.util.Map;

/**
 * A claim as it was found, before any of its names or dates is looked at.
 *
 * @param file the path as the user gave it
 * @param line the line on which it begins, counted from 1
 * @param texts what stands in each field, {@link Field#SEEN} apart; what was left out is absent or
 *     blank
 * @param seen what stands in {@link Field#SEEN}; none: everyone
 * @param supposed whether it may stand without {@code says}, as a fact that is supposed; never in a log
 */
public record RawClaim(String file, long line, Map<Field, String> texts, List<String> seen, boolean supposed) {

    public static RawClaim found(String file, long line, Map<Field, String> texts, List<String> seen) {
        return new RawClaim(file, line, texts, seen, false);
    }

    /** What stands in a field, without the blanks around it; empty where it was left out. */
    public String text(Field field) {
        return texts.getOrDefault(field, "").strip();
    }
}
