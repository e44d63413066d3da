package entente.record.reading;

import java.util.List;

import entente.record.paper.Range;

/**
 * Lines, or an element of a mark-up, that belong together.
 *
 * @param ranges more than one where a stamp or the end of a page lies between
 * @param sure whether mark-up or a label says what it is
 */
public record Block(Sort sort, List<Range> ranges, boolean sure) {

    /** What a block is, before it is known which text it belongs to. */
    public enum Sort {
        /** The editor's heading: "525. Telegram 1762 from USUN". */
        TITLE,
        DATELINE,
        /** Who it is from, to, about; how it was drafted. */
        PARTICULARS,
        /** A title inside the text. */
        HEADING,
        SALUTATION,
        TEXT,
        /** Says that another text begins, or ends. */
        OPENING,
        CLOSING,
        SIGNATURE,
        FOOTNOTE,
        /** The editor's note about where the paper was found. */
        SOURCE
    }

    public Block {
        ranges = List.copyOf(ranges);
    }

    public static Block of(Sort sort, Range range) {
        return new Block(sort, List.of(range), false);
    }

    public Block as(Sort other) {
        return new Block(other, ranges, sure);
    }

    public Range whole() {
        int from = ranges.stream().mapToInt(Range::from).min().orElse(0);
        int to = ranges.stream().mapToInt(Range::to).max().orElse(0);
        return new Range(from, to);
    }
}
