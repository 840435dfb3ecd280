package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    private final Term term = new Continuity(200);

    @Test
    void a_new_face_costs_once_and_a_known_one_nothing() {
        assertThat(term.rate(pair().build())).isEqualTo(Rate.once(-200));
        assertThat(term.rate(
                        pair().ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, true))
                                .build()))
                .isEqualTo(Rate.NOTHING);
    }
}
