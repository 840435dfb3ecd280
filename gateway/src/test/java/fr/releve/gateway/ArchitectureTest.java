package fr.releve.gateway;

import fr.releve.testkit.FloorRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> floors() {
        return FloorRules.ofPages("fr.releve.gateway").tests();
    }
}
