package org.decisionledger.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.decisionledger.core.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationArchitectureTest {

    private static final String API = "org.decisionledger.api";
    private static final String CHECKER = "org.decisionledger.checker";
    private static final String VIOLATING = API + ".architecture.violating";

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("what a class needs stands in its constructor")
            .allowEmptyShould(true);

    private static final ArchRule CONTROLLERS_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that(describe("are controllers", ApplicationArchitectureTest::isController))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..", "org.postgresql..")
            .because("a page asks a view, not the tables")
            .allowEmptyShould(true);

    private final JavaClasses api = ArchitectureRules.mainClasses(API, CHECKER);
    private final JavaClasses violating = ArchitectureRules.allClasses(VIOLATING);

    private static boolean isController(JavaClass type) {
        return type.isMetaAnnotatedWith(Controller.class)
                || type.getSimpleName().endsWith("Controller");
    }

    @Test
    void everyPackageWithSourcesIsUnderGuard() {
        assertThat(ArchitectureRules.packagesOf(api)).containsAll(ArchitectureRules.packagesWithSources());
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NOTHING_IS_INJECTED_INTO_FIELDS.check(api);
        assertViolated(NOTHING_IS_INJECTED_INTO_FIELDS, "TouchesTheDatabase.injected");
        assertViolated(NOTHING_IS_INJECTED_INTO_FIELDS, "TouchesTheDatabase.value");
    }

    @Test
    void controllersDoNotTouchTheDatabase() {
        CONTROLLERS_DO_NOT_TOUCH_THE_DATABASE.check(api);
        assertViolated(CONTROLLERS_DO_NOT_TOUCH_THE_DATABASE, "TouchesTheDatabase.constructed");
        assertViolated(CONTROLLERS_DO_NOT_TOUCH_THE_DATABASE, "NamedController.constructed");
    }

    @Test
    void theCheckerOfExportsNeedsNothingButTheJdk() {
        ArchRule rule = needsNothingButTheJdk(CHECKER);
        rule.check(api);
        assertThat(ArchitectureRules.packagesOf(api)).contains(CHECKER);
        ArchRule violated = needsNothingButTheJdk(VIOLATING);
        assertViolated(violated, "TouchesTheDatabase.constructed");
        assertViolated(violated, "NamedController.constructed");
    }

    /** The annotation of {@code package-info} is for the compiler of this build; no class of the package bears one. */
    private static ArchRule needsNothingButTheJdk(String aPackage) {
        return classes()
                .that()
                .resideInAPackage(aPackage)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", aPackage)
                .because("it is run by itself, and must agree with the ledger without sharing its faults");
    }

    @Test
    void everyApplicationPackageIsNullMarked() {
        ArchRule rule = ArchitectureRules.everyPackageIsNullMarked();
        rule.check(api);
        assertViolated(rule, VIOLATING + " has no @NullMarked package-info");
    }

    @Test
    void theApplicationThrowsNoGenericException() {
        ArchRule rule = ArchitectureRules.noClassThrowsAGenericException();
        rule.check(api);
        assertViolated(rule, "TouchesTheDatabase.fail()");
    }

    @Test
    void theApplicationIsFreeOfCycles() {
        ArchitectureRules.conceptsAreFreeOfCycles(API).check(api);
    }

    private void assertViolated(ArchRule rule, String part) {
        assertThat(rule.evaluate(violating).getFailureReport().toString()).contains(part);
    }
}
