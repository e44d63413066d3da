package entente.record.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who is meant, where a sentence names somebody or says he, we, you. */
final class Mentions {
    private static final Set<String> OWN = Set.of("i", "we", "our", "my", "us", "me", "ourselves");
    private static final Set<String> YOURS = Set.of("you", "your", "yours");
    private static final Set<String> THIRD = Set.of("he", "his", "they", "their", "she", "her", "him", "them", "its");
    private static final Set<String> BINDING =
        Set.of("of", "to", "in", "against", "for", "between", "from", "by", "with", "on", "into", "about", "over",
            "through", "under",
            "within", "among", "upon", "after", "at", "via", "without", "before", "towards", "toward", "concerning");

    private Mentions() {
    }

    static List<Sentence.Mention> in(List<Word> words, Names names, Sides sides, String third) {
        List<Sentence.Mention> found = new ArrayList<>();
        for (Names.Found name : names.in(words)) {
            found.add(new Sentence.Mention(name.party(), name.from(), name.to(), false,
                dependent(words, name.from(), name.to())));
        }
        for (int i = 0; i < words.size(); i++) {
            String party = pronoun(words.get(i).lower(), sides, third);
            if (!party.isEmpty()) {
                found.add(new Sentence.Mention(party, i, i + 1, true, dependent(words, i, i + 1)));
            }
        }
        found.sort(Comparator.comparingInt(Sentence.Mention::from));
        return found;
    }

    /** He, she, they: whoever says so speaks of another. */
    static boolean isThird(Word word) {
        return THIRD.contains(word.lower());
    }

    private static String pronoun(String word, Sides sides, String third) {
        if (OWN.contains(word)) {
            return sides.author();
        }
        if (YOURS.contains(word)) {
            return sides.internal() ? sides.author() : sides.other();
        }
        return THIRD.contains(word) ? third : "";
    }

    /** Not a subject: after a preposition, or belonging to the next noun. */
    private static boolean dependent(List<Word> words, int from, int to) {
        int before = from - 1;
        while (before >= 0 && (words.get(before).tagged("DET") || words.get(before).tagged("ADJ"))) {
            before--;
        }
        boolean bound = before >= 0 && BINDING.contains(words.get(before).lower());
        boolean acts = to < words.size() && (words.get(to).tagged("VERB") || words.get(to).tagged("AUX"));
        boolean acted = before >= 0 && before == from - 1 && words.get(before).tagged("VERB") && !acts;
        boolean owner = to < words.size() && words.get(to).text().startsWith("'");
        return bound || owner || acted;
    }
}
