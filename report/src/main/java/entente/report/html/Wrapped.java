package entente.report.html;

import java.util.ArrayList;
import java.util.List;

/** Words in the few short lines that a box of a drawing has room for, broken after hyphens and between words. */
final class Wrapped {

    private static final int LINES = 3;

    private Wrapped() {}

    /** @param room how many letters a line has room for */
    static List<String> of(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : words.split("(?<=[- ])")) {
            if (!line.isEmpty() && (line + piece).stripTrailing().length() > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        if (lines.size() > LINES) {
            lines.subList(LINES, lines.size()).clear();
            lines.set(LINES - 1, lines.get(LINES - 1) + "…");
        }
        return lines.stream().map(each -> cut(each, room)).toList();
    }

    private static String cut(String line, int room) {
        return line.codePointCount(0, line.length()) <= room + 2 ? line
                : line.substring(0, line.offsetByCodePoints(0, room)) + "…";
    }
}
