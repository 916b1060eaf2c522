package org.decisionledger.projection.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.decisionledger.core.architecture.ArchitectureRules;
import org.decisionledger.core.architecture.Snippets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionsArchitectureTest {

    private static final String PROJECTION = "org.decisionledger.projection";
    private static final String VIOLATING = PROJECTION + ".architecture.violating";

    private static final ArchRule PROJECTIONS_SEND_NO_COMMAND = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.commandhandling..")
            .because("a projection reads what happened; it never makes something happen")
            .allowEmptyShould(true);

    private static final ArchRule PROJECTIONS_DO_NOT_KNOW_THE_APPLICATION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.decisionledger.api..")
            .because("api uses projections, which use core")
            .allowEmptyShould(true);

    private final JavaClasses projections = ArchitectureRules.mainClasses(PROJECTION);
    private final JavaClasses violating = ArchitectureRules.allClasses(VIOLATING);

    @Test
    void everyPackageWithSourcesIsUnderGuard() {
        assertThat(ArchitectureRules.packagesOf(projections)).containsAll(ArchitectureRules.packagesWithSources());
    }

    @Test
    void projectionsSendNoCommand() {
        PROJECTIONS_SEND_NO_COMMAND.check(projections);
        assertViolated(PROJECTIONS_SEND_NO_COMMAND, "SendsACommand");
    }

    @Test
    void projectionsDoNotKnowTheApplication(@TempDir Path folder) {
        PROJECTIONS_DO_NOT_KNOW_THE_APPLICATION.check(projections);
        JavaClasses classes = Snippets.aClassThatUses("org.decisionledger.api.entry", PROJECTION + ".example", folder);
        assertThat(PROJECTIONS_DO_NOT_KNOW_THE_APPLICATION.evaluate(classes).hasViolation())
                .isTrue();
    }

    @Test
    void projectionsDoNotReadTheMachinesClock() {
        ArchRule rule = ArchitectureRules.noClassReadsTheMachinesClock();
        rule.check(projections);
        assertViolated(rule, "SendsACommand.send()");
    }

    @Test
    void everyProjectionPackageIsNullMarked() {
        ArchRule rule = ArchitectureRules.everyPackageIsNullMarked();
        rule.check(projections);
        assertViolated(rule, VIOLATING + " has no @NullMarked package-info");
    }

    @Test
    void projectionsThrowNoGenericException() {
        ArchRule rule = ArchitectureRules.noClassThrowsAGenericException();
        rule.check(projections);
        assertViolated(rule, "SendsACommand.send()");
    }

    @Test
    void projectionsAreFreeOfCycles() {
        ArchitectureRules.conceptsAreFreeOfCycles(PROJECTION).check(projections);
    }

    private void assertViolated(ArchRule rule, String part) {
        assertThat(rule.evaluate(violating).getFailureReport().toString()).contains(part);
    }
}
