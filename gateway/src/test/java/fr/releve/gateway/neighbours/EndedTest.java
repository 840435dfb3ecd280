package fr.releve.gateway.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "AM,2027-01-05T12:59,false",
        "AM,2027-01-05T13:00,true",
        "PM,2027-01-05T13:00,false",
        "PM,2027-01-05T19:00,true",
        "PM,2027-01-04T23:59,false",
        "AM,2027-01-06T00:00,true"
    })
    void a_half_day_is_over_at_its_own_hour_of_the_day(HalfDay.Part part, LocalDateTime now, boolean over) {
        assertThat(Ended.is(new HalfDay(DAY, part), now)).isEqualTo(over);
    }
}
