package entente.evidence.log;

import java.util.Optional;

/** The forms that a log can have. */
enum Form {
    JSON_LINES, CSV;

    /** By the ending of a file's name, {@code .gz} apart; empty where it says nothing. */
    static Optional<Form> byName(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? Optional.of(JSON_LINES)
                : plain.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }

    /** By the first byte that is no blank: a header of CSV begins with the name of a column. */
    static Form byFirst(int first) {
        return first == '{' || first == '[' || first < 0 ? JSON_LINES : CSV;
    }
}
