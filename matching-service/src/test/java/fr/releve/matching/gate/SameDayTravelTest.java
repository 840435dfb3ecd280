package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class SameDayTravelTest {

    private final Gate gate = new SameDayTravel();

    @Test
    void shuts_the_days_spent_too_far_away_as_a_whole_and_no_other() {
        var both = DAY.or(day(TUESDAY.plusDays(1)));
        var pair = pair().common(both)
                .ties(it -> new Ties(HalfDays.of(DAY.first()), DAY, HalfDays.NONE, HalfDays.NONE, false))
                .build();

        assertThat(gate.open(pair, both)).isEqualTo(day(TUESDAY.plusDays(1)));
    }

    @Test
    void a_morning_near_by_leaves_the_afternoon_open() {
        var pair = pair().ties(
                        it -> new Ties(HalfDays.of(DAY.first()), HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false))
                .build();

        assertThat(gate.open(pair, HalfDays.of(DAY.last()))).isEqualTo(HalfDays.of(DAY.last()));
    }
}
