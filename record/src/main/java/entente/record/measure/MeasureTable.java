package entente.record.measure;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured: a table for each volume, what fell short of its aim marked, and every miss on request. */
public final class MeasureTable {
    private MeasureTable() {
    }

    public static void print(Measure.Table table, boolean misses, Appendable out) throws IOException {
        for (Map.Entry<String, Map<String, Score>> volume : table.volumes().entrySet()) {
            out.append(volume.getKey()).append('\n');
            out.append("  field           labels  recovered  precision  recall   aim\n");
            for (Map.Entry<String, Score> row : volume.getValue().entrySet()) {
                row(row.getKey(), row.getValue(), out);
            }
            out.append('\n');
        }
        if (misses) {
            for (Measure.Miss miss : table.misses()) {
                out.append(miss.aspect()).append("  ").append(miss.volume()).append('#').append(miss.document())
                    .append("  labelled ").append(String.join(" | ", miss.labelled()))
                    .append("  recovered ").append(String.join(" | ", miss.recovered())).append('\n');
            }
        }
    }

    private static void row(String field, Score score, Appendable out) throws IOException {
        double aim = Aspect.valueOf(field.toUpperCase(Locale.ROOT)).aim();
        boolean reached = score.precision() >= aim && score.recall() >= aim;
        out.append(String.format(Locale.ROOT, "  %-15s %6d %10d %10.3f %7.3f  %.2f%s\n", field, score.labelled(),
            score.recovered(), score.precision(), score.recall(), aim, reached ? "" : "  short"));
    }
}
