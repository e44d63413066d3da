package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Mark;
import entente.record.paper.Range;
import entente.record.paper.Remark;

/**
 * Finds where the footnotes are called. In plain text the sign is glued to the word, or, worse, to the number before
 * it: "November 131" is the 13th. Signs come in the order of the notes, which settles most of them.
 */
final class FootnoteMarks {
    private static final Pattern NOTE = Pattern.compile("^(\\d{1,3})\\.?\\s");
    private static final Pattern DAY_BEFORE = Pattern.compile("\\b" + Datelines.MONTH + " (\\d{1,2})$");

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private final Sheet sheet;
    private final String all;
    private final int end;

    private FootnoteMarks(Sheet sheet, int end) {
        this.sheet = sheet;
        this.all = sheet.written.characters();
        this.end = end;
    }

    static void find(Sheet sheet) {
        List<Block> notes = new ArrayList<>(sheet.blocks.stream()
            .filter(b -> b.sort() == Block.Sort.FOOTNOTE || b.sort() == Block.Sort.SOURCE).toList());
        if (notes.isEmpty() || !sheet.marks.stream().noneMatch(m -> m instanceof Mark.FootnoteMark)) {
            return;
        }
        FootnoteMarks marks = new FootnoteMarks(sheet, notes.getFirst().whole().from());
        List<Integer> signs = new ArrayList<>();
        for (Block note : notes) {
            Matcher sign = NOTE.matcher(sheet.written.words(note.whole()));
            if (sign.find()) {
                signs.add(Integer.parseInt(sign.group(1)));
            }
        }
        marks.place(signs);
    }

    private void place(List<Integer> signs) {
        int[] found = new int[signs.size()];
        int after = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = clean(signs.get(i), after);
            after = found[i] < 0 ? after : found[i] + 1;
        }
        for (int i = 0; i < found.length; i++) {
            int from = i == 0 ? 0 : Math.max(0, found[i - 1]);
            found[i] = found[i] < 0 ? glued(signs.get(i), from, next(found, i)) : found[i];
            add(signs.get(i), found[i]);
        }
    }

    private int next(int[] found, int i) {
        for (int k = i + 1; k < found.length; k++) {
            if (found[k] >= 0) {
                return found[k];
            }
        }
        return end;
    }

    private void add(int sign, int place) {
        if (place < 0) {
            sheet.add(new Remark(new Range(end, end), "the place where footnote " + sign + " is called was not found"));
        } else {
            Range where = new Range(place, place + String.valueOf(sign).length());
            sheet.add(new Mark.FootnoteMark(where, String.valueOf(sign)));
        }
    }

    /** A sign after a letter, a point or a bracket, with nothing but a blank or a stop behind. */
    private int clean(int sign, int after) {
        Matcher matcher = Pattern.compile("(?<=[\\p{Ll}\\p{Pe}\\p{Pf}.,;:!?\"'\u2019]|\\p{Lu}{3}|[/&]\\p{Lu}|"
            + "\\p{L}\\p{Lu}s?)" + sign
            + "(?=\\s|$|[,.;:)\\]\"\u201D\u2014])").matcher(all);
        matcher.region(after, end);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            boolean decimal = matcher.start() > 1 && all.charAt(matcher.start() - 1) == '.'
                && Character.isDigit(all.charAt(matcher.start() - 2)) && matcher.end() < all.length()
                && all.charAt(matcher.end()) == '.';
            if (!decimal) {
                return matcher.start();
            }
        }
        return -1;
    }

    /**
     * A sign at the end of a number: first where the number would be no day of a month, else where there is no
     * other.
     */
    private int glued(int sign, int from, int to) {
        Matcher matcher = Pattern.compile("\\d+" + sign + "(?!\\d)").matcher(all);
        matcher.region(from, to);
        List<Integer> places = new ArrayList<>();
        while (matcher.find()) {
            int place = matcher.end() - String.valueOf(sign).length();
            Optional<Integer> day = dayBefore(place);
            if (beginsParagraph(matcher.start(), matcher.end()) || YEAR.matcher(matcher.group()).matches()) {
                continue;
            }
            if (day.isPresent() && day.get() <= 31 && Integer.parseInt(matcher.group()) > 31) {
                return place;
            }
            places.add(place);
        }
        return places.size() == 1 ? places.getFirst() : -1;
    }

    /** The number of a telegram, or of a paragraph: a point behind it, nothing before it. */
    private boolean beginsParagraph(int from, int to) {
        return to < all.length() && all.charAt(to) == '.' && (from == 0 || all.charAt(from - 1) == '\n');
    }

    private Optional<Integer> dayBefore(int place) {
        Matcher day = DAY_BEFORE.matcher(all.substring(Math.max(0, place - 20), place));
        return day.find() ? Optional.of(Integer.parseInt(day.group(1))) : Optional.empty();
    }
}
