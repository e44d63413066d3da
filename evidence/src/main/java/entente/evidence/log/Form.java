package entente.evidence.log;

import java.util.Optional;

/** The forms that a log can have. */
enum Form {
    JSON_LINES, CSV, SPREADSHEET;

    /** By the ending of a file's name, {@code .gz} apart; empty where it says nothing. */
    static Optional<Form> byName(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? Optional.of(JSON_LINES)
                : plain.endsWith(".csv") ? Optional.of(CSV)
                : plain.endsWith(".xlsx") ? Optional.of(SPREADSHEET) : Optional.empty();
    }

    /**
     * By how it begins: a spreadsheet is a zip; of other text the first byte that is no blank tells, since a header of
     * CSV begins with the name of a column.
     */
    static Form byBeginning(Beginning beginning) {
        int first = beginning.first();
        return beginning.isZip() ? SPREADSHEET : first == '{' || first == '[' || first < 0 ? JSON_LINES : CSV;
    }
}
