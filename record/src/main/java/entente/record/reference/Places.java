package entente.record.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.Range;
import entente.record.reading.Sentences;

/** Where the words of a reference stand, and the words right before it that name a place in what is cited. */
final class Places {
    private static final String NTH = "(?:first|second|third|fourth|fifth|sixth|last|\\d{1,2}(?:st|nd|rd|th))";
    private static final Pattern PLACE = Pattern.compile(
        "((?:" + NTH + " sentence(?: of| in)? (?:the )?)?" + NTH + " (?:numbered )?(?:para|paragraph|par)\\b"
            + "|(?:the )?(?:two|three|four|five) numbered (?:paras|paragraphs)"
            + "|(?:numbered )?(?:paras?|paragraphs?|points?|items?) \\(?\\w{1,3}\\)?(?: (?:to|and|"
            + "through) \\(?\\w{1,3}\\)?)?)"
            + "(?:,)?(?: of| in| from)?(?: the| his| her)?\\s*$", Pattern.CASE_INSENSITIVE);

    private Places() {
    }

    /** "second sentence of second para" before "letter of Oct 28"; empty where nothing of the kind stands there. */
    static String before(String text, int at) {
        Matcher place = PLACE.matcher(text.substring(Math.max(0, at - 90), at));
        return place.find() ? place.group(1) : "";
    }

    static String sentence(String text, int at) {
        int from = 0;
        for (int end : Sentences.ends(text)) {
            if (end > at) {
                return text.substring(from, end).strip();
            }
            from = end;
        }
        return text;
    }

    /** The stretch of the paper that holds these characters of the passage. */
    static Range range(Paper paper, Passage passage, int from, int to) {
        return Sentences.stretch(paper, passage, from, to);
    }
}
