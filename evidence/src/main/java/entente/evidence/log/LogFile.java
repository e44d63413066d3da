package entente.evidence.log;

import entente.evidence.Code;
import entente.evidence.Intake;
import entente.evidence.LineReader;
import entente.evidence.csv.ClaimRecords;
import entente.evidence.jsonl.ClaimLines;
import entente.evidence.log.LogReading.FileProblem;
import entente.evidence.xlsx.ClaimRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a log.
 *
 * @param name as messages call it
 * @param path where it lies; empty for a stream
 * @param bytes opens it
 * @param mapping names of its columns, where it is a table
 */
record LogFile(String name, Optional<Path> path, Bytes bytes, Optional<Path> mapping) {

    /** Opens a file. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    static LogFile of(Path path, Optional<Path> mapping) {
        return new LogFile(path.toString(), Optional.of(path), () -> Files.newInputStream(path), mapping);
    }

    /** In bytes; -1 where it is not known. */
    long size() {
        try {
            return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** Brings all of it to the intake; a problem where it cannot even be begun. */
    Optional<FileProblem> read(Intake intake, Meter meter) {
        try (InputStream opened = bytes.open(); InputStream stream = Beginning.unpacked(meter.over(opened))) {
            Beginning beginning = Beginning.of(stream);
            read(beginning, intake, meter);
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(new FileProblem(name, "The file cannot be read."));
        }
    }

    private void read(Beginning beginning, Intake intake, Meter meter) {
        Form form = Form.byName(name).orElseGet(() -> Form.byBeginning(beginning));
        if (form != Form.SPREADSHEET && beginning.isOtherText()) {
            intake.setAside(Code.E121.at(name, 0, "", "The file begins as UTF-16 or UTF-32 does."
                    + " Accepted: text in UTF-8."));
            return;
        }
        switch (form) {
            case JSON_LINES -> lines(beginning, new ClaimLines(name, intake));
            case CSV -> MappingFile.of(this, intake)
                    .ifPresent(known -> lines(beginning, new ClaimRecords(name, known, intake)));
            case SPREADSHEET -> MappingFile.of(this, intake)
                    .ifPresent(known -> new ClaimRows(name, known, intake, meter::remark).read(beginning.rest()));
        }
    }

    private void lines(Beginning beginning, LineReader reader) {
        new Lines(name, reader).read(beginning.rest());
    }
}
