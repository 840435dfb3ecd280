package fr.releve.matching.calendar;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfDaysTest {

    @Test
    void reads_what_it_writes() {
        var texts = List.of("2026-12-01:AM", "2026-12-01:PM", "2027-01-04:PM");
        assertThat(HalfDays.parse(texts).texts()).isEqualTo(texts);
        assertThat(HalfDays.parse(texts).list())
                .containsExactlyElementsOf(texts.stream().map(HalfDay::parse).toList());
    }

    @Test
    void keeps_the_day_of_a_limit_and_drops_the_one_beyond() {
        var three = DAY.or(day(TUESDAY.minusDays(1))).or(day(TUESDAY.plusDays(1)));
        assertThat(three.until(TUESDAY)).isEqualTo(DAY.or(day(TUESDAY.minusDays(1))));
        assertThat(three.from(TUESDAY)).isEqualTo(DAY.or(day(TUESDAY.plusDays(1))));
    }

    @Test
    void counts_weeks_from_monday_to_sunday() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(day(monday).or(day(monday.plusDays(6))).weeks()).isEqualTo(1);
        assertThat(day(monday).or(day(monday.plusDays(7))).weeks()).isEqualTo(2);
        assertThat(HalfDays.NONE.weeks()).isZero();
    }

    @Test
    void gives_the_bits_of_the_weeks_asked_for() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(DAY.wordsFrom(monday, 1)).containsExactly(0b1100L);
        assertThat(DAY.wordsFrom(monday.plusWeeks(1), 1)).isEmpty();
    }

    @Test
    void refuses_what_no_calendar_of_ours_holds() {
        for (String text :
                List.of("2026-12-01", "2026-02-30:AM", "2026-12-01:NOON", "2023-12-31:AM", "2100-01-01:AM")) {
            assertThatThrownBy(() -> HalfDays.parse(List.of(text)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
