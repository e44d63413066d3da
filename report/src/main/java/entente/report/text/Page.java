package entente.report.text;

/** Lines for a terminal: wrapped at its width, with what hangs under what. */
final class Page {

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    Page(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /** An empty line, unless there is one already or nothing stands above it. */
    Page gap() {
        int length = text.length();
        if (length > 1 && !(text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
        return this;
    }

    Page heading(String words) {
        return gap().under("", "", Ink.BOLD.on(words, terminal)).gap();
    }

    /** A paragraph all of whose lines are indented. */
    Page indented(int columns, String words) {
        String blanks = " ".repeat(columns);
        return under(blanks, blanks, words);
    }

    /** A line as it is written, never wrapped. */
    Page verbatim(int columns, String line) {
        end(new StringBuilder(" ".repeat(columns)).append(line));
        return this;
    }

    /** A paragraph led by a label, its lines below each other after it. */
    Page labelled(int columns, String label, int labelWidth, String words) {
        String lead = " ".repeat(columns) + Ink.FAINT.on(label, terminal)
                + " ".repeat(Math.max(1, labelWidth - label.length()));
        return under(lead, " ".repeat(columns + labelWidth), words);
    }

    /** A paragraph with one lead for its first line and another for the others. */
    Page under(String first, String others, String words) {
        StringBuilder line = new StringBuilder(first);
        int used = columns(first);
        boolean empty = true;
        for (String word : words.split(" ")) {
            int needed = columns(word) + (empty ? 0 : 1);
            if (!empty && used + needed > terminal.width()) {
                end(line);
                line = new StringBuilder(others);
                used = columns(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            used += columns(word) + (empty ? 0 : 1);
            empty = false;
        }
        end(line);
        return this;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** How wide something is shown: colours and combining marks take no column. */
    static int columns(String words) {
        int columns = 0;
        boolean escape = false;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (c == '\u001b') {
                escape = true;
            } else if (escape) {
                escape = c != 'm';
            } else {
                columns += Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
            }
        }
        return columns;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
