package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class NotRefusedTest {

    private final Gate gate = new NotRefused();

    @Test
    void leaves_out_what_was_refused_and_nothing_else() {
        assertThat(gate.open(
                        pair().ties(it -> new Ties(
                                        HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, HalfDays.of(DAY.first()), false))
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.of(DAY.last()));
        assertThat(gate.open(
                        pair().ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, DAY, false))
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.NONE);
        assertThat(gate.lasting()).isFalse();
    }
}
