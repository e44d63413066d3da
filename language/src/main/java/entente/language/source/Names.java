package entente.language.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names as the texts write them: letters, digits and hyphens, beginning with a letter, in any script. */
public final class Names {

    /** Words that join the parts of a sentence; as names they would make it ambiguous (G1). */
    private static final Set<String> JOINING = Set.of("a", "about", "after", "an", "and", "any", "anyone", "assumed",
            "before", "by", "does", "every", "for", "from", "including", "is", "must", "no", "not", "of", "on", "or",
            "that", "to", "until", "when", "while", "with", "within");

    private Names() {}

    /** The one spelling of a word: letters that are composed in two ways are the same letters. */
    public static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    /** Whether a word is written as names are. */
    public static boolean isName(String word) {
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0))
                && word.codePoints().allMatch(Names::standsInNames);
    }

    /** Whether a word is two names with a point between them: a piece of another agreement. */
    public static boolean isOfAnother(String word) {
        int point = word.indexOf('.');
        return point > 0 && isName(word.substring(0, point)) && isName(word.substring(point + 1));
    }

    /** Whether a word joins the parts of sentences and so can be no name. */
    public static boolean isJoining(String word) {
        return JOINING.contains(word) || Numbers.isWord(word);
    }

    private static boolean standsInNames(int letter) {
        int type = Character.getType(letter);
        return letter == '-' || Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || letter == 0x200C || letter == 0x200D;
    }

    /** The candidate that the word is most likely a slip for; none where nothing is near. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int reach = Math.max(1, word.codePointCount(0, word.length()) / 3);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach)
                .filter(candidate -> distance(word, candidate) <= reach)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be added, left out, changed or swapped with their neighbour; case counts for nothing. */
    static int distance(String one, String other) {
        int[] a = one.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] b = other.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, a, b, i, j);
            }
        }
        return steps[a.length][b.length];
    }

    private static int step(int[][] steps, int[] a, int[] b, int i, int j) {
        int changed = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
