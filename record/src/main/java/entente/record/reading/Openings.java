package entente.record.reading;

import java.util.regex.Pattern;

/**
 * Lines inside a text that are not paragraphs of it: salutations, titles, and words that open or close another
 * text.
 */
public final class Openings {
    private static final Pattern OPEN = Pattern.compile(
        "^(?:Begin|BEGIN)(?:s| of)?(?: \\w+){0,4}? (?:text|TEXT|message|letter|quote|translation)\\.?:?$|^(?:QUOTE|"
            + "Quote|Text|TEXT|Begin|BEGIN)\\.?:?$"
            + "|^(?:Verbatim|Unofficial|Official|Informal)? ?(?:text|translation|Text|Translation)(?: follows)?[.:]$");
    private static final int LONGEST = 100;
    private static final Pattern ATTACHED = Pattern.compile(
        "^(?:Attachment|ATTACHMENT|Enclosure|ENCLOSURE)(?: [A-Z\\d]{1,2})?\\d{0,2}$");
    private static final Pattern CLOSE = Pattern.compile(
        "^(?:End|END)(?: of)?(?: \\w+){0,4}? ?(?:text|TEXT|message|letter|quote|translation)?\\.?$|^(?:UNQUOTE|"
            + "Unquote)\\.?$");

    private Openings() {
    }

    static boolean opens(String text) {
        return text.length() < LONGEST && (OPEN.matcher(text).find() || ATTACHED.matcher(text).find());
    }

    static boolean closes(String text) {
        return text.length() < LONGEST && CLOSE.matcher(text).find();
    }

    /** What a group of lines inside a text is. */
    static Block.Sort sort(String text) {
        if (opens(text)) {
            return Block.Sort.OPENING;
        }
        if (closes(text)) {
            return Block.Sort.CLOSING;
        }
        if (salutation(text)) {
            return Block.Sort.SALUTATION;
        }
        boolean heading = text.length() < 100 && Shapes.open(text) && Shapes.title(text) && !Shapes.signed(text)
            && !FirstWords.NUMBER.matcher(text).find()
            && !Shapes.sentence(text);
        return heading ? Block.Sort.HEADING : Block.Sort.TEXT;
    }

    /** What a paragraph is that a mark-up gives as one of that sort. */
    public static Block.Sort marked(String text, Block.Sort sort) {
        return opens(text) ? Block.Sort.OPENING : closes(text) ? Block.Sort.CLOSING
            : salutation(text) ? Block.Sort.SALUTATION
            : text.length() < 60 && text.matches("^[\"\u201C]?/[sS]/.*") ? Block.Sort.SIGNATURE : sort;
    }

    /** A salutation on a line of its own; one that a paragraph begins with belongs to the paragraph. */
    static boolean salutation(String text) {
        return text.length() < 90 && Shapes.SALUTATION.matcher(text).find() && Shapes.words(text) <= 9;
    }
}
