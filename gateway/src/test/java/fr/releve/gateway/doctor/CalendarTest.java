package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void leaves_out_weeks_that_are_over_and_a_month_of_which_only_its_last_sunday_is_left() {
        assertThat(on("2027-01-30")).containsExactly("Janvier 2027: 1", "Février 2027: 4");
        assertThat(on("2027-01-31")).containsExactly("Février 2027: 4");
    }

    /** Each month with how many weeks it shows. */
    private static List<String> on(String today) {
        return Calendar.of(YearMonth.of(2027, 1), 2, LocalDate.parse(today), Set.of(), Map.of()).months().stream()
                .map(it -> it.name() + ": " + it.weeks().size())
                .toList();
    }
}
