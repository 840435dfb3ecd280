package fr.releve.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.releve.testkit.FloorRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> floors() {
        return FloorRules.of("fr.releve.matching").tests();
    }

    @Test
    void only_the_mapping_speaks_to_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.releve.matching.plan.mapping..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.releve.engine..")
                .check(classes());
    }

    /** Family never decides between doctors: Code du travail, L1132-1. */
    @Test
    void nothing_but_intake_family_and_the_answer_to_a_spouse_knows_of_spouses_and_their_jobs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "fr.releve.matching.readmodel..", "fr.releve.matching.family..", "fr.releve.matching.partner..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("fr\\.releve\\.(matching|contracts)\\..*(Spouse|JobLead).*")
                .check(classes());
    }

    @Test
    void nothing_reads_what_is_answered_to_a_spouse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.releve.matching.partner..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.releve.matching.partner..")
                .check(classes());
    }

    @Test
    void nothing_but_the_exchanges_after_a_whole_plan_reads_family_wishes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fr.releve.matching.family..", "fr.releve.matching.plan.mapping..")
                .and()
                .doNotHaveSimpleName("Replan")
                .and()
                .doNotHaveSimpleName("PlanningEngine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.releve.matching.family..")
                .check(classes());
    }

    private static com.tngtech.archunit.core.domain.JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.releve.matching");
    }
}
