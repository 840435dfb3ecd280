package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void leaves_out_weeks_that_are_over_and_a_month_of_which_only_its_last_sunday_is_left() {
        assertThat(on("2027-01-30")).containsExactly("Janvier 2027: 1", "Février 2027: 4");
        assertThat(on("2027-01-31")).containsExactly("Février 2027: 4");
    }

    @Test
    void a_morning_that_is_over_can_no_longer_be_ticked_in_the_afternoon() {
        assertThat(over("2027-01-29T12:59")).containsExactly(false, false);
        assertThat(over("2027-01-29T13:01")).containsExactly(true, false);
        assertThat(over("2027-01-29T19:01")).containsExactly(true, true);
    }

    /** Whether the morning and the afternoon of the day are over. */
    private static List<Boolean> over(String now) {
        return Calendar.of(JANUARY, 1, LocalDateTime.parse(now), Set.of(), Map.of()).months().stream()
                .flatMap(it -> it.weeks().stream().flatMap(List::stream))
                .filter(it -> it != null && it.number() == 29)
                .flatMap(it -> Stream.of(it.morning().past(), it.afternoon().past()))
                .toList();
    }

    /** Each month with how many weeks it shows. */
    private static List<String> on(String today) {
        return Calendar.of(JANUARY, 2, LocalDate.parse(today).atStartOfDay(), Set.of(), Map.of()).months().stream()
                .map(it -> it.name() + ": " + it.weeks().size())
                .toList();
    }
}
