package entente.evidence.csv;

/**
 * Whether a record goes on in the next line, because a quote that opened a value has not been closed. As RFC 4180 has
 * it: a quote opens only at the beginning of a value, and two of them inside one are a quote.
 */
final class Quotes {

    private Quotes() {}

    /** The state after a line, given the state before it. */
    static boolean openAfter(byte[] bytes, int from, int to, boolean openBefore, char separator) {
        boolean open = openBefore;
        boolean atStart = !openBefore;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (open && b == '"') {
                boolean doubled = i + 1 < to && bytes[i + 1] == '"';
                i += doubled ? 1 : 0;
                open = doubled;
            } else if (!open) {
                open = atStart && b == '"';
                atStart = b == separator;
            }
        }
        return open;
    }
}
