package entente.record.tei;

import entente.record.paper.Offsets;
import entente.record.paper.Written;

/**
 * Finds the bytes that each letter of a parsed file came from. The parser does not tell; but letters come in their
 * order, so it is enough to step over the mark-up beside it. That the file is well formed is the parser's business.
 */
final class Walk {
    private final String raw;
    private final Offsets.Cursor offsets;
    private int at;
    private int start;
    private int end;
    private boolean inside;
    private boolean second;
    private boolean begun;

    Walk(Written written) {
        this.raw = written.characters();
        this.offsets = written.offsets().cursor();
    }

    /** Steps on to the next letter. */
    void to(char letter) {
        if (second) {
            second = false;
            return;
        }
        skip();
        start = offsets.byteOf(Math.min(at, Math.max(0, raw.length() - 1)));
        if (at >= raw.length()) {
            end = start;
            return;
        }
        if (!inside && raw.charAt(at) == '&') {
            int close = raw.indexOf(';', at);
            at = close < 0 ? raw.length() : close + 1;
            second = Character.isHighSurrogate(letter);
        } else {
            at += raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1;
        }
        end = at < raw.length() ? offsets.byteOf(at) : start + 1;
    }

    int position() {
        return start;
    }

    /** How many bytes the letter takes in the file: more than one where it is written as a reference. */
    int width() {
        return end - start;
    }

    private void skip() {
        while (at < raw.length()) {
            if (inside) {
                if (!raw.startsWith("]]>", at)) {
                    return;
                }
                inside = false;
                at += 3;
            } else if (raw.charAt(at) == '<') {
                markup();
            } else if (!begun) {
                // Blanks before the first element are no letters to the parser.
                at++;
            } else {
                return;
            }
        }
    }

    private void markup() {
        if (raw.startsWith("<![CDATA[", at)) {
            inside = true;
            at += 9;
        } else if (raw.startsWith("<!--", at)) {
            past("-->");
        } else if (raw.startsWith("<?", at)) {
            past("?>");
        } else if (raw.startsWith("<!", at)) {
            declaration();
        } else {
            tag();
        }
    }

    private void past(String end) {
        int found = raw.indexOf(end, at);
        at = found < 0 ? raw.length() : found + end.length();
    }

    private void declaration() {
        int brackets = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && brackets <= 0) {
                return;
            }
        }
    }

    private void tag() {
        begun = true;
        char quote = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
        }
    }
}
