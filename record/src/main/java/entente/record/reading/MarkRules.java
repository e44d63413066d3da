package entente.record.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Mark;
import entente.record.paper.Range;

/** Finds the marks that show themselves in the characters, whatever line they stand in. */
final class MarkRules {
    private static final Pattern STRUCK = Pattern.compile("~~([^~\\n]{1,300})~~");
    private static final Pattern TYPED_OVER = Pattern.compile("[Xx]{3,}");
    private static final Pattern PAGE = Pattern.compile("\\[(Facsimile |Typeset |)Page (\\d{1,5})\\]");
    private static final Pattern KEPT_BACK = Pattern.compile(
        "\\[[^\\[\\]\\n]{0,200}?(?i:not (?:yet )?declassified|withheld|excised|deleted|sanitized|"
            + "redacted)[^\\[\\]\\n]{0,80}\\]");
    private static final Pattern EXTENT = Pattern.compile(
        "(?i)((?:less than |more than |about )?(?:\\d[\\d/\u2013\u00BC\u00BD\u00BE-]*(?: ?-? ?1/2)?|one|two|three|"
            + "four|five|six|seven|eight|nine|"
            + "ten|several|a few|name|names|codeword|text|file name)(?:[ -](?:lines?|pages?|words?|paragraphs?|"
            + "sentences?|sections?|names?|columns?)"
            + "(?: \\([^)]*\\))?)?)");
    private static final Pattern BOXES = Pattern.compile("[\\u2610-\\u2612\\u25A0-\\u25A3\\uFFFD\\u0000]+|</?(?:u|"
        + "i|b|sup|sub)>");

    private final Sheet sheet;
    private final String all;

    private MarkRules(Sheet sheet) {
        this.sheet = sheet;
        this.all = sheet.written.characters();
    }

    static void find(Sheet sheet) {
        MarkRules rules = new MarkRules(sheet);
        rules.struck();
        rules.pages();
        rules.keptBack();
        rules.boxes();
        rules.otherLetters();
    }

    private void struck() {
        Matcher matcher = STRUCK.matcher(all);
        while (matcher.find()) {
            Range where = new Range(matcher.start(), matcher.end());
            String inside = matcher.group(1).strip();
            if (TYPED_OVER.matcher(inside).matches()) {
                sheet.add(new Mark.TypistsDeletion(where, inside.length()));
            } else if (Markings.only(inside)) {
                sheet.add(new Mark.CancelledMarking(where, inside));
            } else {
                sheet.add(new Mark.StruckOut(where, inside));
            }
        }
    }

    private void pages() {
        Matcher matcher = PAGE.matcher(all);
        while (matcher.find()) {
            sheet.add(new Mark.PageMark(new Range(matcher.start(), matcher.end()),
                matcher.group(1).strip().toLowerCase(java.util.Locale.ROOT), matcher.group(2)));
        }
    }

    private void keptBack() {
        Matcher matcher = KEPT_BACK.matcher(all);
        while (matcher.find()) {
            Matcher extent = EXTENT.matcher(matcher.group());
            sheet.add(new Mark.Withheld(new Range(matcher.start(), matcher.end()), extent.find() ? extent.group(1)
                : ""));
        }
    }

    private void boxes() {
        Matcher matcher = BOXES.matcher(all);
        while (matcher.find()) {
            sheet.add(new Mark.Noise(new Range(matcher.start(), matcher.end()), matcher.group()));
        }
    }

    /** A scanner's guess in an alphabet that the paper is not written in. */
    private void otherLetters() {
        if (!mostlyLatin()) {
            return;
        }
        int from = -1;
        for (int i = 0; i <= all.length(); i++) {
            boolean other = i < all.length() && other(all.charAt(i));
            if (other && from < 0) {
                from = i;
            } else if (!other && from >= 0) {
                sheet.add(new Mark.Noise(new Range(from, i), all.substring(from, i)));
                from = -1;
            }
        }
    }

    private boolean mostlyLatin() {
        int latin = 0;
        int others = 0;
        for (int i = 0; i < all.length(); i++) {
            if (Character.isLetter(all.charAt(i))) {
                latin += other(all.charAt(i)) ? 0 : 1;
                others += other(all.charAt(i)) ? 1 : 0;
            }
        }
        return others > 0 && others < latin / 10;
    }

    private static boolean other(char c) {
        return c > 0x24F && Character.isLetter(c) && !Character.isSurrogate(c)
            && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
            && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON;
    }
}
