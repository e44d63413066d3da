package entente.checks.examination;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Replay;
import entente.analysis.Run;
import entente.analysis.Claimed;
import entente.analysis.Subject;
import entente.checks.bench.LargeText;
import entente.checks.world.RandomWorlds;
import entente.language.model.Agreement;
import entente.reference.Reference;
import entente.standing.Standing;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every run of every finding comes out as it claims, on whatever text; and the same text has the same findings. */
class FindingsReplayTest {
    private static final int WORLDS = Integer.getInteger("examined.worlds", 40);

    static LongStream seeds() {
        return LongStream.range(7000, 7000 + WORLDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onTextsDrawnByLot(long seed) {
        holds("seed " + seed, RandomWorlds.of(seed).agreement());
    }

    @Test
    void onARealisticText() {
        holds("12 undertakings", Examining.agreement(LargeText.of(12, 3)));
    }

    private static void holds(String label, Agreement text) {
        Examined examined = Examining.everything(text);
        assertThat(examined.faults()).as(label).isEmpty();
        Subject subject = new Subject(text, new Reference());
        for (Finding finding : examined.findings()) {
            assertThat(finding.places()).as(label).isNotEmpty();
            assertThat(finding.run().isPresent() || finding.aspect().equals("never-used"))
                .as("%s: %s has a run", label, finding.headline()).isTrue();
            finding.run().ifPresent(run -> assertThat(Replay.differences(subject, run)).as(label).isEmpty());
        }
    }

    @Test
    void theSameTextHasTheSameFindings() {
        Agreement text = RandomWorlds.of(7003).agreement();
        assertThat(sentences(Examining.everything(text))).isEqualTo(sentences(Examining.everything(text)));
    }

    private static List<String> sentences(Examined examined) {
        return examined.findings().stream().map(finding -> finding.kind() + finding.headline() + finding.run())
            .toList();
    }

    /** The replay can tell: a run that claims something else is caught. */
    @Test
    void aRunThatDoesNotComeOutAsItClaimsIsCaught() {
        Agreement text = Examining.agreement(LargeText.of(12, 3));
        Finding finding = Examining.everything(text).findings().stream()
            .filter(one -> one.kind() == FindingKind.NO_CONSEQUENCE).findFirst().orElseThrow();
        Run run = finding.run().orElseThrow();
        List<Claimed> wrong = run.claimed().stream().map(claimed -> claimed instanceof Claimed.Stands stands
            ? new Claimed.Stands(stands.reading(), stands.on(), stands.piece(), Standing.Kind.WITHDRAWN)
            : claimed).toList();
        assertThat(Replay.differences(new Subject(text, new Reference()), new Run(run.events(), wrong))).isNotEmpty();
    }
}
