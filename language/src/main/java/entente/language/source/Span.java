package entente.language.source;

/**
 * A stretch of one line of a text: the line counted from 1, and the columns counted from 1 (in code points) of its
 * first character and of the one after its last.
 */
public record Span(int line, int from, int to) implements Comparable<Span> {

    /** From the beginning of this one to the end of the other where both are on one line; else this one. */
    public Span through(Span last) {
        return last.line == line && last.to > to ? new Span(line, from, last.to) : this;
    }

    @Override
    public int compareTo(Span other) {
        return line != other.line ? Integer.compare(line, other.line)
                : from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
