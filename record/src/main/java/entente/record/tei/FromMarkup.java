package entente.record.tei;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import entente.record.paper.FieldKind;
import entente.record.paper.Form;
import entente.record.paper.Paper;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Sureness;
import entente.record.paper.Written;
import entente.record.reading.Block;
import entente.record.reading.Openings;
import entente.record.reading.PaperFromSheet;
import entente.record.reading.Sheet;

/** Labels of the mark-up become fields; what it does not label, the rules for plain text read. */
final class FromMarkup {
    private static final int DAY = "1962-11-13".length();
    private static final int MINUTE = "1962-11-13T21:43".length();

    private FromMarkup() {
    }

    static TeiDocument of(String id, String file, Form form, Written written, DocumentSheet.Found found) {
        Sheet sheet = new Sheet(id, file, form, written);
        found.marks().forEach(sheet::add);
        found.blocks().forEach(block -> sheet.add(settled(sheet, block)));
        found.remarks().forEach(sheet::add);
        for (TeiDocument.Label label : found.labels()) {
            switch (label.name()) {
                case "from" -> markup(sheet, FieldKind.FROM, label.value().replaceFirst("^the ", ""), label.where());
                case "to" -> markup(sheet, FieldKind.TO, label.value().replaceFirst("^the ", ""), label.where());
                case "place" -> markup(sheet, FieldKind.POST, label.value(), label.where());
                case "when" -> when(sheet, label);
                default -> { }
            }
        }
        subjects(sheet, found);
        Paper paper = PaperFromSheet.of(sheet);
        return new TeiDocument(paper, found.labels());
    }

    /** A paragraph that only greets, opens or closes another text, or signs it, is marked up as one all the same. */
    private static Block settled(Sheet sheet, Block block) {
        boolean may = block.sort() == Block.Sort.TEXT || block.sort() == Block.Sort.HEADING;
        return may ? block.as(Openings.marked(sheet.words(block), block.sort())) : block;
    }

    private static void when(Sheet sheet, TeiDocument.Label label) {
        String when = label.value();
        try {
            if (when.length() >= DAY) {
                markup(sheet, FieldKind.DATE, LocalDate.parse(when.substring(0, DAY)).toString(), label.where());
            }
            if (when.length() >= MINUTE) {
                LocalTime time = LocalTime.parse(when.substring(DAY + 1, MINUTE));
                markup(sheet, FieldKind.TIME, time.toString(), label.where());
            }
        } catch (DateTimeParseException noSuchTime) {
            sheet.add(new Remark(label.where(), "the mark-up has a date that does not exist: " + when));
        }
    }

    private static void markup(Sheet sheet, FieldKind kind, String value, Range where) {
        sheet.add(kind, value, where, Sureness.CERTAIN, Sheet.MARKUP);
    }

    /** A head of a list says what its items are, until the next head. */
    private static void subjects(Sheet sheet, DocumentSheet.Found found) {
        FieldKind open = null;
        for (Block block : found.blocks().stream().sorted((a, b) -> a.whole().compareTo(b.whole())).toList()) {
            if (block.sort() == Block.Sort.PARTICULARS) {
                String words = sheet.words(block);
                FieldKind head = words.matches("(?i)subjects?:?") ? FieldKind.SUBJECT
                    : words.matches("(?i)participants?:?|present:?") ? FieldKind.PARTICIPANT : null;
                if (head == null && open != null) {
                    markup(sheet, open, words, block.whole());
                }
                open = head == null ? open : head;
            }
        }
    }
}
