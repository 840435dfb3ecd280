package fr.releve.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The floors of a service: what its classes may not import or do. A rule that finds no class to look at fails.
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> floors() {
 *         return FloorRules.of("fr.releve.profile").tests();
 *     }
 * }
 * }</pre>
 */
public final class FloorRules {

    private static final List<String> SERVICES =
            List.of("fr.releve.profile", "fr.releve.matching", "fr.releve.notification", "fr.releve.gateway");
    private static final String ENGINE = "fr.releve.engine..";
    private static final List<String> CLOCK_METHODS = List.of("now", "systemUTC", "systemDefaultZone", "system");

    private final JavaClasses classes;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private FloorRules(String root) {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        rules.put("no service imports another", noOtherService(root));
        rules.put("features use one another without circles", noCircles(root));
        rules.put("the time comes from the injected InstantSource", noClock(root));
        rules.put("dependencies come through the constructor", noFieldInjection(root));
    }

    /** The rules of a service with features and, under them, adapters ({@code web}, {@code messaging}, {@code client}). */
    public static FloorRules of(String root) {
        var floors = new FloorRules(root);
        floors.rules.put("features do not see their adapters, the contracts or HTTP", featuresAlone(root));
        return floors;
    }

    /** The rules of the gateway, whose features are pages and so speak HTTP themselves. */
    public static FloorRules ofPages(String root) {
        return new FloorRules(root);
    }

    /** One test a rule. */
    public Stream<DynamicTest> tests() {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    private static ArchRule featuresAlone(String root) {
        var adapters = resideInAnyPackage(root + "..web..", root + "..messaging..", root + "..client..");
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(adapters)))
                .should()
                .dependOnClassesThat(adapters.or(
                        resideInAnyPackage("fr.releve.contracts..", "jakarta.ws.rs..", "org.apache.kafka..")));
    }

    private static ArchRule noOtherService(String root) {
        var others = SERVICES.stream()
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> forbidden = resideInAnyPackage(others);
        if (!root.equals("fr.releve.matching")) {
            forbidden = forbidden.or(resideInAPackage(ENGINE));
        }
        return noClasses().that(resideInAPackage(root + "..")).should().dependOnClassesThat(forbidden);
    }

    private static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule noClock(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the clock of the machine is read") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        var owner = call.getTargetOwner().getFullName();
                        return owner.startsWith("java.time.")
                                ? CLOCK_METHODS.contains(call.getName())
                                : owner.equals("java.lang.System")
                                        && call.getName().equals("currentTimeMillis");
                    }
                });
    }

    private static ArchRule noFieldInjection(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
    }
}
