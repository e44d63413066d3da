package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enumerations inside a paragraph: "(a) to remove ...; and (b) to give ...". */
final class InlineItems {
    private static final Pattern SIGN = Pattern.compile("(?<=[\\s\u2014\u2013-])\\((\\d{1,2}|[a-z]|"
        + "[ivx]{1,4})\\)\\s+(?=\\S)");

    /** @param to the end of the item: the next sign, or the end of its sentence */
    record Found(Sign sign, int run, int from, int to) {}

    private InlineItems() {
    }

    /** Only signs that form a run of two or more, or carry on the sign of the paragraph itself. */
    static List<Found> of(String words) {
        List<Found> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        Matcher matcher = SIGN.matcher(words);
        while (matcher.find()) {
            Optional<Sign> sign = Sign.of("(" + matcher.group(1) + ")");
            if (sign.isPresent()) {
                starts.add(matcher.start());
                signs.add(sign.get());
            }
        }
        Sign own = Sign.leading(words).orElse(null);
        List<Integer> runs = runs(signs, own);
        for (int i = 0; i < signs.size(); i++) {
            if (runs.get(i) > 0) {
                boolean more = i + 1 < signs.size() && runs.get(i + 1).equals(runs.get(i));
                int to = more ? starts.get(i + 1) : sentenceEnd(words, starts.get(i));
                found.add(new Found(signs.get(i), runs.get(i), starts.get(i), to));
            }
        }
        return found;
    }

    /** For each sign its run, from 1; 0 where it stands alone and is a bracket like any other. */
    private static List<Integer> runs(List<Sign> signs, Sign own) {
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean first = sign.value() == 1;
            boolean nextFollows = i + 1 < signs.size() && follows(sign, signs.get(i + 1));
            boolean carries = i > 0 && runs.get(i - 1) > 0 && follows(signs.get(i - 1), sign);
            boolean carriesOwn = own != null && follows(own, sign);
            if (first && nextFollows) {
                run++;
            }
            runs.add(first && nextFollows || carries || carriesOwn ? Math.max(1, run) : 0);
        }
        return runs;
    }

    private static boolean follows(Sign before, Sign after) {
        return before.style() == after.style() && after.value() == before.value() + 1;
    }

    private static int sentenceEnd(String words, int from) {
        for (int end : Sentences.ends(words)) {
            if (end > from) {
                return end;
            }
        }
        return words.length();
    }
}
