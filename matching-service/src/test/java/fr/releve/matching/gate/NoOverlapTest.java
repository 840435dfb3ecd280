package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class NoOverlapTest {

    private final Gate gate = new NoOverlap();

    @Test
    void leaves_out_what_is_promised_elsewhere_or_here() {
        assertThat(gate.open(
                        pair().ties(it -> new Ties(
                                        HalfDays.of(DAY.first()), HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false))
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.of(DAY.last()));
        assertThat(gate.open(
                        pair().ties(it -> new Ties(
                                        HalfDays.of(DAY.first()),
                                        HalfDays.NONE,
                                        HalfDays.of(DAY.last()),
                                        HalfDays.NONE,
                                        true))
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void promises_of_other_days_do_no_harm() {
        assertThat(gate.open(
                        pair().ties(it -> new Ties(
                                        day(TUESDAY.plusDays(1)), HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false))
                                .build(),
                        DAY))
                .isEqualTo(DAY);
    }
}
