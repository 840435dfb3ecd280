package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.ReferenceRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @Test
    void the_minutes_are_those_of_the_rule_on_the_day() {
        var day = LocalDate.of(2027, 1, 1);
        var course = List.of(period("10", LocalDate.of(2024, 1, 1), day.minusDays(1)), period("12", day, null));

        assertThat(Nearness.on(day.minusDays(1), course)).hasValue(10);
        assertThat(Nearness.on(day, course)).hasValue(12);
        assertThat(Nearness.on(LocalDate.of(2023, 12, 31), course)).isEmpty();
    }

    private static ReferenceRule.Period period(String value, LocalDate from, @Nullable LocalDate until) {
        return new ReferenceRule.Period("mission.minutes", value, "MINUTES", from, until, "", "", 1, null);
    }

    private static Place.Commune commune(String insee, int population, double latitude, double longitude) {
        return new Place.Commune(insee, insee, "53", null, population, latitude, longitude);
    }
}
