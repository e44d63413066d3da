package entente.checks.examination;

import entente.analysis.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well findings fit what is known to be wrong: recall, and alarms that nobody meant, for each code. */
final class Score {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();

    private int[] of(String code) {
        return counts.computeIfAbsent(code, none -> new int[4]);
    }

    /** Something that is wrong, and whether it was found. */
    void wrong(String code, String where, boolean isFound) {
        of(code)[0]++;
        if (isFound) {
            of(code)[1]++;
        } else {
            missed.add(code + " " + where);
        }
    }

    /** A finding, and whether anybody meant it. */
    void found(String code, String where, boolean isMeant) {
        of(code)[2]++;
        if (!isMeant) {
            of(code)[3]++;
            alarms.add(code + " " + where);
        }
    }

    static boolean isAbout(Finding finding, Collection<String> pieces) {
        return finding.pieces().stream().map(piece -> piece.split("[/ ]")[0]).anyMatch(pieces::contains);
    }

    int missed(String code) {
        return counts.containsKey(code) ? of(code)[0] - of(code)[1] : 0;
    }

    boolean isFoundAtAll() {
        return counts.values().stream().anyMatch(count -> count[1] > 0);
    }

    String table(String title) {
        var text = new StringBuilder(title).append('\n')
            .append(String.format("%-6s %7s %7s %7s %9s %13s%n", "code", "wrong", "found", "recall", "findings",
                "false alarms"));
        counts.forEach((code, c) -> text.append(String.format("%-6s %7d %7d %7s %9d %13d%n", code, c[0], c[1],
            c[0] == 0 ? "-" : 100 * c[1] / c[0] + " %", c[2], c[3])));
        missed.forEach(one -> text.append("  missed       ").append(one).append('\n'));
        alarms.forEach(one -> text.append("  false alarm  ").append(one).append('\n'));
        return text.toString();
    }
}
