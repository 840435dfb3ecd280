package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
    void knows_easter(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void names_the_eleven_of_2027() {
        var holidays = Stream.iterate(LocalDate.of(2027, 1, 1), it -> it.getYear() == 2027, it -> it.plusDays(1))
                .flatMap(day -> Holidays.on(day).map(name -> day + " " + name).stream());

        assertThat(holidays)
                .containsExactly(
                        "2027-01-01 new-year",
                        "2027-03-29 easter-monday",
                        "2027-05-01 labour",
                        "2027-05-06 ascension",
                        "2027-05-08 victory",
                        "2027-05-17 whit-monday",
                        "2027-07-14 national",
                        "2027-08-15 assumption",
                        "2027-11-01 all-saints",
                        "2027-11-11 armistice",
                        "2027-12-25 christmas");
    }
}
