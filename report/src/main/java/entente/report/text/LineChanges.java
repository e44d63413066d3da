package entente.report.text;

import java.util.ArrayList;
import java.util.List;

/** How one text differs from another, line by line, in the form that {@code diff -u} has. */
public final class LineChanges {

    private static final int AROUND = 2;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    /** A line, marked blank (in both), minus or plus; with its number before and after. */
    private record Line(char mark, String text, int before, int after) {}

    private LineChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        align();
    }

    public static String between(String file, String before, String after) {
        return new LineChanges(List.of(before.split("\n", -1)), List.of(after.split("\n", -1))).shown(file);
    }

    /** The longest lines in common, from tables of what follows: texts have hundreds of lines. */
    private void align() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i), ++i, ++j));
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', before.get(i), ++i, j));
            } else {
                lines.add(new Line('+', after.get(j), i, ++j));
            }
        }
    }

    private String shown(String file) {
        var shown = new StringBuilder("--- " + file + "\n+++ " + file + ", in the one shape\n");
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (isNearAChange(at)) {
                if (last != at - 1 || last < 0) {
                    shown.append("@@ line ").append(Math.max(1, lines.get(at).before())).append(" @@\n");
                }
                shown.append(lines.get(at).mark()).append(lines.get(at).text()).append('\n');
                last = at;
            }
        }
        return shown.toString();
    }

    private boolean isNearAChange(int at) {
        for (int near = Math.max(0, at - AROUND); near <= Math.min(lines.size() - 1, at + AROUND); near++) {
            if (lines.get(near).mark() != ' ') {
                return true;
            }
        }
        return false;
    }
}
