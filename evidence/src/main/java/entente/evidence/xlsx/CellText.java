package entente.evidence.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, as a log would write it: {@code 42}, {@code 2024-01-09}, {@code 2024-01-09T18:45}, words. */
final class CellText {
    /** Spreadsheets keep numbers in binary and show fifteen digits of them. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_DIGITS = 30;

    private final CellDay days;

    /** @param since1904 whether the workbook counts its days from 1904, as those of old Macintoshes do */
    CellText(boolean since1904) {
        days = new CellDay(since1904);
    }

    /** Empty for an empty cell, and for one that has no value to give. */
    String of(Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal number when isDay(cell) -> days.text(number, cell.getDataFormatString());
            case BigDecimal number -> plain(number);
            case Boolean truth -> truth.toString();
            case String words when cell.getType() != CellType.ERROR -> words;
            case null, default -> "";
        };
    }

    private boolean isDay(Cell cell) {
        return days.isShownAsDay(cell.getDataFormatString());
    }

    /** {@code 42}, never {@code 42.0}. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs((long) shown.scale()) > MOST_DIGITS ? shown.toString() : shown.toPlainString();
    }

    /** Why the cell has no value, where it should have one. */
    Optional<String> wrong(Cell cell) {
        if (cell.getType() == CellType.ERROR || isErrorOfFormula(cell)) {
            return Optional.of("the cell " + cell.getAddress() + " holds the error " + cell.getRawValue()
                    + ". Accepted: a value.");
        }
        boolean unknown = cell.getType() == CellType.FORMULA
                && (cell.getRawValue() == null || cell.getValue() == null);
        return unknown ? Optional.of("the formula in the cell " + cell.getAddress() + " was never worked out."
                + " Accepted: the workbook opened and saved by a spreadsheet program, or a plain value.")
                : Optional.empty();
    }

    private static boolean isErrorOfFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA && cell.getRawValue() != null
                && cell.getRawValue().matches("#(N/A|[A-Z0-9/]+[!?])");
    }
}
