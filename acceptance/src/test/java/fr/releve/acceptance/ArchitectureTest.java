package fr.releve.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.releve.contracts.Topics;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** What the services say is read as strangers would read it: a record shared with them would hide a change of the wire. */
    @Test
    void nothing_of_releve_is_known_but_its_local_stack_and_the_names_of_topics() {
        var others = resideInAPackage("fr.releve..")
                .and(not(resideInAnyPackage("fr.releve.acceptance..", "fr.releve.localstack..")))
                .and(not(belongToAnyOf(Topics.class)));

        noClasses()
                .that()
                .resideInAPackage("fr.releve.acceptance..")
                .should()
                .dependOnClassesThat(others)
                .check(new ClassFileImporter().importPackages("fr.releve.acceptance"));
    }
}
