package entente.report.ics;

import java.nio.charset.StandardCharsets;

/** One content line of a calendar: escaped, and folded at 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class ContentLine {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private ContentLine() {}

    /** A line of which the value is text. */
    static String text(String name, String value) {
        return of(name, escaped(value));
    }

    /** A line of which the value is written as it is. */
    static String of(String name, String value) {
        return folded(name + ":" + value) + END;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Never within a character; the blank that leads what is folded counts as well. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int needed = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + needed > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += needed;
        }
        return folded.toString();
    }
}
