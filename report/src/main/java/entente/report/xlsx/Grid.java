package entente.report.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as a table: a line that says what it is, the heads below it, both held when the rest is scrolled or printed.
 * Words go in as words, so that none of them is ever a formula.
 */
final class Grid {
    private static final int HEADS = 1;
    /** Points. */
    private static final double LINE = 15;
    private static final double HIGHEST = 405;
    /** A cell holds no more. */
    private static final int LONGEST = 32_767;
    /** Days before this one are not what spreadsheets say that they are. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final List<Column> columns;
    private final int heads;
    private int row;
    private int lines;

    /** A column: its head, and its width in letters. */
    record Column(String head, int width) {}

    /** @param title empty where the heads are to be the first row */
    Grid(Worksheet sheet, String title, List<Column> columns, int held) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        heads = title.isEmpty() ? 0 : HEADS;
        if (!title.isEmpty()) {
            sheet.value(0, 0, cut(title));
            sheet.style(0, 0).bold().set();
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(heads, i, columns.get(i).head());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(heads, 0, heads, columns.size() - 1).style().bold().fillColor("F4F1E9").wrapText(true)
                .verticalAlignment("top").borderStyle("thin").set();
        sheet.freezePane(held, heads + 1);
        sheet.repeatRows(0, heads);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.RIGHT);
        row = heads;
    }

    void next() {
        settleHeight();
        row++;
        lines = 1;
    }

    /** Programs differ in whether they make room for wrapped words by themselves. */
    private void settleHeight() {
        if (row > heads) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
        }
    }

    void words(int column, String words) {
        if (!words.isEmpty()) {
            sheet.value(row, column, cut(words));
            lines = Math.max(lines, lines(words, columns.get(column).width()));
        }
    }

    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width - 1)).sum();
    }

    void number(int column, long number) {
        sheet.value(row, column, number);
    }

    void day(int column, Optional<LocalDate> day) {
        day.ifPresent(there -> day(column, there));
    }

    void day(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            words(column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
        }
    }

    /** Wraps what was written and lets people choose rows by what stands in a column. */
    void end() {
        settleHeight();
        if (row > heads) {
            sheet.range(heads + 1, 0, row, columns.size() - 1).style().wrapText(true).verticalAlignment("top").set();
        }
        sheet.setAutoFilter(heads, 0, Math.max(row, heads), columns.size() - 1);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
