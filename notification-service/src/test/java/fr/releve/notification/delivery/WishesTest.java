package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Test
    void keeps_what_comes_before_six_for_that_evening() {
        assertThat(next("2026-11-24T16:59:59Z")).isEqualTo("2026-11-24T17:00:00Z");
        assertThat(next("2026-11-24T17:00:00Z")).isEqualTo("2026-11-25T17:00:00Z");
    }

    @Test
    void means_six_in_paris_in_summer_and_in_winter() {
        assertThat(next("2027-03-27T18:00:00Z"))
                .as("the clocks change that night")
                .isEqualTo("2027-03-28T16:00:00Z");
        assertThat(next("2027-07-01T10:00:00Z")).isEqualTo("2027-07-01T16:00:00Z");
    }

    private static Instant next(String now) {
        return Wishes.nextDigest(Instant.parse(now), SIX);
    }
}
