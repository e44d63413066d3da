package entente.record.paper;

/**
 * The characters of a paper as they were read, nothing mended and nothing left out, and where each stands in the
 * original. All ranges of a {@link Paper} count in these characters.
 */
public record Written(String characters, Offsets offsets) {

    public String words(Range range) {
        return characters.substring(range.from(), range.to());
    }

    public int length() {
        return characters.length();
    }

    /** The bytes of the original that the stretch was read from. */
    public Range bytes(Range range) {
        int from = offsets.byteOf(range.from());
        return new Range(from, Math.max(from, offsets.byteAfter(range)));
    }
}
