package fr.releve.matching.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.plan.web.PlanView.Gap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanViewTest {

    @ParameterizedTest(name = "{0} of at most {1}")
    @CsvSource({
        "10000,10000,0.0,'100,0'",
        "9996,10000,0.04,'99,9'",
        "999999999,1000000000,0.01,'99,9'",
        "9990,10000,0.1,'99,9'",
        "9989,10000,0.11,'99,8'",
        "0,10000,100.0,'0,0'",
        "-5,10000,100.0,'0,0'",
        "10001,10000,0.0,'100,0'",
        "0,0,0.0,'100,0'"
    })
    void no_more_is_proved_than_the_plan_brings(long objective, long bound, double percent, String atLeast) {
        var gap = Gap.of(objective, bound);

        assertThat(gap.percent()).isEqualTo(percent);
        assertThat(gap.sentence()).contains("au moins " + atLeast);
    }
}
