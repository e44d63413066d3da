package entente.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every law holds in every world of the test run, and is about something in some of them. */
class LawsTest {

    @TestFactory
    Stream<DynamicTest> laws() {
        return Laws.ALL.stream().map(law -> DynamicTest.dynamicTest(law.name(), () -> {
            TestRun run = TestRun.once();
            List<String> complaints = new ArrayList<>();
            run.all().forEach(part -> part.complaint(law).ifPresent(complaints::add));
            assertThat(complaints).as("%s (%s); random worlds from -Dlaws.seed=%d", law.sentence(), law.rules(),
                TestRun.SEED).isEmpty();
            assertThat(run.heldSmall(law) + run.heldRandom(law) + run.heldWide(law))
                .as("worlds that the law is about").isPositive();
        }));
    }
}
