package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import org.junit.jupiter.api.Test;

class CommonHalfDaysTest {

    private final Gate gate = new CommonHalfDays();

    @Test
    void opens_what_is_both_wanted_and_offered() {
        assertThat(gate.open(
                        pair().wanted(DAY)
                                .availability(HalfDays.of(DAY.first()))
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.of(DAY.first()));
        assertThat(gate.open(pair().availability(day(TUESDAY.plusDays(1))).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void shuts_when_the_wish_is_taken_back() {
        assertThat(gate.open(pair().wanted(day(TUESDAY.plusDays(1))).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }
}
