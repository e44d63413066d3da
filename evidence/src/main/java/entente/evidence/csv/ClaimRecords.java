package entente.evidence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import entente.evidence.Code;
import entente.evidence.Field;
import entente.evidence.Intake;
import entente.evidence.LineReader;
import entente.evidence.SetAside;
import entente.evidence.columns.Header;
import entente.evidence.columns.Mapping;
import entente.evidence.columns.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Claims from CSV. Records are read one by one, so that a broken one harms no other: where a record of several lines
 * cannot be read, only its first line is set aside, and the next is tried as the beginning of another.
 */
public final class ClaimRecords implements LineReader {
    /** A quote that is open for so long was never meant to be. */
    static final int MOST_LINES = 100;
    private static final String LOST = " It is the header: none of the file is used.";
    private static final int MOST_BYTES = 1 << 20;

    private final String file;
    private final Intake intake;
    private final Mapping mapping;
    private final CsvReader.CsvReaderBuilder csv;
    private final Deque<Line> pending = new ArrayDeque<>();
    private int held;
    private boolean open;
    private Optional<Header> header = Optional.empty();

    private record Line(long number, byte[] bytes) {}

    /** @param file the path as the user gave it, for messages */
    public ClaimRecords(String file, Mapping mapping, Intake intake) {
        this.file = file;
        this.intake = intake;
        this.mapping = mapping;
        csv = CsvReader.builder().fieldSeparator(mapping.separator()).skipEmptyLines(false);
    }

    @Override
    public void line(long number, byte[] bytes, int from, int to) {
        if (pending.isEmpty() && isBlank(bytes, from, to) || isUnusable()) {
            return;
        }
        open = Quotes.openAfter(bytes, from, to, open, mapping.separator());
        if (pending.isEmpty() && !open) {
            record(number, new String(bytes, from, to - from, StandardCharsets.UTF_8), false);
            return;
        }
        pending.add(new Line(number, Arrays.copyOfRange(bytes, from, to)));
        held += to - from;
        if (!open || pending.size() > MOST_LINES || held > MOST_BYTES) {
            settle();
        }
    }

    private boolean isUnusable() {
        return header.isPresent() && header.get() instanceof Header.Unusable;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The lines that wait are a record, or the first of them is broken and the others are read anew. */
    private void settle() {
        List<Line> again = new ArrayList<>(pending);
        boolean unclosed = open;
        pending.clear();
        held = 0;
        open = false;
        long number = again.getFirst().number();
        if (unclosed) {
            broken(number, "A quote is opened and not closed. Accepted: a closing quote within " + MOST_LINES
                    + " lines.");
        } else if (record(number, joined(again), again.size() > 1)) {
            return;
        }
        again.removeFirst();
        again.forEach(line -> line(line.number(), line.bytes(), 0, line.bytes().length));
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : "\n").append(new String(line.bytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /** Whether the record was of use, if only as a claim that has the wrong number of values on a single line. */
    private boolean record(long number, String text, boolean several) {
        List<String> values;
        try {
            values = csv.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException broken) {
            broken(number, "This is not one record of CSV. Accepted: \"…\" around a whole value that has"
                    + " quotes, commas or line ends in it, and \"\" for each quote.");
            return false;
        }
        if (header.isEmpty()) {
            begin(number, values);
            return true;
        }
        return switch (header.get()) {
            case Header.Columns(var fields) -> claim(number, values, fields) || !several;
            case Header.Unusable unusable -> true;
        };
    }

    /** Without its header nothing in a file means anything. */
    private void broken(long number, String reason) {
        report(Code.E110, number, "", header.isPresent() ? reason : reason + LOST);
        loseHeader();
    }

    private void loseHeader() {
        header = header.or(() -> Optional.of(new Header.Unusable(Code.E110, "")));
    }

    private void begin(long number, List<String> names) {
        Header found = Header.of(names, mapping);
        header = Optional.of(found);
        if (found instanceof Header.Unusable(Code code, String reason)) {
            report(code, number, "", reason);
        }
    }

    private boolean claim(long number, List<String> values, List<Optional<Field>> fields) {
        TableRow row = new TableRow(file, number, fields, values);
        if (values.size() != fields.size()) {
            report(Code.E109, number, row.id(), "The record has " + values.size() + " values, and the header has "
                    + fields.size() + " columns. Accepted: a value, if only an empty one, for each column.");
            return false;
        }
        row.claim(mapping).ifPresent(intake::take);
        return true;
    }

    private void report(Code code, long line, String id, String reason) {
        intake.setAside(code.at(file, line, id, reason));
    }

    /** A spoilt line breaks the record that it stands in. */
    @Override
    public void spoilt(SetAside problem) {
        settleAll();
        boolean first = header.isEmpty();
        loseHeader();
        intake.setAside(first ? new SetAside(problem.code(), file, problem.line(), "", problem.reason() + LOST)
                : problem);
    }

    @Override
    public void end(boolean whole) {
        if (whole) {
            settleAll();
        }
        pending.clear();
    }

    private void settleAll() {
        while (!pending.isEmpty()) {
            settle();
        }
    }
}
