package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;

/** Cuts a passage into its sentences. */
public final class Sentences {
    private static final String STARTS = "(?:However|Therefore|Thus|He|She|It|This|That|There|These|They|We|I|The|"
        + "In|If|But|And|At|"
        + "As|On|For|When|While|No|Not|Such|You|Your|Our|His|Its)";
    private static final Pattern END = Pattern.compile(
        "(?<!\\b(?:Mr|MR|MRS|DR|Mrs|Ms|Dr|St|No|Nos|Gen|Col|Maj|Capt|Lt|Adm|Amb|Gov|Sen|Rep|Sec|Prof|Hon|Messrs|vs|"
            + "cf|vol|Vol|p|pp|"
            + "par|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Ref|Emb|approx|incl|i\\.e|e\\.g|viz|[A-Z]))"
            + "(?<!\\b(?:Govt|Dept)(?=\\.\\s+(?!" + STARTS + "\\b)))"
            + "[.?!][\"'\u201D\u2019)\\]]*\\s+(?=[\"'\u201C\u2018(\\[]*[\\p{Lu}\\d])");

    private Sentences() {
    }

    /**
     * The sentences of a passage, each with its own address and ranges; the passage itself where it is one
     * sentence.
     */
    public static List<Passage> of(Paper paper, Passage passage) {
        Joined joined = Joined.of(paper.written().characters(), passage.ranges());
        List<Passage> sentences = new ArrayList<>();
        int from = 0;
        for (int to : ends(joined.words())) {
            String words = joined.words().substring(from, to).strip();
            if (!words.isEmpty()) {
                int start = from + leading(joined.words(), from);
                sentences.add(new Passage(passage.address().sentence(sentences.size() + 1), PassageKind.SENTENCE,
                    passage.page(), joined.ranges(start, start + words.length()), words));
            }
            from = to;
        }
        return sentences;
    }

    /** The stretch of the paper that holds some characters of a passage's words. */
    public static Range stretch(Paper paper, Passage passage, int from, int to) {
        List<Range> ranges = Joined.of(paper.written().characters(), passage.ranges()).ranges(from, to);
        int start = ranges.stream().mapToInt(Range::from).min().orElse(passage.whole().from());
        int end = ranges.stream().mapToInt(Range::to).max().orElse(start);
        return new Range(start, end);
    }

    private static int leading(String words, int from) {
        return from < words.length() && words.charAt(from) == ' ' ? 1 : 0;
    }

    /** Where sentences end, the last one included. The number of an item and the number of a telegram end none. */
    public static List<Integer> ends(String words) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = END.matcher(words);
        while (matcher.find()) {
            String before = words.substring(ends.isEmpty() ? 0 : ends.getLast(), matcher.start() + 1).strip();
            boolean sign = before.length() <= 12 && before.matches("(?:[-\u2022*] ?)?(?:\\w{1,9} )?\\(?(?:\\d{1,6}|"
                + "[a-zA-Z]|[ivxIVX]{1,4})[.)]");
            if (!sign) {
                ends.add(matcher.end());
            }
        }
        if (!words.isEmpty() && (ends.isEmpty() || ends.getLast() < words.length())) {
            ends.add(words.length());
        }
        return ends;
    }
}
