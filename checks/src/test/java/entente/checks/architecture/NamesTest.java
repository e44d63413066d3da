package entente.checks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static entente.checks.architecture.ImportedClasses.PRODUCT;

import org.junit.jupiter.api.Test;

/** A name says what the thing is, not which pattern it follows. */
class NamesTest {
    @Test
    void classesAreNamedForTheirIdea() {
        noClasses().should().haveNameMatching(
                ".*(Impl|Manager|Utils?|Helpers?|Factory|Provider)")
            .orShould().haveSimpleNameStartingWith("Abstract")
            .orShould().haveSimpleNameStartingWith("Default")
            .check(PRODUCT);
    }

    @Test
    void packagesLieAtMostTwoBelowTheirModule() {
        classes().should(be(describe(
                "at most two packages below entente.<module>",
                type -> type.getPackageName().split("\\.").length <= 4)))
            .check(PRODUCT);
    }
}
