package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.language.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolHolidaysTest {

    @Test
    void begin_on_a_saturday_and_end_on_a_sunday() {
        assertThat(SchoolHolidays.on(LocalDate.of(2027, 2, 19))).isEmpty();
        assertThat(SchoolHolidays.on(LocalDate.of(2027, 2, 20))).isPresent();
        assertThat(SchoolHolidays.on(LocalDate.of(2027, 3, 7))).isPresent();
        assertThat(SchoolHolidays.on(LocalDate.of(2027, 3, 8))).isEmpty();
    }

    @Test
    void are_known_as_far_as_the_last_of_them() {
        assertThat(SchoolHolidays.on(SchoolHolidays.knownUntil())).isPresent();
        assertThat(SchoolHolidays.between(SchoolHolidays.knownUntil().plusDays(1), LocalDate.MAX))
                .isEmpty();
    }

    @Test
    void have_a_name_each() {
        assertThat(SchoolHolidays.between(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 6, 30)))
                .hasSize(4)
                .allSatisfy(
                        it -> assertThat(Wording.find("school." + it.name())).isPresent());
    }
}
