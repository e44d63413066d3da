package entente.record.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.PaperKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** How the text of a cable begins: its number, then short sentences for those who handle it. */
final class FirstWords {
    static final Pattern NUMBER = Pattern.compile(
        "^(?:No\\. )?((?:(?:[A-Z][A-Za-z]{2,9}|[A-Z]{1,5}(?: [A-Z]{2,4})?)[ -])?\\d{1,6})(?:/\\d+)?\\. ?(?=\\S|$)");
    private static final Pattern HANDLING = Pattern.compile("^([A-Z][^.:]{2,90}?)\\.(?=\\s|$)");
    private static final Pattern ATTENTION = Pattern.compile(
        "^(?:(?:Literally )?[Ee]yes [Oo]nly )?(?:For|for|Deliver) (.{2,60})$");
    private static final Pattern ADDRESSED = Pattern.compile("^(?:For|From|Pass|Deliver|Department|Dept|Re|Ref|"
        + "Reference|Policy)\\b.*");
    private static final int MOST = 4;

    private FirstWords() {
    }

    static void read(Sheet sheet, Block block) {
        String text = sheet.text(block);
        Range where = block.whole();
        String rest = text;
        if (cable(sheet)) {
            Matcher number = NUMBER.matcher(text);
            if (number.find() && !sheet.has(FieldKind.NUMBER)) {
                Serials.add(sheet, number.group(1), new Range(where.from(), where.from() + number.end(1)),
                    Sureness.CERTAIN, "first words");
                rest = text.substring(number.end());
            }
            handling(sheet, rest, where);
        }
    }

    static boolean cable(Sheet sheet) {
        if (!sheet.has(FieldKind.KIND)) {
            return false;
        }
        return switch (PaperKind.valueOf(sheet.value(FieldKind.KIND))) {
            case TELEGRAM, TELEGRAM_IN, TELEGRAM_OUT, AIRGRAM, DESPATCH -> true;
            case LETTER, MESSAGE, MEMORANDUM, MEMORANDUM_OF_CONVERSATION, NOTE, PROTOCOL, DECLARATION, MINUTES,
                ESTIMATE,
                REPORT, EDITORIAL_NOTE, UNKNOWN -> false;
        };
    }

    private static void handling(Sheet sheet, String text, Range where) {
        String rest = text.strip();
        for (int i = 0; i < MOST; i++) {
            Matcher sentence = HANDLING.matcher(rest);
            if (!sentence.find() || !one(sheet, sentence.group(1).strip(), where)) {
                return;
            }
            rest = rest.substring(sentence.end()).strip();
        }
    }

    private static boolean one(Sheet sheet, String sentence, Range where) {
        Optional<String> caption = Markings.caption(sentence);
        Optional<String> precedence = Markings.precedence(sentence);
        caption.ifPresent(c -> sheet.add(FieldKind.CAPTION, c, where, Sureness.CERTAIN, "first words"));
        precedence.ifPresent(p -> sheet.add(FieldKind.PRECEDENCE, p, where, Sureness.CERTAIN, "first words"));
        Matcher attention = ATTENTION.matcher(sentence);
        if (attention.matches()) {
            sheet.add(FieldKind.ATTENTION, attention.group(1), where, Sureness.LIKELY, "first words");
        }
        boolean subject = caption.isEmpty() && precedence.isEmpty() && !ADDRESSED.matcher(sentence).matches()
            && Shapes.words(sentence) <= 3 && Shapes.title(sentence) && !Shapes.digits(sentence);
        if (subject) {
            sheet.add(FieldKind.SUBJECT, sentence, where, Sureness.LIKELY, "first words");
        }
        return caption.isPresent() || precedence.isPresent() || attention.matches() || subject
            || ADDRESSED.matcher(sentence).matches() && Shapes.words(sentence) <= 8;
    }
}
