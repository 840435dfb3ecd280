package fr.releve.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.releve.engine");

    @Test
    void the_engine_needs_nothing_but_java() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.releve.engine..", "java..", "org.jspecify..")
                .check(ENGINE);
    }

    @Test
    void packages_do_not_depend_on_one_another_in_circles() {
        slices().matching("fr.releve.engine.(*)").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void the_checker_shares_nothing_with_the_search() {
        classes()
                .that()
                .resideInAPackage("fr.releve.engine")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.releve.engine", "java..", "org.jspecify..")
                .check(ENGINE);
    }
}
