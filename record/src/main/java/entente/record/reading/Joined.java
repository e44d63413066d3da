package entente.record.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import entente.record.paper.Mark;
import entente.record.paper.Range;

/**
 * The words of a passage put together again, and where each letter of them stands in the paper.
 *
 * @param places for each character of the words its place in the text of the paper
 * @param pieces for each character of the words the piece that it comes from
 */
record Joined(String words, int[] places, int[] pieces) {

    static Joined of(String all, List<Range> ranges) {
        Building building = new Building(ranges.stream().mapToInt(r -> r.length() + 2).sum());
        for (Range range : ranges) {
            // Two pieces are two words where a blank lies beside the cut; a mark glued to a word leaves it whole.
            if (range.from() > 0 && Line.isBlank(all.charAt(range.from() - 1))) {
                building.gap(range.from() - 1);
            }
            for (int i = range.from(); i < range.to(); i++) {
                if (Line.isBlank(all.charAt(i))) {
                    building.gap(i);
                } else {
                    building.letter(all.charAt(i), i);
                }
            }
            if (range.to() < all.length() && Line.isBlank(all.charAt(range.to()))) {
                building.gap(range.to());
            }
            building.piece++;
        }
        return building.done();
    }

    private static final class Building {
        private final StringBuilder words;
        private final int[] places;
        private final int[] pieces;
        private int piece;

        Building(int size) {
            words = new StringBuilder(size);
            places = new int[size];
            pieces = new int[size];
        }

        void letter(char c, int place) {
            places[words.length()] = place;
            pieces[words.length()] = piece;
            words.append(c);
        }

        void gap(int place) {
            if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                letter(' ', place);
            }
        }

        Joined done() {
            int end = !words.isEmpty() && words.charAt(words.length() - 1) == ' ' ? words.length() - 1 : words.length();
            return new Joined(words.substring(0, end), Arrays.copyOf(places, end), Arrays.copyOf(pieces, end));
        }
    }

    /** The stretches of the paper that hold the words from one place to another: one for each piece. */
    List<Range> ranges(int from, int to) {
        List<Range> ranges = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || pieces[i] != pieces[start]) {
                add(ranges, start, i);
                start = i;
            }
        }
        return ranges;
    }

    /** The blank between two pieces belongs to neither. */
    private void add(List<Range> ranges, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && words.charAt(start) == ' ') {
            start++;
        }
        while (end > start && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            ranges.add(new Range(places[start], places[end - 1] + 1));
        }
    }

    /** The stretches of a block that are words of the text: without marks, and with insertions at their place. */
    static List<Range> clean(Sheet sheet, List<Range> ranges) {
        List<Range> kept = new ArrayList<>();
        for (Range range : ranges) {
            kept.addAll(without(sheet, range));
        }
        return kept;
    }

    private static List<Range> without(Sheet sheet, Range range) {
        List<Range> kept = new ArrayList<>();
        int at = range.from();
        for (Mark mark : inside(sheet, range)) {
            Range hole = hole(mark);
            if (hole.from() > at) {
                kept.add(new Range(at, hole.from()));
            }
            if (mark instanceof Mark.Insertion insertion) {
                kept.add(insertion.where());
            }
            at = Math.max(at, hole.to());
        }
        if (at < range.to()) {
            kept.add(new Range(at, range.to()));
        }
        return kept;
    }

    private static List<Mark> inside(Sheet sheet, Range range) {
        return sheet.marks.stream()
            .filter(mark -> isNoWord(mark) && hole(mark).length() > 0 && hole(mark).meets(range))
            .sorted(Comparator.comparing(mark -> hole(mark).from()))
            .toList();
    }

    /** An insertion takes the place of the sign that shows where it belongs; any other mark its own. */
    private static Range hole(Mark mark) {
        return mark instanceof Mark.Insertion insertion ? new Range(insertion.at(), insertion.at() + 1) : mark.where();
    }

    private static boolean isNoWord(Mark mark) {
        return switch (mark) {
            case Mark.CancelledMarking m -> true;
            case Mark.TypistsDeletion m -> true;
            case Mark.StruckOut m -> true;
            case Mark.Insertion m -> true;
            case Mark.Catchword m -> true;
            case Mark.Stamp m -> true;
            case Mark.Noise m -> true;
            case Mark.FootnoteMark m -> true;
            case Mark.PageMark m -> true;
            // The brackets that tell of withheld words stay: they show that something is missing.
            case Mark.Withheld m -> false;
            case Mark.MissingPages m -> false;
        };
    }
}
