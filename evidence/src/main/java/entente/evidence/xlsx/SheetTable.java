package entente.evidence.xlsx;

import entente.evidence.Code;
import entente.evidence.Field;
import entente.evidence.Intake;
import entente.evidence.columns.Header;
import entente.evidence.columns.Mapping;
import entente.evidence.columns.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The rows of one sheet: the first that is not empty heads the columns, each other is a claim. */
final class SheetTable {
    private static final int LONGEST = 1 << 20;

    private final String file;
    private final Mapping mapping;
    private final Intake intake;
    private final CellText cells;
    /** Where the columns with a heading stand, counted from 0; columns without one hold nothing. */
    private final List<Integer> places = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    SheetTable(String file, Mapping mapping, Intake intake, CellText cells) {
        this.file = file;
        this.mapping = mapping;
        this.intake = intake;
        this.cells = cells;
    }

    void row(Row row) {
        if (header.isEmpty()) {
            begin(row);
        } else if (header.get() instanceof Header.Columns(List<Optional<Field>> fields)) {
            claim(row, fields);
        }
    }

    private void begin(Row row) {
        List<String> names = new ArrayList<>();
        for (Cell cell : row) {
            String name = cell == null ? "" : cells.of(cell).strip();
            if (!name.isEmpty()) {
                names.add(name);
                places.add(cell.getColumnIndex());
            }
        }
        if (names.isEmpty()) {
            return;
        }
        Header found = Header.of(names, mapping);
        header = Optional.of(found);
        if (found instanceof Header.Unusable(Code code, String reason)) {
            report(code, row.getRowNum(), "", reason);
        }
    }

    private void claim(Row row, List<Optional<Field>> fields) {
        List<String> values = new ArrayList<>();
        for (int place : places) {
            values.add(row.hasCell(place) ? cells.of(row.getCell(place)) : "");
        }
        var found = new TableRow(file, row.getRowNum(), fields, values);
        Optional<String> beside = beside(row);
        Optional<String> error = error(row, fields);
        if (beside.isPresent()) {
            report(Code.E109, row.getRowNum(), found.id(), "The cell " + beside.get() + " has a value, and its column"
                    + " has no heading. Accepted: a heading in the first row, or an empty cell.");
        } else if (error.isPresent()) {
            report(Code.E111, row.getRowNum(), found.id(), error.get());
        } else if (values.stream().mapToLong(String::length).sum() > LONGEST) {
            report(Code.E103, row.getRowNum(), found.id(), "The row is longer than " + LONGEST
                    + " characters. Accepted: shorter rows, one claim in each.");
        } else {
            found.claim(mapping).ifPresent(intake::take);
        }
    }

    /** A value that stands beside the columns. */
    private Optional<String> beside(Row row) {
        return row.stream().filter(cell -> cell != null && !places.contains(cell.getColumnIndex())
                && !cells.of(cell).isBlank()).map(cell -> cell.getAddress().toString()).findFirst();
    }

    /** A cell without a value that a claim would need it for. */
    private Optional<String> error(Row row, List<Optional<Field>> fields) {
        for (int i = 0; i < places.size(); i++) {
            if (fields.get(i).isPresent() && row.hasCell(places.get(i))) {
                String key = fields.get(i).get().key();
                Optional<String> wrong = cells.wrong(row.getCell(places.get(i)));
                if (wrong.isPresent()) {
                    return wrong.map(what -> key + ": " + what);
                }
            }
        }
        return Optional.empty();
    }

    private void report(Code code, long row, String id, String reason) {
        intake.setAside(code.at(file, row, id, reason));
    }
}
