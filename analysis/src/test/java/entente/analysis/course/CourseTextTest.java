package entente.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.Checked;
import entente.language.Text;
import entente.language.model.Agreement;
import entente.reference.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTextTest {
    private static final String CONTRACT = """
        agreement contract "A contract"
          opens 2024-01-01
          zone  Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        document paper "The contract"
        item crate "crate of goods"
        act deliver of crate by seller
        act pay by buyer
        words promise
        undertaking delivery from seller to buyer
          must deliver 4 crates
          within 10 days
          cites paper item 1
        undertaking payment from buyer to seller
          when delivery is proved
          must pay
          within 10 days
          cites paper item 2
        """;

    private static Agreement contract() {
        Checked checked = Text.read("contract", CONTRACT);
        assertThat(checked.problems()).isEmpty();
        return checked.agreement().orElseThrow();
    }

    private static CourseRead read(String course) {
        Agreement contract = contract();
        return CourseText.read(course, contract, Evidence.NONE, contract.opens());
    }

    private static Course whole(String course) {
        return switch (read(course)) {
            case CourseRead.Whole(Course found) -> found;
            case CourseRead.Wrong(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static List<String> mistakes(String course) {
        return switch (read(course)) {
            case CourseRead.Whole whole -> List.of();
            case CourseRead.Wrong(var found) -> found.stream().map(m -> m.line() + " " + m.words()).toList();
        };
    }

    @Test
    void everyWayThroughTheForksIsABranch() {
        Course course = whole("""
            course sale "A sale"   # comment
            on 2024-01-05
            either "it comes"
              buyer says: seller delivers 4 crates
              either
                buyer pays
              or
                wait until 2024-02-01
            or "it does not"
            seller promises delivery
            """);
        assertThat(course.branches()).extracting(Branch::choices).containsExactly(List.of("it comes", "1"),
                List.of("it comes", "2"), List.of("it does not"));
        assertThat(course.branches()).extracting(branch -> branch.steps().size()).containsExactly(3, 3, 1);
        assertThat(course.branches().get(1).steps().getLast().day()).hasToString("2024-02-01");
    }

    @Test
    void everyMistakeHasItsLineAndWhatIsAccepted() {
        assertThat(mistakes("seller delivers 4 crates\n").getFirst()).startsWith("1 ")
            .contains("Accepted: course NAME");
        assertThat(mistakes("course a\non 2024-13-01\nbuyer pays\n").getFirst()).startsWith("2 ").contains("no day");
        assertThat(mistakes("course a\non 2024-02-01\non 2024-01-01\nbuyer pays\n").getFirst()).startsWith("3 ")
                .contains("goes forward");
        assertThat(mistakes("course a\neither\n  buyer pays\n").getFirst()).startsWith("2 ").contains("or");
        assertThat(mistakes("course a\nor\n  buyer pays\n").getFirst()).startsWith("2 ").contains("either");
        assertThat(mistakes("course a\nbuyer dances\n").getFirst()).startsWith("2 ").contains("dances");
        assertThat(mistakes("course a\nbuyer pays on 2024-03-01\nseller delivers 4 crates\n").getFirst())
                .startsWith("3 ").contains("goes forward");
    }

    @Test
    void tooManyBranchesAreRefused() {
        String fork = "either\n  buyer pays\nor\n  wait until 2024-02-01\n";
        assertThat(mistakes("course a\n" + fork.repeat(7)).getFirst()).contains("branches (C5)");
    }

    @Test
    void afterEachStepItIsSaidWhatChangesWhatIsOwedAndWhoIsExposed() {
        Agreement contract = contract();
        Rehearsed rehearsed = Rehearsing.of(new Reference(), contract, Evidence.NONE, View.on(contract.opens()),
                whole("""
                course sale
                on 2024-01-05
                buyer says: seller delivers 4 crates
                either
                  wait until 2024-02-01
                or
                  seller says: buyer pays
                """));
        Played first = rehearsed.branches().getFirst().steps().getFirst();
        assertThat(first.shifts()).extracting(Shift::name).containsExactly("delivery", "payment");
        assertThat(first.owed()).containsExactly("payment");
        assertThat(first.exposed()).singleElement().satisfies(exposure -> {
            assertThat(exposure.party()).isEqualTo("seller");
            assertThat(exposure.given()).containsExactly("delivery");
            assertThat(exposure.withheld()).containsExactly("payment");
        });
        assertThat(rehearsed.branches().getFirst().steps().getLast().meanwhile()).extracting(Shift::name)
                .containsExactly("payment");
        assertThat(rehearsed.endingDifferently()).containsExactly("payment");
    }
}
