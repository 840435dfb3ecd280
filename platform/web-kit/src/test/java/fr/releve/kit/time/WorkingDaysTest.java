package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void skips_the_weekend_and_christmas() {
        var tuesday = Instant.parse("2026-12-22T09:30:00Z");
        assertThat(WorkingDays.after(tuesday, 5, PARIS)).isEqualTo(Instant.parse("2026-12-30T09:30:00Z"));
    }

    @Test
    void keeps_the_time_of_day_over_the_change_of_clocks() {
        var friday = Instant.parse("2027-03-26T09:00:00Z");
        assertThat(WorkingDays.after(friday, 1, PARIS)).isEqualTo(Instant.parse("2027-03-30T08:00:00Z"));
    }
}
