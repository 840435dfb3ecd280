package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import org.junit.jupiter.api.Test;

class HousingTest {

    private final Gate gate = new Housing();

    @Test
    void who_needs_housing_goes_only_where_it_is_offered() {
        assertThat(gate.open(pair().needsHousing().housingOffered().build(), DAY))
                .isEqualTo(DAY);
        assertThat(gate.open(pair().needsHousing().build(), DAY)).isEqualTo(HalfDays.NONE);
    }

    @Test
    void who_needs_none_goes_anywhere() {
        assertThat(gate.open(pair().build(), DAY)).isEqualTo(DAY);
    }
}
