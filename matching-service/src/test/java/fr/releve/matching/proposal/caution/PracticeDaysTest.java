package fr.releve.matching.proposal.caution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticeDaysTest {

    @Test
    void a_day_counts_once_whether_its_morning_counted_before_or_both_halves_are_new() {
        var counted = Set.of(LocalDate.of(2026, 12, 1));

        assertThat(PracticeDays.with(HalfDays.parse(List.of("2026-12-01:PM")), counted))
                .isEqualTo(1);
        assertThat(PracticeDays.with(HalfDays.parse(List.of("2026-12-02:AM", "2026-12-02:PM")), counted))
                .isEqualTo(2);
        assertThat(PracticeDays.with(HalfDays.NONE, counted)).isEqualTo(1);
    }
}
