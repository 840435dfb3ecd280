package fr.releve.kit.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {

    private static final double A_FEW_METRES = 0.01;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 14, 15, 38, 39, 45, 90, 240})
    void a_little_beyond_the_reach_it_takes_longer_and_a_little_before_it_does_not(int minutes) {
        double reach = Journey.reach(minutes);
        assertThat(Journey.minutes(reach - A_FEW_METRES)).isLessThanOrEqualTo(minutes);
        assertThat(Journey.minutes(reach + A_FEW_METRES)).isGreaterThan(minutes);
    }
}
