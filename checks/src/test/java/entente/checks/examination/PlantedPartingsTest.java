package entente.checks.examination;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Severity;
import entente.checks.Checkout;
import entente.language.model.Agreement;
import entente.language.model.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each of these texts of {@code examples/findings} has one fault of days, of words or of the order of performance, and
 * of its kind just this is found.
 */
class PlantedPartingsTest {
    private static final Set<FindingKind> THESE = Set.of(FindingKind.COLLIDES, FindingKind.LOOPHOLE,
        FindingKind.READINGS_PART);

    @ParameterizedTest
    @CsvSource({"collides,too-early-a-day", "loophole,all-kept", "readings-part,stands-differently"})
    void justTheFaultThatWasPlanted(String folder, String aspect) {
        assertThat(Examining.everything(text(folder)).findings().stream()
            .filter(finding -> THESE.contains(finding.kind())).map(Finding::aspect)).containsExactly(aspect);
    }

    @Test
    void whoeverDeliversOnCreditIsExposed() {
        Examined examined = Examining.everything(text("exposed"));
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.EXPOSED);
            assertThat(finding.severity()).isEqualTo(Severity.DOUBTFUL);
            assertThat(finding.hurt()).extracting(hurt -> hurt.party()).containsExactly("seller");
        });
    }

    /** A cure that is called tried leaves nothing of the kind behind. */
    @Test
    void aCureThatWasTriedCures() {
        Agreement text = text("collides");
        Set<FindingKind> left = new TreeSet<>();
        Examining.everything(text).findings().stream().filter(finding -> finding.kind() == FindingKind.COLLIDES)
            .flatMap(finding -> finding.cures().stream()).filter(cure -> cure.isTried())
            .forEach(cure -> Examining.everything(Changes.apply(text, cure.changes(), "")).findings()
                .forEach(finding -> left.add(finding.kind())));
        assertThat(left).isNotEmpty().doesNotContain(FindingKind.COLLIDES);
    }

    private static Agreement text(String folder) {
        try {
            return Examining.agreement(Files.readString(
                Checkout.root().resolve("examples/findings").resolve(folder).resolve("agreement.entente")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
