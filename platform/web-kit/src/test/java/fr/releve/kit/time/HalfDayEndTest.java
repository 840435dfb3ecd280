package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HalfDayEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void a_morning_is_over_at_one() {
        assertThat(HalfDayEnd.MORNING.isPast(TODAY, TODAY.atTime(12, 59))).isFalse();
        assertThat(HalfDayEnd.MORNING.isPast(TODAY, TODAY.atTime(13, 0))).isTrue();
    }

    @Test
    void an_afternoon_is_over_at_seven() {
        assertThat(HalfDayEnd.AFTERNOON.isPast(TODAY, TODAY.atTime(18, 59))).isFalse();
        assertThat(HalfDayEnd.AFTERNOON.isPast(TODAY, TODAY.atTime(19, 0))).isTrue();
    }

    @Test
    void days_before_are_over_and_days_after_are_not() {
        assertThat(HalfDayEnd.AFTERNOON.isPast(TODAY, TODAY.plusDays(1).atStartOfDay()))
                .isTrue();
        assertThat(HalfDayEnd.MORNING.isPast(TODAY, TODAY.minusDays(1).atTime(23, 59)))
                .isFalse();
    }
}
