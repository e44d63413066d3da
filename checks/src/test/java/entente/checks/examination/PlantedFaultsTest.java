package entente.checks.examination;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Examined;
import entente.analysis.FindingKind;
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
 * Each text of {@code examples/findings} has one fault, and of the kinds that look at the structure just this is found.
 */
class PlantedFaultsTest {
    /** How far ahead somebody is told of most sales, planted or not. */
    private static final Set<FindingKind> STRUCTURE = Set.of(FindingKind.WAITS_FOR_ITSELF,
        FindingKind.CANNOT_BE_PROVED, FindingKind.PROVED_ONCE_OWED_FOR_EVER, FindingKind.NO_CONSEQUENCE,
        FindingKind.RESTS_ON_A_THIRD, FindingKind.DEAD_TEXT);

    @ParameterizedTest
    @CsvSource({"waits-for-itself,X101", "cannot-be-proved,X102", "proved-once,X103", "no-consequence,X104",
        "rests-on-a-third,X109", "dead-text,X110"})
    void justTheFaultThatWasPlanted(String folder, String code) {
        assertThat(codes(Examining.everything(text(folder)))).containsExactly(code);
    }

    @Test
    void nothingWhereNothingWasPlanted() {
        Examined examined = Examining.everything(text("no-fault"));
        assertThat(examined.findings()).isEmpty();
        assertThat(examined.isWhole()).isTrue();
    }

    /** Every cure of the ring that is called tried opens it. */
    @Test
    void aCureThatWasTriedCures() {
        Agreement text = text("waits-for-itself");
        var cures = Examining.everything(text).findings().stream()
            .filter(finding -> finding.kind() == FindingKind.WAITS_FOR_ITSELF).findFirst().orElseThrow().cures();
        assertThat(cures).hasSizeGreaterThanOrEqualTo(4).allMatch(cure -> cure.isTried());
        cures.forEach(cure -> assertThat(codes(Examining.everything(Changes.apply(text, cure.changes(), ""))))
            .as(cure.words()).doesNotContain("X101"));
    }

    private static Set<String> codes(Examined examined) {
        Set<String> codes = new TreeSet<>();
        examined.findings().stream().filter(finding -> STRUCTURE.contains(finding.kind()))
            .forEach(finding -> codes.add(finding.kind().code()));
        return codes;
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
