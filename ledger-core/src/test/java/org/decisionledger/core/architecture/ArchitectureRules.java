package org.decisionledger.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The rules all modules share. Each module applies them to its own main classes. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** The compiled main classes below these packages; never test classes. */
    public static JavaClasses mainClasses(String... basePackages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackages);
    }

    /** The classes below a package wherever they come from: for counter-examples, which live among the tests. */
    public static JavaClasses allClasses(String basePackage) {
        return new ClassFileImporter().importPackages(basePackage);
    }

    /** The packages that hold at least one class besides {@code package-info}. */
    public static Set<String> packagesOf(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The packages with sources in the module whose tests are running, read from the disk. A rule that sees fewer
     * packages than these guards nothing and would still be green.
     */
    public static Set<String> packagesWithSources() {
        Path root = Path.of("src", "main", "java");
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time is stated by a caller or comes from a clock that was handed in. */
    public static ArchRule noClassReadsTheMachinesClock() {
        return classes()
                .should(new ArchCondition<JavaClass>("not read the machine's clock") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnitAccessesFromSelf().stream()
                                .filter(access -> readsClock(access.getTarget()))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                    }
                })
                .because("time comes in through the doors; a fold must give the same answer tomorrow")
                .allowEmptyShould(true);
    }

    private static boolean readsClock(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean givenAClock = target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || (name.startsWith("tick") && !givenAClock);
            case "java.util.Date" ->
                name.equals("<init>") && target.getRawParameterTypes().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now") && !givenAClock;
        };
    }

    public static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(new ArchCondition<JavaClass>("live in a package whose package-info is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent();
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                })
                .allowEmptyShould(true);
    }

    /** A refusal or a failure has a type of its own; calling {@code super(…)} from such a type is fine. */
    public static ArchRule noClassThrowsAGenericException() {
        return noClasses()
                .should(THROW_GENERIC_EXCEPTIONS)
                .because("who catches it must be able to tell what went wrong")
                .allowEmptyShould(true);
    }

    /** Concepts directly below the base package do not depend on each other in a circle. */
    public static ArchRule conceptsAreFreeOfCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }
}
