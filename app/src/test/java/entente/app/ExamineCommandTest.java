package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code entente examine}: what it ends with, and the forms of what it writes. */
class ExamineCommandTest {

    private static final String FINDINGS = Typed.root().resolve("examples/findings").toString();

    @Test
    void aGraveFindingEndsWithOneAndNothingFoundWithNought() {
        assertThat(entente("examine", FINDINGS + "/waits-for-itself").exit()).isEqualTo(Exit.TEXT);
        Typed clean = entente("examine", FINDINGS + "/no-fault");
        assertThat(clean.exit()).as(clean.out()).isEqualTo(Exit.OK);
        assertThat(clean.out()).contains("nothing found", "for every course of events");
    }

    @Test
    void onlyWhatIsAskedForIsLookedFor() {
        Typed one = entente("examine", FINDINGS + "/waits-for-itself", "--only", "x102");
        assertThat(one.out()).doesNotContain("X101").contains("X102");
        assertThat(entente("examine", FINDINGS + "/waits-for-itself", "--only", "X199").exit()).isEqualTo(Exit.USAGE);
        assertThat(entente("examine", FINDINGS + "/waits-for-itself", "--budget", "0").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aTextWithMistakesIsNotExamined() {
        Typed wrong = Typed.reading("party a\n", "examine", "-");
        assertThat(wrong.exit()).isEqualTo(Exit.TEXT);
        assertThat(wrong.out()).isEmpty();
    }

    /** Somebody who knows nothing of logic can read it. */
    @ParameterizedTest
    @ValueSource(strings = {"waits-for-itself", "cannot-be-proved", "proved-once", "no-consequence",
        "rests-on-a-third", "dead-text"})
    void noWordOfTheTrade(String planted) {
        assertThat(entente("examine", FINDINGS + "/" + planted).out().toLowerCase(Locale.ROOT))
                .doesNotContain("counterexample", "counter-example", "fixpoint", "solver", "satisfiab", "graph",
                        "node", "vertex", "{", "}", "null");
    }

    /**
     * The official schema of SARIF is not carried here; {@code sarif-used.schema.json} is our own, strict one of the
     * part of the standard that is used.
     */
    @ParameterizedTest
    @ValueSource(strings = {"waits-for-itself", "cannot-be-proved", "dead-text", "no-fault"})
    void sarifIsAsTheStandardHasIt(String planted) throws IOException {
        Typed typed = entente("examine", FINDINGS + "/" + planted, "--sarif", "-");
        try (InputStream in = ExamineCommandTest.class.getResourceAsStream("sarif-used.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(typed.out(), InputFormat.JSON)).as(typed.out()).isEmpty();
        }
    }

    @Test
    void thePageHoldsEverythingThatItShows(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("findings.html");
        Typed typed = entente("examine", FINDINGS + "/waits-for-itself", "--html", page.toString());
        assertThat(typed.err()).contains("findings.html");
        assertThat(Files.readString(page)).contains("<svg", "delivery and payment wait for each other",
                "Content-Security-Policy").doesNotContain("http://", "https://", "<script");
    }
}
