package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void knows_the_eleven_holidays_of_2027() {
        var holidays = Stream.iterate(LocalDate.of(2027, 1, 1), it -> it.getYear() == 2027, it -> it.plusDays(1))
                .filter(WorkingDays::isHoliday)
                .map(LocalDate::toString);
        assertThat(holidays)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

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
