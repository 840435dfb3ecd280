package fr.releve.profile;

import fr.releve.testkit.FloorRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> floors() {
        return FloorRules.of("fr.releve.profile").tests();
    }
}
