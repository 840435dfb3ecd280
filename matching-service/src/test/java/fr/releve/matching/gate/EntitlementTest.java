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

class EntitlementTest {

    private final Gate gate = new Entitlement(SeededRules.dated());

    @Test
    void covers_its_last_day_and_not_the_one_after() {
        assertThat(gate.open(pair().entitledUntil(TUESDAY).build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().entitledUntil(TUESDAY.minusDays(1)).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void of_a_longer_assignment_only_the_covered_part_is_open() {
        assertThat(gate.open(pair().entitledUntil(TUESDAY).build(), DAY.or(day(TUESDAY.plusDays(1)))))
                .isEqualTo(DAY);
    }

    @Test
    void who_has_retired_stays_registered_where_others_need_not() {
        var lenient = new Entitlement(SeededRules.dated(RuleCode.LICENCE_COVERS, "false"));
        var over = pair().entitledUntil(TUESDAY.minusDays(1));
        assertThat(lenient.open(over.build(), DAY)).isEqualTo(DAY);
        assertThat(lenient.open(over.retired().build(), DAY)).isEqualTo(HalfDays.NONE);
    }

    @Test
    void says_the_date_in_french() {
        assertThat(gate.sentence(pair().entitledUntil(TUESDAY).build()).text()).contains("1er décembre 2026");
    }
}
