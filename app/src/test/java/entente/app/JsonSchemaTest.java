package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print as JSON is what {@code spec/json} says. */
class JsonSchemaTest {

    private static final String HERE = "https://entente.invalid/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(JsonSchemaTest::schema));

    @ParameterizedTest
    @ValueSource(strings = {"--on 1962-10-28", "--on 1962-11-13 --seen-by usun", "--on 1962-11-21 --reading soviet",
        "--on 1962-12-12", "--on 1963-01-07 --known 1963-02-01"})
    void answersFitTheirSchemas(String view) {
        fits("standing", "standing " + STORY + " " + view);
        fits("outstanding", "outstanding " + STORY + " " + view);
        fits("why", "why no-invasion-declared " + STORY + " " + view);
        fits("why", "why safeguards " + STORY + " " + view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missiles-out", "no-reintroduction", "renewed-quarantine", "offer-13-november",
        "quarantine", "inspection"})
    void reasonsOfEveryKindFitTheirSchema(String name) {
        fits("why", "why " + name + " " + STORY + " --on 1962-12-12");
    }

    @Test
    void comparisonsTimelinesAndBriefsFitTheirSchemas() {
        fits("compare", "compare " + STORY + " --on 1962-11-13");
        fits("timeline", "timeline " + STORY + " --to 1962-12-12");
        fits("brief", "brief " + STORY + " --for usa --since 1962-11-12 --on 1962-11-18");
        fits("brief", "brief " + STORY + " --for ussr --since 1962-11-20 --on 1962-12-12 --reading soviet");
    }

    @Test
    void changesAndDaysFitTheirSchemas() {
        fits("changes", "changes " + STORY + " --since 1962-10-27 --on 1962-11-21");
        fits("changes", "changes " + STORY + " --since 1962-11-12 --on 1962-12-12 --reading soviet");
        fits("due", "due " + STORY + " --on 1962-11-21 --within 6w --for usa");
        fits("due", "due " + STORY + " --within 90d --evidence " + STORY + "/what-if/reintroduction.jsonl");
    }

    @Test
    void whatIsAddedFitsItsSchema(@TempDir Path folder) {
        String story = folder.resolve("sale").toString();
        entente("new", story, "--template", "sale");
        entente("add", story, "buyer says: port closes-the-port on 2026-01-20");
        fits("add", entente("add", story, "buyer says by count: seller delivers 40 crates on 2026-01-06", "--json"));
        fits("add", entente("add", story, "buyer says: port reopens-the-port on 2026-01-25", "--json", "--dry-run"));
    }

    @Test
    void aMistakeFitsItsSchema() {
        isValid("error", entente("standing", STORY, "--on", "soon", "--json").err());
        isValid("error", Typed.reading("party a\n", "standing", "-", "--json").err());
        isValid("error", entente("standng", "--json").err());
    }

    @Test
    void aBreachFitsItsSchema() {
        String whatIf = " --evidence " + STORY + "/what-if/reintroduction.jsonl --on 1963-02-09";
        fits("standing", "standing " + STORY + whatIf);
        fits("outstanding", "outstanding " + STORY + whatIf);
        fits("why", "why no-reintroduction " + STORY + whatIf);
    }

    @Test
    void supposedClaimsFitTheirSchema() {
        fits("outstanding", entente("outstanding", STORY, "--on", "1962-11-13", "--suppose", "usa lifts-quarantine",
                "--json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waits-for-itself", "cannot-be-proved", "proved-once", "no-consequence",
        "rests-on-a-third", "dead-text", "no-fault"})
    void examinationsFitTheirSchema(String planted) {
        fits("examine", "examine " + Typed.root().resolve("examples/findings").resolve(planted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@offer-13-november", "@soviet", "@draft-declaration"})
    void draftsFitTheirSchema(String draft) {
        fits("diff", "diff " + STORY + " " + draft);
    }

    @Test
    void waysFitTheirSchema() {
        fits("reach", "reach renewed-quarantine " + STORY);
        fits("reach", "reach old-resolutions " + Typed.root().resolve("examples/jcpoa"));
    }

    @Test
    void rehearsalsFitTheirSchema() {
        fits("rehearse", "rehearse " + STORY + "@draft-declaration " + STORY
                + "/what-if/security-council.course --from 1962-11-17");
    }

    @Test
    void theTextAloneFitsItsSchemas() {
        fits("check", "check " + STORY);
        fits("check", "check " + Lamps.STORY + " --record " + Lamps.PAPERS);
        fits("fmt", "fmt " + STORY);
        fits("check", Typed.reading("party a\n", "check", "-", "--json"));
    }

    @Test
    void explanationsFitTheirSchema() {
        fits("explain", "explain");
        fits("explain", "explain E203");
    }

    private static void fits(String schema, String typed) {
        fits(schema, entente((typed + " --json").split(" ")));
    }

    private static void fits(String schema, Typed typed) {
        assertThat(typed.out()).as(typed.err()).startsWith("{");
        isValid(schema, typed.out());
    }

    private static void isValid(String schema, String json) {
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(HERE + schema + ".schema.json"))
                .validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private static String schema(String location) {
        if (!location.startsWith(HERE)) {
            return null;
        }
        Path file = Typed.root().resolve("spec/json").resolve(location.substring(HERE.length()));
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
