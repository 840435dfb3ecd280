package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class MinimumBlockTest {

    private final Gate gate = new MinimumBlock();

    @Test
    void a_week_with_enough_half_days_is_open_and_one_with_too_few_is_not() {
        assertThat(gate.open(
                        pair().minimumBlock(2).build(),
                        DAY.or(HalfDays.of(day(TUESDAY.plusWeeks(1)).first()))))
                .isEqualTo(DAY);
    }

    @Test
    void half_days_promised_in_the_week_count() {
        assertThat(gate.open(
                        pair().minimumBlock(2)
                                .ties(it -> new Ties(
                                        HalfDays.NONE, HalfDays.NONE, HalfDays.of(DAY.last()), HalfDays.NONE, true))
                                .build(),
                        HalfDays.of(DAY.first())))
                .isEqualTo(HalfDays.of(DAY.first()));
    }

    @Test
    void who_works_fewer_half_days_a_week_than_asked_cannot_come() {
        assertThat(gate.open(pair().minimumBlock(2).weekCap(2).build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().minimumBlock(2).weekCap(1).build(), DAY)).isEqualTo(HalfDays.NONE);
    }
}
