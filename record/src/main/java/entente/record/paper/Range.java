package entente.record.paper;

/** A stretch of the text of a paper: characters from {@code from} up to, not including, {@code to}. */
public record Range(int from, int to) implements Comparable<Range> {

    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch from " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean contains(int place) {
        return from <= place && place < to;
    }

    public boolean covers(Range other) {
        return from <= other.from && other.to <= to;
    }

    public boolean meets(Range other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Range other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
