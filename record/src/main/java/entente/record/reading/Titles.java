package entente.record.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.PaperKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** The editor's heading: "525. Telegram 1762 from USUN, November 13". */
final class Titles {
    private static final Pattern NUMBERED = Pattern.compile("^\\[?(\\d{1,4}[a-z]?)\\.\\s*(.*)$");
    private static final Pattern FROM = Pattern.compile("\\b[Ff]rom ?(?=the|[A-Z(])");
    private static final Pattern BY = Pattern.compile("\\b(?:Prepared )?by (?=the |[A-Z])");
    private static final Pattern SERIAL = Pattern.compile(
        "^(?:Circular )?(?:Telegram|Airgram|Despatch|Message|telegram|airgram)\\s+((?:[A-Z][\\w]*\\s)"
            + "?(?:[A-Z]{1,4}-)?\\d{1,6})\\b");
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}\\)\\]\\.\u201D\u2019])\\d{1,2}$");
    private static final Pattern LATE_DAY = Pattern.compile(
        "(" + Datelines.MONTH + ") (\\d{1,3})(?:, (1[89]\\d\\d|20\\d\\d))?\\d?$");

    private Titles() {
    }

    static boolean looksLikeOne(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() && line.length() < 400
            && (Kinds.of(numbered.group(2)) != PaperKind.UNKNOWN || Shapes.title(GLUED
            .matcher(numbered.group(2)).replaceFirst("")));
    }

    static void read(Sheet sheet, Block block) {
        String text = sheet.text(block);
        Range where = block.whole();
        Matcher numbered = NUMBERED.matcher(text);
        String rest = text;
        if (numbered.matches()) {
            sheet.add(FieldKind.DOCUMENT, numbered.group(1), where, Sureness.CERTAIN, "heading");
            rest = numbered.group(2);
        }
        rest = GLUED.matcher(rest).replaceFirst("").strip();
        Matcher serial = SERIAL.matcher(rest);
        if (serial.find()) {
            Serials.add(sheet, serial.group(1), where, Sureness.CERTAIN, "heading");
        }
        senders(sheet, rest, where);
        PaperKind kind = Kinds.of(rest, sheet.value(FieldKind.FROM), sheet.value(FieldKind.TO));
        sheet.add(FieldKind.KIND, kind == PaperKind.UNKNOWN ? "" : kind.name(), where, Sureness.CERTAIN, "heading");
        day(sheet, rest, where);
    }

    private static void senders(Sheet sheet, String rest, Range where) {
        Matcher from = FROM.matcher(rest);
        if (from.find()) {
            String names = LATE_DAY.matcher(rest.substring(from.end())).replaceFirst("").replaceFirst(",\\s*$", "");
            List<String> sides = Names.sides(names);
            add(sheet, FieldKind.FROM, sides.getFirst(), where);
            if (sides.size() > 1) {
                add(sheet, FieldKind.TO, sides.get(1), where);
            }
            return;
        }
        Matcher by = BY.matcher(rest);
        if (by.find()) {
            List<String> sides = Names.sides(rest.substring(by.end()));
            add(sheet, FieldKind.FROM, sides.getFirst(), where);
            if (sides.size() > 1) {
                add(sheet, FieldKind.TO, sides.get(1), where);
            }
        }
    }

    private static void add(Sheet sheet, FieldKind kind, String phrase, Range where) {
        for (String name : Names.principals(phrase)) {
            sheet.add(kind, name, where, Sureness.CERTAIN, "heading");
        }
    }

    /**
     * A day at the end of the heading. The mark of a footnote may be glued to it: there is no 131st of November. The
     * year, where the heading has none, comes from the file number in the note on the source.
     */
    private static void day(Sheet sheet, String rest, Range where) {
        Matcher late = LATE_DAY.matcher(rest);
        if (!late.find()) {
            return;
        }
        int day = Integer.parseInt(late.group(2));
        boolean glued = sheet.marks.stream()
            .anyMatch(mark -> mark instanceof Mark.FootnoteMark && where.covers(mark.where()));
        int month = Datelines.month(late.group(1));
        Optional<LocalDate> filed = FileNumbers.day(sheet);
        if (late.group(3) != null) {
            Datelines.date(Integer.parseInt(late.group(3)), late.group(1), day).ifPresent(date ->
                sheet.add(FieldKind.DATE, date.toString(), where, Sureness.CERTAIN, "heading"));
        } else if (filed.isPresent() && filed.get().getMonthValue() == month) {
            if (filed.get().getDayOfMonth() == day) {
                sheet.add(FieldKind.DATE, filed.get().toString(), where, Sureness.LIKELY,
                    glued ? "heading, without the footnote mark glued to the day; year and day borne out by the "
                        + "file number"
                        : "heading; year from the file number");
            }
        }
    }
}
