package org.decisionledger.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreArchitectureTest {

    private static final String CORE = "org.decisionledger.core";
    private static final String VIOLATING = CORE + ".architecture.violating";

    private static final ArchRule CORE_KNOWS_NO_TECHNOLOGY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.servlet..",
                    "jakarta.persistence..",
                    "java.net.http..",
                    "com.sun.net.httpserver..",
                    "org.h2..",
                    "org.postgresql..",
                    "org.thymeleaf..",
                    "org.decisionledger.projection..",
                    "org.decisionledger.api..")
            .because("core holds the facts and their rules, and outlives every framework")
            .allowEmptyShould(true);

    private final JavaClasses core = ArchitectureRules.mainClasses(CORE);
    private final JavaClasses violating = ArchitectureRules.allClasses(VIOLATING);

    @Test
    void everyPackageWithSourcesIsUnderGuard() {
        assertThat(ArchitectureRules.packagesOf(core)).containsAll(ArchitectureRules.packagesWithSources());
    }

    @Test
    void coreKnowsNoTechnology() {
        CORE_KNOWS_NO_TECHNOLOGY.check(core);
        assertViolated(CORE_KNOWS_NO_TECHNOLOGY, "TalksToADatabase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.stereotype",
                "jakarta.servlet.http",
                "jakarta.persistence",
                "org.h2.jdbc",
                "org.postgresql.util",
                "org.thymeleaf.context",
                "org.decisionledger.projection.timeline",
                "org.decisionledger.api.entry"
            })
    void aCoreClassThatUsesTechnologyIsFound(String technology, @TempDir Path folder) {
        JavaClasses classes = Snippets.aClassThatUses(technology, CORE + ".example", folder);
        assertThat(CORE_KNOWS_NO_TECHNOLOGY.evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void coreDoesNotReadTheMachinesClock() {
        ArchRule rule = ArchitectureRules.noClassReadsTheMachinesClock();
        rule.check(core);
        assertViolated(
                rule, "instant", "date", "zoned", "millis", "legacyDate", "systemClock", "tickingClock", "reference");
        assertThat(rule.evaluate(violating).getFailureReport().toString()).doesNotContain("handedIn");
    }

    @Test
    void everyCorePackageIsNullMarked() {
        ArchRule rule = ArchitectureRules.everyPackageIsNullMarked();
        rule.check(core);
        assertViolated(rule, VIOLATING + " has no @NullMarked package-info");
    }

    @Test
    void coreThrowsNoGenericException() {
        ArchRule rule = ArchitectureRules.noClassThrowsAGenericException();
        rule.check(core);
        assertViolated(rule, "ThrowsAGenericException.fail()");
        assertThat(rule.evaluate(violating).getFailureReport().toString()).doesNotContain("OfItsOwnType.<init>");
    }

    @Test
    void coreConceptsAreFreeOfCycles() {
        ArchitectureRules.conceptsAreFreeOfCycles(CORE).check(core);
        assertViolated(ArchitectureRules.conceptsAreFreeOfCycles(VIOLATING), "Cycle detected", "first", "second");
    }

    private void assertViolated(ArchRule rule, String... parts) {
        assertThat(rule.evaluate(violating).getFailureReport().toString()).contains(parts);
    }
}
