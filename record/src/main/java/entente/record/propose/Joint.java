package entente.record.propose;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;

import entente.record.paper.Range;
import entente.record.paper.Written;

/** The words of one or more stretches of a paper, one blank between them, and where each character was. */
record Joint(String text, int[] at) {

    static Joint of(Written written, List<Range> ranges) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[ranges.stream().mapToInt(Range::length).sum() + ranges.size()];
        for (Range range : ranges) {
            boolean gap = !text.isEmpty();
            for (int i = range.from(); i < range.to(); i++) {
                char c = written.characters().charAt(i);
                if (isBlank(c)) {
                    gap = true;
                    continue;
                }
                if (gap && !text.isEmpty()) {
                    at[text.length()] = i;
                    text.append(' ');
                }
                gap = false;
                at[text.length()] = i;
                text.append(settled(c));
            }
        }
        return new Joint(text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** From the first to the last of these characters in the paper; a line written in between stood elsewhere. */
    Range range(int from, int to) {
        if (from >= to) {
            return new Range(at[from], at[from]);
        }
        IntSummaryStatistics places = Arrays.stream(at, from, to).summaryStatistics();
        return new Range(places.getMin(), places.getMax() + 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** The models know one kind of apostrophe and quotation mark. */
    private static char settled(char c) {
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2013' -> '-';
            // A dash stands between two words, and the models would make one of them.
            case '\u2014' -> ' ';
            default -> c;
        };
    }
}
