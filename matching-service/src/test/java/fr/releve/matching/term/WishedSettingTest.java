package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.pair;
import static fr.releve.matching.readmodel.Setting.HEALTH_CENTRE;
import static fr.releve.matching.readmodel.Setting.HOSPITAL;
import static fr.releve.matching.readmodel.Setting.MSP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.gate.Gates;
import fr.releve.matching.rule.SeededRules;
import org.junit.jupiter.api.Test;

class WishedSettingTest {

    private final Term term = new WishedSetting(30);

    @Test
    void a_practice_that_the_doctor_would_like_brings_points_for_each_half_day() {
        assertThat(term.rate(pair().wishes(HEALTH_CENTRE, MSP).setting(MSP).build()))
                .isEqualTo(Rate.perHalfDay(30));
    }

    @Test
    void another_one_or_one_of_which_nothing_is_said_brings_nothing() {
        assertThat(term.rate(pair().wishes(HEALTH_CENTRE).setting(MSP).build())).isEqualTo(Rate.NOTHING);
        assertThat(term.rate(pair().wishes(HEALTH_CENTRE).build())).isEqualTo(Rate.NOTHING);
    }

    @Test
    void who_wishes_nothing_is_reckoned_as_before() {
        var terms = new Terms(config());
        assertThat(terms.explain(pair().setting(HOSPITAL).build(), DAY)).isEqualTo(terms.explain(pair().build(), DAY));
    }

    @Test
    void a_wish_never_excludes() {
        var gates = new Gates(config(), SeededRules.dated());
        assertThat(gates.open(pair().wishes(HEALTH_CENTRE).setting(HOSPITAL).build()))
                .isEqualTo(gates.open(pair().build()))
                .isEqualTo(DAY);
    }
}
