package entente.checks.examination;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.checks.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Recall and false alarms of each finding: on texts with one planted fault each, and on published agreements that a
 * person judged before the examination was run on them. Prints both tables, and writes them to
 * {@code checks/target}.
 */
class ExaminationScoredTest {
    private static final int TEXTS_FOR_EACH = 4;
    private static final long SEED = 1962;

    @Test
    void aPlantedFaultIsFoundAndNothingAroundIt() throws IOException {
        var score = new Score();
        for (String code : PlantedText.CODES) {
            for (int number = 0; number < TEXTS_FOR_EACH; number++) {
                PlantedText planted = PlantedText.of(code, new SplittableRandom(SEED + number));
                Examined examined = examined(planted.text(), code + " " + number);
                String text = "text " + code + " " + number;
                score.wrong(code, "text " + number, examined.findings().stream().anyMatch(finding ->
                    finding.kind().code().equals(code) && Score.isAbout(finding, planted.pieces())));
                examined.findings().forEach(finding -> score.found(finding.kind().code(), text
                    + ": " + finding.headline(), !Score.isAbout(finding, planted.around())));
            }
        }
        print("planted", score.table("Texts with one planted fault, seed " + SEED));
        PlantedText.CODES.forEach(code -> assertThat(score.missed(code)).as(code).isZero());
    }

    @Test
    void publishedAgreementsAgainstWhatAPersonJudged() throws IOException {
        var score = new Score();
        for (Path folder : Judgement.folders()) {
            List<Judgement> judged = Judgement.in(folder);
            String name = folder.getFileName().toString();
            List<Finding> findings = examined(Judgement.text(folder), name).findings();
            judged.forEach(one -> score.wrong(one.code(), name + " " + one.piece() + ": " + one.why(),
                findings.stream().anyMatch(finding -> isMeant(finding, one))));
            findings.forEach(finding -> score.found(finding.kind().code(), name + " " + finding.aspect() + ": "
                + finding.headline(), judged.stream().anyMatch(one -> isMeant(finding, one))));
        }
        print("judged", score.table("Published agreements, judged by hand"));
        assertThat(score.isFoundAtAll()).isTrue();
    }

    private static boolean isMeant(Finding finding, Judgement judged) {
        return finding.kind().code().equals(judged.code()) && Score.isAbout(finding, Set.of(judged.piece()));
    }

    /** Every run of a finding comes out as it says, with no exception. */
    private static Examined examined(String text, String name) {
        Examined examined = Examining.everything(Examining.agreement(text));
        assertThat(examined.faults()).as(name).isEmpty();
        return examined;
    }

    private static void print(String name, String table) throws IOException {
        System.out.println(table);
        Path target = Files.createDirectories(Checkout.root().resolve("checks/target"));
        Files.writeString(target.resolve("examination-scored-" + name + ".txt"), table);
    }
}
