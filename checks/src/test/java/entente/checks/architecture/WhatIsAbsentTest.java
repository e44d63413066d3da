package entente.checks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static entente.checks.architecture.ImportedClasses.PRODUCT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/** Holds the code to "What is absent where" in {@code ARCHITECTURE.md}. */
class WhatIsAbsentTest {
    @Test
    void nothingButTheAppAsksTheMachineForTheTime() {
        noClasses().that().resideOutsideOfPackage("entente.app..")
            .should().dependOnClassesThat().areAssignableTo(Clock.class)
            .orShould().callMethodWhere(asksTheMachineForTheTime())
            .check(PRODUCT);
    }

    @Test
    void daysAreThoseOfTheAgreementNeverOfTheMachine() {
        noClasses()
            .should().callMethod(ZoneId.class, "systemDefault")
            .orShould().callMethod(TimeZone.class, "getDefault")
            .orShould().callMethod(Clock.class, "systemDefaultZone")
            .orShould().callMethodWhere(describe("is now() in the machine's zone", call ->
                inJavaTime(call) && call.getTarget().getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    && !call.getTargetOwner().getSimpleName().equals("Instant")))
            .check(PRODUCT);
    }

    @Test
    void noAnswerIsLeftToChance() {
        noClasses()
            .should().dependOnClassesThat().belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class)
            .orShould().callMethod(Math.class, "random")
            .check(PRODUCT);
    }

    @Test
    void theTextItsMeaningAndItsAnswersTouchNoFiles() {
        noClasses().that().resideInAnyPackage(
                "entente.language..", "entente.standing..", "entente.analysis..", "entente.reference..",
                "entente.report..")
            .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.io\\.(File|RandomAccess).*")
            .allowEmptyShould(true)
            .check(PRODUCT);
    }

    @Test
    void onlyTheAppTouchesTheProcess() {
        noClasses().that().resideOutsideOfPackage("entente.app..")
            .should().callMethodWhere(describe("touches the process", call ->
                call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getTarget().getName().matches("exit|getenv|getProperty|setProperty|setOut|setErr|console")
                || call.getTargetOwner().isEquivalentTo(Runtime.class)
                || call.getTargetOwner().isEquivalentTo(Throwable.class)
                    && call.getTarget().getName().equals("printStackTrace")))
            .orShould().accessFieldWhere(isAStreamOfTheProcess())
            .check(PRODUCT);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return describe("asks the machine for the time", call ->
            inJavaTime(call) && call.getTarget().getName().equals("now")
                || call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getTarget().getName().matches("currentTimeMillis|nanoTime"));
    }

    private static boolean inJavaTime(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static DescribedPredicate<JavaAccess<?>> isAStreamOfTheProcess() {
        return describe("is System.in, out or err", access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getTarget().getName().equals("in") || access.getTarget().getName().matches("out|err")));
    }
}
