package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Place.Commune VILLAINES = commune("53271", 2_900, 48.34, -0.27);
    private static final Place.Commune AVERTON = commune("53013", 600, 48.35, -0.22);
    private static final Place.Commune LAVAL = commune("53130", 50_000, 48.07, -0.77);

    @Test
    void counts_who_lives_ten_minutes_away_at_most_the_own_commune_with_them() {
        assertThat(VILLAINES.minutesTo(AVERTON)).isLessThanOrEqualTo(10);
        assertThat(VILLAINES.minutesTo(LAVAL)).isGreaterThan(10);

        assertThat(Effect.within(10, VILLAINES, List.of(VILLAINES, AVERTON, LAVAL)))
                .isEqualTo(3_500);
        assertThat(Effect.within(0, VILLAINES, List.of(VILLAINES, AVERTON, LAVAL)))
                .isEqualTo(2_900);
    }

    private static Place.Commune commune(String insee, int population, double latitude, double longitude) {
        return new Place.Commune(insee, insee, "53", null, population, latitude, longitude);
    }
}
