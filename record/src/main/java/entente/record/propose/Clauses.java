package entente.record.propose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what, when and until out of a sentence. */
final class Clauses {
    private static final int LONGEST = 30;
    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!");
    private static final Set<String> OPENS = Set.of("if", "unless", "provided", "upon", "when", "until", "assuming");
    private static final Pattern UNTIL = Pattern.compile(
        "\\b(promptly|immediately|at once|without delay|as soon as possible|in (?:the )?near future"
        + "|within (?:a |an |the )?[\\w-]+ ?(?:period of time|period|time|days?|weeks?|months?|years?)?"
        + "|by (?:a given date|\\d{1,2} \\p{Lu}\\w+|\\p{Lu}\\w+ \\d{1,2})|until [\\w' ]{2,40}"
        + "|(?:say,? )?(?:one|two|three|four|five|six|\\d+) (?:days|weeks|months))\\b",
        Pattern.CASE_INSENSITIVE);

    private Clauses() {
    }

    static String what(Sentence sentence, Hit hit) {
        return sentence.words(hit.from(), end(sentence.words(), hit, OPENS));
    }

    static String when(Sentence sentence, Hit condition) {
        return sentence.words(condition.from(), commaOrEnd(sentence.words(), condition));
    }

    static String until(String clause) {
        Matcher found = UNTIL.matcher(clause);
        return found.find() ? found.group() : "";
    }

    private static int end(List<Word> words, Hit hit, Set<String> stops) {
        int end = hit.to();
        while (end < words.size() && end - hit.from() < LONGEST) {
            Word word = words.get(end);
            boolean over = ENDS.contains(word.text()) || stops.contains(word.lower()) || isItem(words, end);
            if (over || startsAnother(words, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    static int commaOrEnd(List<Word> words, Hit hit) {
        int end = hit.to();
        while (end < words.size() && end - hit.from() < LONGEST) {
            String text = words.get(end).text();
            if (ENDS.contains(text) || text.equals(",") || isItem(words, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "(b)": the next item of the sentence. */
    private static boolean isItem(List<Word> words, int at) {
        return at + 2 < words.size() && words.get(at).text().equals("(") && words.get(at + 2).text().equals(")");
    }

    /** "and would", ", but": from here on it is another statement. */
    private static boolean startsAnother(List<Word> words, int at) {
        boolean joins = words.get(at).tagged("CCONJ");
        return joins && at + 1 < words.size()
            && (words.get(at).lower().equals("but") || words.get(at + 1).tagged("AUX"));
    }
}
