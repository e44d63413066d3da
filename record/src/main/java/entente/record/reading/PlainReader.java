package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import entente.record.paper.Form;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Written;

/** Reads plain text, whoever left it: a scanner, a typist, or an editor with headings and footnotes. */
public final class PlainReader {
    private static final int LONGEST_PAPER = 4_000_000;
    private static final int LONGEST_LINE = 400_000;
    private static final Pattern EDITED = Pattern.compile("^\\[?\\d{1,4}[a-z]?\\. ?\\p{Lu}.{2,300}");
    private static final Pattern CUT_OFF = Pattern.compile("[\\p{L},;-]$");

    private PlainReader() {
    }

    public static Paper read(String id, String file, byte[] bytes) {
        Decoded decoded = Decoding.of(bytes);
        return decoded.text() ? read(id, file, Form.PLAIN, decoded.written(), decoded.remarks())
            : kept(id, file, decoded.written(), decoded.remarks(),
                "not a text: kept as plain passages, nothing else recovered");
    }

    /** Reads characters that came from somewhere else, such as the text layer of a PDF. */
    public static Paper read(String id, String file, Form form, Written written, List<Remark> remarks) {
        if (written.length() > LONGEST_PAPER) {
            return kept(id, file, written, remarks,
                "too long for one paper: kept as plain passages, nothing else recovered");
        }
        List<Line> lines = Line.of(written);
        if (lines.stream().anyMatch(l -> l.range().length() > LONGEST_LINE)) {
            return kept(id, file, written, remarks,
                "a line too long for a paper: kept as plain passages, nothing else recovered");
        }
        Sheet sheet = new Sheet(id, file, form, written);
        remarks.forEach(sheet::add);
        MarkRules.find(sheet);
        sheets(sheet, lines);
        if (edited(lines)) {
            EditedLines.into(sheet, lines);
        } else {
            RawLines.into(sheet, lines);
        }
        cutOff(sheet, lines);
        return PaperFromSheet.of(sheet);
    }

    /** A form feed begins a new page, whatever number it bears. */
    private static void sheets(Sheet sheet, List<Line> lines) {
        int count = 1;
        for (Line line : lines) {
            if (line.newPage()) {
                if (count == 1) {
                    sheet.add(new Mark.PageMark(new Range(0, 0), "sheet", "1"));
                }
                count++;
                sheet.add(new Mark.PageMark(new Range(line.from(), line.from()), "sheet", String.valueOf(count)));
            }
        }
    }

    private static boolean edited(List<Line> lines) {
        String first = lines.stream().filter(line -> !line.blank()).map(Line::text).findFirst().orElse("");
        return EDITED.matcher(first).find() && Titles.looksLikeOne(first);
    }

    private static Paper kept(String id, String file, Written written, List<Remark> remarks, String why) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(new Remark(new Range(0, 0), why));
        return new Paper(id, file, Form.UNKNOWN, written, List.of(), PlainPassages.parts(written),
            PlainPassages.of(id, written), List.of(), all);
    }

    private static void cutOff(Sheet sheet, List<Line> lines) {
        Line last = null;
        for (Line line : lines) {
            last = line.blank() ? last : line;
        }
        if (last != null && last.range().to() == sheet.written.length() && Shapes.words(last.text()) > 8
            && CUT_OFF.matcher(last.text()).find()) {
            sheet.add(new Remark(last.range(), "ends in the middle of a sentence: cut off, or pages are missing"));
        }
    }
}
