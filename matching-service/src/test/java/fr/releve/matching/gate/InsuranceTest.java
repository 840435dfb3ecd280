package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import org.junit.jupiter.api.Test;

class InsuranceTest {

    private final Gate gate = new Insurance(SeededRules.dated());

    @Test
    void covers_its_last_day_and_not_the_one_after() {
        assertThat(gate.open(pair().insuredUntil(TUESDAY).build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().insuredUntil(TUESDAY.minusDays(1)).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void of_a_longer_assignment_only_the_covered_part_is_open() {
        assertThat(gate.open(pair().insuredUntil(TUESDAY).build(), DAY.or(day(TUESDAY.plusDays(1)))))
                .isEqualTo(DAY);
    }

    @Test
    void is_not_asked_for_where_the_rule_of_the_day_does_not() {
        var unasked = new Insurance(SeededRules.dated(RuleCode.INSURANCE_COVERS, "false"));
        assertThat(unasked.open(pair().insuredUntil(TUESDAY.minusDays(1)).build(), DAY))
                .isEqualTo(DAY);
    }

    @Test
    void says_the_date_in_french() {
        assertThat(gate.sentence(pair().insuredUntil(TUESDAY).build()).text()).contains("1er décembre 2026");
    }
}
