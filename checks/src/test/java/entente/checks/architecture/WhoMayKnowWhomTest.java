package entente.checks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static entente.checks.architecture.ImportedClasses.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the section of that name in {@code ARCHITECTURE.md}. */
class WhoMayKnowWhomTest {
    private static final Map<String, Set<String>> MODULES = Map.of(
        "language", Set.of(),
        "evidence", Set.of("language"),
        "standing", Set.of("language", "evidence"),
        "reference", Set.of("language", "evidence", "standing"),
        "analysis", Set.of("language", "evidence", "standing"),
        "report", Set.of("language", "evidence", "standing", "analysis"),
        "record", Set.of("language"),
        "app", Set.of("language", "evidence", "standing", "reference", "analysis",
            "report", "record"));

    /** Inside the language the text goes one way; a stage knows those before it. */
    private static final Map<String, Set<String>> STAGES = Map.of(
        "source", Set.of(),
        "problem", Set.of("source"),
        "syntax", Set.of("source", "problem"),
        "model", Set.of("source", "problem", "syntax"),
        "format", Set.of("source", "problem", "syntax"));

    @Test
    void everyClassBelongsToAModuleOfTheMap() {
        Set<String> seen = new TreeSet<>();
        PRODUCT.forEach(type -> seen.add(type.getPackageName().split("\\.")[1]));
        assertThat(seen).isSubsetOf(MODULES.keySet());
    }

    @ParameterizedTest(name = "{0} knows no more than its place allows")
    @MethodSource("modules")
    void modules(String module) {
        Set<String> known = MODULES.get(module);
        classes().that().resideInAPackage("entente." + module + "..")
            .should().onlyDependOnClassesThat(describe(
                "lie outside the project, in " + module + " or in " + known,
                type -> outside(type) || belongs(type, module) || known.stream().anyMatch(m -> belongs(type, m))))
            .allowEmptyShould(true)
            .check(PRODUCT);
    }

    static Stream<String> modules() {
        return MODULES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "language.{0} knows only the stages before it")
    @MethodSource("stages")
    void stages(String stage) {
        noClasses().that().resideInAPackage("entente.language." + stage + "..")
            .should().dependOnClassesThat(describe(
                "are of a later stage than " + stage,
                type -> STAGES.keySet().stream()
                    .filter(other -> !other.equals(stage) && !STAGES.get(stage).contains(other))
                    .anyMatch(other -> belongs(type, "language." + other))))
            .allowEmptyShould(true)
            .check(PRODUCT);
    }

    static Stream<String> stages() {
        return STAGES.keySet().stream().sorted();
    }

    @Test
    void whatIsReportedAndWhatFollowsKnowWhatTheTextMeansAndNotHowItIsWritten() {
        noClasses().that().resideInAnyPackage("entente.evidence..", "entente.standing..", "entente.reference..",
                "entente.analysis..")
            .should().dependOnClassesThat().resideInAnyPackage(
                "entente.language.syntax..", "entente.language.problem..", "entente.language.format..")
            .allowEmptyShould(true)
            .check(PRODUCT);
    }

    @Test
    void noPackageWaitsForItself() {
        slices().matching("entente.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void adaptersAloneKnowTheirTechnology() {
        onlyIn("tools.jackson..", "entente.evidence.jsonl..", "entente.report.json..", "entente.record.json..",
            "entente.record.search..", "entente.record.propose..");
        onlyIn("org.apache.pdfbox..", "entente.record.pdf..");
        onlyIn("org.apache.lucene..", "entente.record.search..");
        onlyIn("opennlp..", "entente.record.propose..");
        onlyIn("de.siegmar.fastcsv..", "entente.evidence.csv..");
        onlyIn("org.dhatim.fastexcel..", "entente.evidence.xlsx..", "entente.report.xlsx..");
        onlyIn("org.apache.commons.compress..", "entente.evidence.xlsx..", "entente.report.xlsx..");
        onlyIn("picocli..", "entente.app..");
    }

    private static void onlyIn(String technology, String... packages) {
        noClasses().that().resideOutsideOfPackages(packages)
            .should().dependOnClassesThat(resideInAPackage(technology))
            .because(technology + " belongs to " + Arrays.toString(packages))
            .allowEmptyShould(true)
            .check(PRODUCT);
    }

    private static boolean outside(JavaClass type) {
        return !type.getPackageName().startsWith("entente");
    }

    private static boolean belongs(JavaClass type, String part) {
        String name = "entente." + part;
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }
}
