package entente.language.model;

/**
 * A line of the text that can be added, replaced or dropped by itself: what it says, where, whether it is marked
 * {@code assumed}, and whose words it is: the text's own (empty), or those of an amendment or a reading, by its name.
 */
public record Part<T>(T value, Place place, boolean assumed, String origin) {

    /** A part of the text itself. */
    public static <T> Part<T> of(T value, Place place, boolean assumed) {
        return new Part<>(value, place, assumed, "");
    }

    public Part<T> from(String origin) {
        return new Part<>(value, place, assumed, origin);
    }
}
