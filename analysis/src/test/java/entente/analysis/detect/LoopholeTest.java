package entente.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.Subject;
import entente.analysis.loophole.Wanted;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopholeTest {
    private static final Place LINE = new Place("contract", 1, 1, 2);

    private static List<Finding> found(String pieces, String undertaking, Condition.Fact.Kind kind) {
        var fact = new Condition.Fact(undertaking, kind, LINE);
        var goal = new Wanted("aim", "buyer", List.of(Part.of(fact, LINE, false)), LINE);
        return Contract.examined(pieces, new Detector() {
            @Override
            public FindingKind kind() {
                return FindingKind.LOOPHOLE;
            }

            @Override
            public void look(Subject subject, Budget budget, Findings found) {
                new Loophole().look(subject, List.of(goal), budget, found);
            }
        }).findings();
    }

    @Test
    void whatHangsOnAWordThatNobodyOwesNeedNeverCome() {
        assertThat(found("""
            undertaking delivery from seller to buyer
              when port promises delivery
              must deliver 3 crate
              by 2024-03-01
              cites paper 1
            """, "delivery", Condition.Fact.Kind.PROVED)).singleElement().satisfies(finding -> {
                assertThat(finding.aspect()).isEqualTo("all-kept");
                assertThat(finding.run().orElseThrow().events()).isEmpty();
                assertThat(finding.cures().getFirst().words()).contains("undertake what nobody owes");
            });
    }

    @Test
    void whatIsOwedByNoDayIsNeverLate() {
        assertThat(found("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              promptly
              cites paper 1
            """, "delivery", Condition.Fact.Kind.PROVED)).singleElement().satisfies(finding -> {
                assertThat(finding.aspect()).isEqualTo("never-late");
                assertThat(finding.steps()).anyMatch(step -> step.contains("is never late"));
            });
    }

    @Test
    void whatIsOwedByADayIsReachedIfEverybodyKeepsHisWord() {
        assertThat(found("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              by 2024-03-01
              cites paper 1
            """, "delivery", Condition.Fact.Kind.PROVED)).isEmpty();
    }

    @Test
    void aThingThatSomebodyIsFreeToDoCanUndoIt() {
        assertThat(found("""
            undertaking delivery from seller to buyer
              must deliver 3 crate
              by 2024-03-01
              provided patience is kept
              cites paper 1
            undertaking patience from buyer to seller
              when gate-open is in force
              must not resell any drum
              cites paper 2
            undertaking storage from seller to buyer
              while gate-open is in force
              must deliver 1 drum
              by 2024-04-01
              cites paper 3
            """, "storage", Condition.Fact.Kind.PROVED)).singleElement().satisfies(finding ->
                assertThat(finding.aspect()).isEqualTo("all-kept"));
    }
}
