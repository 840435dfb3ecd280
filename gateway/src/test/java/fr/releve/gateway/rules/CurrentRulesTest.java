package fr.releve.gateway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.ReferenceRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentRulesTest {

    @Test
    void a_value_is_that_of_the_rule_on_the_day() {
        var day = LocalDate.of(2027, 1, 1);
        var course = List.of(period("10", LocalDate.of(2024, 1, 1), day.minusDays(1)), period("12", day, null));

        assertThat(CurrentRules.on(day.minusDays(1), course)).hasValue("10");
        assertThat(CurrentRules.on(day, course)).hasValue("12");
        assertThat(CurrentRules.on(LocalDate.of(2023, 12, 31), course)).isEmpty();
    }

    private static ReferenceRule.Period period(String value, LocalDate from, @Nullable LocalDate until) {
        return new ReferenceRule.Period("mission.minutes", value, "MINUTES", from, until, "", "", 1, null);
    }
}
