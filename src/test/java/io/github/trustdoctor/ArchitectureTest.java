package io.github.trustdoctor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between the packages. */
@AnalyzeClasses(packages = "io.github.trustdoctor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.trustdoctor.";

    @ArchTest
    static final ArchRule factsThenPathsAndPacksThenDiagnosisThenReportThenDoors = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("facts").definedBy(ROOT + "facts..")
            .layer("paths").definedBy(ROOT + "paths..")
            .layer("packs").definedBy(ROOT + "packs..")
            .layer("redaction").definedBy(ROOT + "redaction..")
            .layer("diagnosis").definedBy(ROOT + "diagnosis..")
            .layer("engine").definedBy(ROOT + "engine..")
            .layer("report").definedBy(ROOT + "report..")
            .layer("feed").definedBy(ROOT + "feed..")
            .layer("fleet").definedBy(ROOT + "fleet..")
            .layer("authoring").definedBy(ROOT + "authoring..")
            .layer("docs").definedBy(ROOT + "docs..")
            .layer("doctor").definedBy("io.github.trustdoctor")
            .layer("cli").definedBy(ROOT + "cli..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("redaction").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("doctor").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("docs").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("authoring").mayOnlyBeAccessedByLayers("docs", "cli")
            .whereLayer("engine").mayOnlyBeAccessedByLayers("authoring", "doctor")
            .whereLayer("report").mayOnlyBeAccessedByLayers("docs", "cli")
            .whereLayer("fleet").mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("feed").mayOnlyBeAccessedByLayers("fleet", "report", "cli")
            .whereLayer("diagnosis").mayOnlyBeAccessedByLayers("engine", "fleet", "report", "authoring", "doctor", "cli")
            .whereLayer("packs").mayOnlyBeAccessedByLayers("diagnosis", "engine", "fleet", "report", "authoring", "docs", "doctor", "cli")
            .whereLayer("paths").mayOnlyBeAccessedByLayers("packs", "diagnosis", "engine", "fleet", "report", "authoring", "cli");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses().that().resideOutsideOfPackage(ROOT + "engine..")
            .and().resideInAPackage("io.github.trustdoctor..")
            .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyDoorsPrintOrExit = noClasses().that().resideOutsideOfPackages(ROOT + "cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class)
            .orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule everyClassHasARoom = classes().should().resideInAnyPackage("io.github.trustdoctor",
            ROOT + "facts", ROOT + "paths", ROOT + "packs", ROOT + "diagnosis", ROOT + "engine", ROOT + "feed", ROOT + "fleet", ROOT + "report",
            ROOT + "authoring", ROOT + "docs", ROOT + "redaction", ROOT + "cli");

    @ArchTest
    static final ArchRule noCircles = SlicesRuleDefinition.slices().matching(ROOT + "(*)..").should().beFreeOfCycles();
}
