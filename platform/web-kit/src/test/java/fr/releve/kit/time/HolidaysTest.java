package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
    void knows_easter(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, new-year", "2027-03-29, easter-monday", "2027-05-06, ascension", "2027-05-17, whit-monday"
    })
    void names_the_holidays(LocalDate day, String name) {
        assertThat(Holidays.on(day)).contains(name);
    }

    @Test
    void an_ordinary_day_is_none() {
        assertThat(Holidays.on(LocalDate.of(2027, 1, 5))).isEmpty();
    }
}
