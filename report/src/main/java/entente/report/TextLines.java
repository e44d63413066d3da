package entente.report;

import entente.language.model.Place;
import java.util.List;

/** The lines of the text as they are written, so that a reason can show the words that it rests on. */
public record TextLines(List<String> lines) {

    /** Where the text is not at hand. */
    public static final TextLines NONE = new TextLines(List.of());

    public static TextLines of(String text) {
        return new TextLines(text.lines().toList());
    }

    /** The words of a line, without its comment and the blanks that align it; empty where there is none. */
    public String at(Place place) {
        if (place.line() < 1 || place.line() > lines.size()) {
            return "";
        }
        String line = lines.get(place.line() - 1);
        int comment = comment(line);
        return String.join(" ", line.substring(0, comment).strip().split("\\s+"));
    }

    private static int comment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == '#' && !quoted) {
                return i;
            }
        }
        return line.length();
    }
}
