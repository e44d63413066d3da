package entente.record.propose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for drafts, made from the words of a paper. */
final class Naming {
    private static final Set<String> EMPTY_WORDS = Set.of(
        "will", "shall", "would", "should", "could", "can", "may", "must", "not", "be", "is", "are", "was", "were",
            "been",
        "has", "have", "had", "the", "a", "an", "to", "of", "in", "on", "at", "by", "for", "with", "that", "this",
            "these",
        "those", "such", "and", "or", "as", "we", "i", "you", "he", "they", "it", "our", "your", "his", "their", "its",
        "if", "when", "unless", "upon", "all", "any", "also", "prepared", "ready", "glad", "willing", "agree", "agreed",
        "promptly", "up", "only", "from", "assurance", "assurances", "give", "gives", "gave", "against", "until",
            "once");

    private Naming() {
    }

    /**
     * The name of an act: up to four words that carry meaning; never one alone, which may be a word of the language.
     */
    static String act(String words) {
        String name = slug(words, 4);
        return name.contains("-") ? name : name + "-it";
    }

    static String slug(String words, int most) {
        List<String> kept = new ArrayList<>();
        for (String word : letters(words).split(" ")) {
            if (kept.size() < most && word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? "act-of-it" : startingWithALetter(String.join("-", kept));
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The name of a document in a draft. */
    static String document(String paper) {
        String plain = letters(paper.replaceAll("\\.(txt|xml|pdf)", "")).replace(' ', '-');
        return plain.isEmpty() ? "paper" : "paper-" + plain;
    }

    private static String startingWithALetter(String name) {
        return Character.isLetter(name.charAt(0)) ? name : "of-" + name;
    }

    static boolean isNegative(String words) {
        return (" " + letters(words) + " ").matches(".* (not|never) .*");
    }

    /** Words that can stand in a line: no quotation marks, no comment, no more than so many characters. */
    static String plain(String words, int most) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Cs}\"#;]", " ").replaceAll("\\s+", " ").strip();
        if (plain.length() <= most) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', most);
        return plain.substring(0, cut > 0 ? cut : most).strip();
    }
}
