package fr.releve.profile.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrioritySlotsTest {

    @Test
    void there_are_as_many_as_the_rule_of_the_plan_says() throws IOException {
        try (var rules = Files.lines(Path.of("..", "seeds", "rules.csv"))) {
            assertThat(rules.filter(line -> line.startsWith("mission.priority-territories,")))
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(line).startsWith("mission.priority-territories," + PrioritySlots.MANY + ","));
        }
    }
}
