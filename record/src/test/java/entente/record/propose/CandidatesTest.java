package entente.record.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The lists made by hand in examples/record/candidates, against what is found in the papers of the record. */
class CandidatesTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));
    private static final Path RECORD = ROOT.resolve("../shared/record").normalize();

    @Test
    void littleIsMissed() throws IOException {
        assumeTrue(Files.isDirectory(RECORD),
            "the record is not held here: no folder shared/record beside the checkout,"
            + " so precision and recall of the lists in examples/record/candidates are not measured");
        Scores.Scored scored = Scores.of(RECORD, ROOT.resolve("examples/record/candidates"), Proposals.open());
        System.out.println(scored.table());
        assertThat(scored.missing()).isEmpty();
        long right = scored.scores().stream().mapToLong(score -> score.matched().size()).sum();
        long missed = scored.scores().stream().mapToLong(score -> score.missed().size()).sum();
        long extra = scored.scores().stream().mapToLong(score -> score.extra().size()).sum();
        assertThat((double) right / (right + missed)).as("recall").isGreaterThan(0.90);
        assertThat((double) right / (right + extra)).as("precision").isGreaterThan(0.50);
    }
}
