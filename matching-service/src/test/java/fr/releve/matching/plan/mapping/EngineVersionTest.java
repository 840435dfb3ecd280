package fr.releve.matching.plan.mapping;

import static fr.releve.matching.Fixtures.config;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineVersionTest {

    @Test
    void names_the_weights_that_a_plan_was_made_with() {
        String usual = EngineVersion.of(config().weights());

        assertThat(EngineVersion.of(config().weights())).isEqualTo(usual);
        for (String weight : new String[] {"half-day", "daily-minute", "new-face", "first-cover", "stability"}) {
            var other = config(Map.of("releve.matching.weights." + weight, "7"));
            assertThat(EngineVersion.of(other.weights())).as(weight).isNotEqualTo(usual);
        }
    }
}
