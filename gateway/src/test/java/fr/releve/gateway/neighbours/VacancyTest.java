package fr.releve.gateway.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a need is still to come, and still to be had. */
class VacancyTest {

    private static final HalfDay FIRST = HalfDay.parse("2027-01-05:AM");
    private static final HalfDay SECOND = HalfDay.parse("2027-01-05:PM");
    private static final HalfDay THIRD = HalfDay.parse("2027-01-12:AM");
    private static final LocalDateTime BEFORE = LocalDateTime.of(2027, 1, 5, 12, 59);
    private static final LocalDateTime AT_NOON = LocalDateTime.of(2027, 1, 5, 13, 0);
    private static final LocalDateTime AFTER = LocalDateTime.of(2027, 1, 12, 13, 0);

    @Test
    void a_half_day_that_is_over_is_no_longer_ahead() {
        Vacancy need = need("PUBLISHED", 1);

        assertThat(need.ahead(BEFORE)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(need.ahead(AT_NOON)).containsExactly(SECOND, THIRD);
        assertThat(need.ahead(AFTER)).isEmpty();
        assertThat(need.isOpen(BEFORE)).isTrue();
        assertThat(need.isOpen(AFTER)).isFalse();
        assertThat(need.isFilled(AFTER)).isFalse();
    }

    @Test
    void a_half_day_is_sought_until_as_many_doctors_come_as_are_asked_for() {
        Vacancy need = need("PUBLISHED", 2).shown(List.of(come(FIRST, 2), come(SECOND, 1)));

        assertThat(need.sought(BEFORE)).containsExactly(SECOND, THIRD);
        assertThat(need.places(BEFORE)).isEqualTo(3);
        assertThat(need.places(AT_NOON)).isEqualTo(3);
        assertThat(need("PUBLISHED", 2).places(BEFORE)).isEqualTo(6);
        assertThat(need("PUBLISHED", 2).places(AT_NOON)).isEqualTo(4);
    }

    @Test
    void more_doctors_than_asked_for_leave_no_less_than_no_place() {
        Vacancy need = need("PUBLISHED", 1).shown(List.of(come(FIRST, 3)));

        assertThat(need.places(BEFORE)).isEqualTo(2);
    }

    @Test
    void it_is_filled_once_doctors_come_to_all_that_is_ahead() {
        List<Filled.Doctors> later = List.of(come(SECOND, 1), come(THIRD, 1));

        assertThat(need("PUBLISHED", 1).shown(later).isFilled(BEFORE)).isFalse();
        assertThat(need("PUBLISHED", 1).shown(later).isOpen(BEFORE)).isTrue();
        assertThat(need("PUBLISHED", 1).shown(later).isFilled(AT_NOON)).isTrue();
        assertThat(need("PUBLISHED", 1).shown(later).isOpen(AT_NOON)).isFalse();
        assertThat(need("PAUSED", 1).shown(later).isFilled(AT_NOON)).isFalse();
    }

    @Test
    void while_nobody_has_told_who_comes_all_of_it_is_sought() {
        assertThat(need("PUBLISHED", 1).shown(null).sought(BEFORE)).containsExactly(FIRST, SECOND, THIRD);
    }

    private static Filled.Doctors come(HalfDay halfDay, int doctors) {
        return new Filled.Doctors(halfDay, doctors);
    }

    private static Vacancy need(String status, int doctors) {
        return new Vacancy(
                UUID.randomUUID(),
                1,
                status,
                false,
                "REINFORCEMENT",
                "GENERAL_PRACTICE",
                "200000001",
                "53147",
                new Vacancy.Practice(null, "Cabinet", null, null),
                "Renfort",
                "",
                new Vacancy.Wanted(List.of(), List.of(FIRST, SECOND, THIRD)),
                doctors,
                1,
                false,
                new Vacancy.Pay("FEE_SHARE", BigDecimal.TEN),
                "NORMAL",
                null,
                null,
                null,
                null);
    }
}
