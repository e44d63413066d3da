package entente.evidence.xlsx;

import entente.evidence.Code;
import entente.evidence.Intake;
import entente.evidence.columns.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Claims from a spreadsheet, row by row. The packed file is held, its rows are not: what one row says is gone when the
 * next is read.
 */
public final class ClaimRows {
    /** Packed; a log of a million claims has less. */
    private static final int LARGEST = 1 << 28;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final String file;
    private final Mapping mapping;
    private final Intake intake;
    private final Consumer<String> remarks;

    /**
     * @param file the path as the user gave it, for messages
     * @param remarks is told which sheet is read where nobody chose one of several
     */
    public ClaimRows(String file, Mapping mapping, Intake intake, Consumer<String> remarks) {
        this.file = file;
        this.mapping = mapping;
        this.intake = intake;
        this.remarks = remarks;
    }

    /** Reads to the end. What cannot be used is reported to the intake. */
    public void read(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            report(Code.E120, 0, "The file breaks off or is damaged. Nothing of it is used. Accepted: the whole file.");
            return;
        }
        if (bytes.length == 0) {
            return;
        }
        Optional<Packed.Trouble> trouble = bytes.length > LARGEST ? Optional.of(Packed.TOO_LARGE) : Packed.of(bytes);
        trouble.ifPresentOrElse(found -> report(found.code(), 0, found.reason()), () -> workbook(bytes));
    }

    private void workbook(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            switch (ChosenSheet.of(workbook.getSheets().toList(), mapping.sheet())) {
                case ChosenSheet.None(String reason) -> report(Code.E128, 0, reason);
                case ChosenSheet.One(Sheet sheet, String remark) -> {
                    if (!remark.isEmpty()) {
                        remarks.accept(file + ": " + remark);
                    }
                    rows(workbook, sheet);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            report(Code.E125, 0, Packed.DAMAGED);
        }
    }

    /** Rows that came before the damage count; they are rows of the file as much as any. */
    private void rows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        var table = new SheetTable(file, mapping, intake, new CellText(workbook.isDate1904()));
        long last = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                Row row = each.next();
                last = row.getRowNum();
                table.row(row);
            }
        } catch (ExcelReaderException | IllegalStateException | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            report(Code.E120, last + 1, "The sheet \"" + sheet.getName() + "\" is damaged"
                    + (last == 0 ? " before its first row ends. Nothing of it is used." : " after row " + last
                    + ". What was read up to there is used.") + " Accepted: the whole file.");
        }
    }

    private void report(Code code, long row, String reason) {
        intake.setAside(code.at(file, row, "", reason));
    }
}
