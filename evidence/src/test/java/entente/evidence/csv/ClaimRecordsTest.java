package entente.evidence.csv;

import static entente.evidence.Logs.aside;
import static entente.evidence.Logs.claim;
import static entente.evidence.Logs.ids;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.Logs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClaimRecordsTest {
    private static final String HEADER = "id,says,by,act,item,happened,reported,gloss";
    private static final String ROW = ",usa,ussr,remove,missile,1962-11-05,1962-11-05,";

    private static Evidence csv(String... lines) {
        return Logs.bytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aValueInQuotesMayHaveCommasQuotesAndLineEnds() {
        Evidence log = csv(HEADER, "a" + ROW + "\"one, \"\"two\"\"", "", "three\"", "b" + ROW + "5\" gun");
        assertThat(log.setAside()).isEmpty();
        assertThat(claim(log, "a").gloss()).isEqualTo("one, \"two\"\n\nthree");
        assertThat(claim(log, "b").gloss()).isEqualTo("5\" gun");
        assertThat(claim(log, "b").line()).isEqualTo(5);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLineOnly() {
        String[] lines = new String[ClaimRecords.MOST_LINES * 3];
        lines[0] = HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "c" + i + ROW + (i == 5 ? "\"never" : "");
        }
        Evidence log = csv(lines);
        assertThat(log.claims()).hasSize(lines.length - 2);
        assertThat(aside(log)).containsExactly("E110 ");
        assertThat(log.setAside().getFirst().line()).isEqualTo(6);
    }

    @Test
    void emptyRecordsArePassedOver() {
        assertThat(csv(HEADER, ",,,,,,,", "", "  ", "a" + ROW)).satisfies(log -> {
            assertThat(ids(log)).containsExactly("a");
            assertThat(log.setAside()).isEmpty();
        });
    }

    @Test
    void withoutItsHeaderNothingIsUsed() {
        Evidence log = Logs.bytes((HEADER + ",gr\u00fcn\na" + ROW + ",x\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(log.claims()).isEmpty();
        assertThat(aside(log)).containsExactly("E102 ");
        assertThat(log.setAside().getFirst().reason()).endsWith("none of the file is used.");
        assertThat(aside(csv("id,\"says", "a" + ROW))).containsExactly("E110 ");
    }

    @Test
    void aSpoiltLineInARecordBreaksThatRecordOnly() {
        byte[] bytes = (HEADER + "\na" + ROW + "\"one\n\u00fc\ntwo\"\nb" + ROW + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Evidence log = Logs.bytes(bytes);
        assertThat(ids(log)).containsExactly("b");
        assertThat(aside(log)).contains("E110 ", "E102 ");
    }
}
