package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import entente.record.paper.Range;
import entente.record.paper.Written;

/**
 * A line of a paper, without what ends it.
 *
 * @param text without blanks at its ends; {@code range} is of this
 * @param indent blanks before it
 * @param newPage whether a form feed stands before it
 */
record Line(Range range, String text, int indent, boolean newPage) {

    boolean blank() {
        return text.isEmpty();
    }

    int from() {
        return range.from();
    }

    static List<Line> of(Written written) {
        List<Line> lines = new ArrayList<>();
        each(written, lines::add);
        return lines;
    }

    /** One line after the other, for texts of which not all lines should be in memory at once. */
    static void each(Written written, Consumer<Line> lines) {
        String all = written.characters();
        int start = 0;
        boolean page = false;
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                lines.accept(line(all, start, i, page));
                page = c == '\f';
                if (c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
    }

    /** The lines of a stretch that are not blank. */
    static List<Line> of(Written written, Range range) {
        List<Line> lines = new ArrayList<>();
        int start = range.from();
        for (int i = range.from(); i <= range.to(); i++) {
            if (i == range.to() || written.characters().charAt(i) == '\n') {
                Line line = line(written.characters(), start, i, false);
                if (!line.blank()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line line(String all, int start, int end, boolean page) {
        int from = start;
        int to = end;
        while (from < to && isBlank(all.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(all.charAt(to - 1))) {
            to--;
        }
        return new Line(new Range(from, to), all.substring(from, to), from - start, page);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\uFEFF'
            || Character.isWhitespace(c);
    }
}
