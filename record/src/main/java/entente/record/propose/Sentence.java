package entente.record.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence with its words, the parties that it names, and who speaks in it. */
record Sentence(String text, int from, List<Word> words, List<Mention> mentions, Optional<Mention> speaker) {
    static final Set<String> SPEECH = Set.of(
        "say", "state", "reply", "declare", "emphasize", "note", "add", "ask", "propose", "suggest", "explain", "point",
        "tell", "inform", "remark", "comment", "observe", "argue", "repeat", "agree", "reiterate", "urge", "indicate",
        "announce", "request", "express", "stress", "conclude", "summarize", "outline", "read", "refer", "begin",
        "respond", "answer", "claim", "maintain", "insist", "mention", "deny", "call", "hope", "reread", "summarise");

    /** A party named in it, by a name or by a pronoun. */
    record Mention(String party, int from, int to, boolean pronoun, boolean dependent) {}

    static Sentence of(String text, int from, List<Word> words, List<Mention> mentions) {
        return new Sentence(text, from, words, mentions, speaker(words, mentions));
    }

    /** Whoever stands right before a word of speaking. */
    private static Optional<Mention> speaker(List<Word> words, List<Mention> mentions) {
        return mentions.stream()
            .filter(mention -> !mention.dependent() && speaks(words, mention.to()))
            .findFirst();
    }

    private static boolean speaks(List<Word> words, int after) {
        for (int i = after; i < Math.min(words.size(), after + 4); i++) {
            Word word = words.get(i);
            if (SPEECH.contains(word.lemma()) && (word.tagged("VERB") || word.lower().endsWith("ed"))) {
                return true;
            }
            if (!word.tagged("ADV") && !word.tagged("AUX") && !word.tagged("CCONJ") && !word.tagged("VERB")) {
                return false;
            }
        }
        return false;
    }

    String words(int fromWord, int toWord) {
        return fromWord >= toWord ? ""
            : text.substring(words.get(fromWord).from(), words.get(toWord - 1).to());
    }
}
