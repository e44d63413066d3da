package entente.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import entente.record.paper.Range;

/**
 * A stretch of a passage around the words that were looked for.
 *
 * @param text the words as they stand in the passage
 * @param marked which characters of it are words that were looked for
 * @param before whether something stands before it in the passage
 * @param after whether something follows
 */
public record Snippet(String text, List<Range> marked, boolean before, boolean after) {
    private static final int LENGTH = 240;

    public Snippet {
        marked = List.copyOf(marked);
    }

    static Snippet of(String words, Set<String> wanted) {
        List<Range> found = Spelling.in(words).stream()
            .filter(word -> wanted.contains(word.word()))
            .map(word -> new Range(word.from(), word.to()))
            .toList();
        int from = begin(words, found);
        int to = end(words, from);
        List<Range> marked = new ArrayList<>();
        for (Range range : found) {
            if (range.from() >= from && range.to() <= to) {
                marked.add(new Range(range.from() - from, range.to() - from));
            }
        }
        return new Snippet(words.substring(from, to), marked, from > 0, to < words.length());
    }

    /** Where most of the words fall into one snippet, with some of what leads up to them. */
    private static int begin(String words, List<Range> found) {
        if (words.length() <= LENGTH || found.isEmpty()) {
            return 0;
        }
        int best = 0;
        int most = 0;
        int first = 0;
        for (int last = 0; last < found.size(); last++) {
            while (found.get(last).to() - found.get(first).from() > LENGTH * 3 / 4) {
                first++;
                if (first > last) {
                    break;
                }
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                best = found.get(Math.min(first, last)).from();
            }
        }
        int from = Math.max(0, Math.min(best - LENGTH / 4, words.length() - LENGTH));
        int blank = words.lastIndexOf(' ', from);
        return from == 0 ? 0 : blank < 0 || from - blank > LENGTH / 4 ? whole(words, from) : blank + 1;
    }

    private static int end(String words, int from) {
        int to = Math.min(words.length(), from + LENGTH);
        if (to == words.length()) {
            return to;
        }
        int blank = words.lastIndexOf(' ', to);
        return blank > from + LENGTH / 2 ? blank : whole(words, to);
    }

    /** Never between the two halves of a character. */
    private static int whole(String words, int at) {
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }

    /** The text with marks around the words. */
    public String marked(String open, String close) {
        StringBuilder said = new StringBuilder(before ? "... " : "");
        int at = 0;
        for (Range range : marked) {
            said.append(text, at, range.from()).append(open).append(text, range.from(), range.to()).append(close);
            at = range.to();
        }
        return said.append(text.substring(at)).append(after ? " ..." : "").toString();
    }
}
