package entente.record.paper;

import java.util.List;

/**
 * A piece of a paper that can be cited.
 *
 * @param page the page it begins on, as the paper numbers it; empty where nothing says
 * @param ranges where its words stand: more than one where a stamp or the end of a page breaks it
 * @param text its words, joined again, without what was never part of them
 */
public record Passage(Address address, PassageKind kind, String page, List<Range> ranges, String text) {

    public Passage {
        ranges = List.copyOf(ranges);
    }

    /** From the first of its characters to the last, whatever stands between. */
    public Range whole() {
        int from = ranges.stream().mapToInt(Range::from).min().orElse(0);
        int to = ranges.stream().mapToInt(Range::to).max().orElse(from);
        return new Range(from, to);
    }

    public String digest() {
        return Digest.of(text);
    }
}
