package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import entente.record.measure.Measure;
import entente.record.measure.MeasureTable;
import entente.record.measure.Score;
import org.junit.jupiter.api.Test;

/** What was reached on a volume that the rules were tuned on does not get lost. */
class MeasureTest {

    @Test
    void volumeSixStaysWhereItWas() throws IOException {
        Measure.Table table = Record.measure(Shared.folder().resolve("frus"), Set.of("frus1961-63v06"));
        Map<String, Score> scores = table.volumes().get("frus1961-63v06");
        for (String field : new String[] {"kind", "document", "number", "from", "to", "date", "time",
            "classification"}) {
            assertThat(scores.get(field).precision()).as(field).isGreaterThanOrEqualTo(0.98);
            assertThat(scores.get(field).recall()).as(field).isGreaterThanOrEqualTo(0.98);
        }
        StringBuilder out = new StringBuilder();
        MeasureTable.print(table, true, out);
        assertThat(out.toString()).contains("frus1961-63v06").contains("references");
    }
}
