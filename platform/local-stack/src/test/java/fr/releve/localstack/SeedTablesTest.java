package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SeedTablesTest {

    /** Made for Monday, 7 December 2026. */
    private static final String TABLE = """
            reference,availability,status
            VAC-1,TUE:AM/2026-12-15/2027-03-30|2026-12-19:AM,PUBLISHED
            VAC-2,FRI:PM/2026-12-11/2027-06-25|-2026-12-21/2027-01-03,PUBLISHED
            """;

    @Test
    void are_left_as_they_are_while_a_plan_reaches_their_first_day() {
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2026, 11, 27))).isZero();
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2026, 12, 4))).isZero();
        assertThat(SeedTables.later(TABLE, 0)).isEqualTo(TABLE);
    }

    @Test
    void begin_on_the_next_monday_that_a_plan_reaches_after_that() {
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2026, 12, 5))).isEqualTo(1);
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2026, 12, 11))).isEqualTo(1);
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2026, 12, 12))).isEqualTo(2);
        assertThat(SeedTables.weeksBehind(TABLE, LocalDate.of(2028, 1, 1))).isEqualTo(57);
    }

    @Test
    void keep_weekdays_and_distances() {
        assertThat(SeedTables.later(TABLE, 56))
                .contains(
                        "TUE:AM/2028-01-11/2028-04-25|2028-01-15:AM",
                        "FRI:PM/2028-01-07/2028-07-21|-2028-01-17/2028-01-30")
                .contains("VAC-1", "PUBLISHED");
    }

    @Test
    void of_this_clone_lie_ahead_on_any_day() {
        var tables = SeedTables.ofThisClone();
        for (var day = LocalDate.of(2026, 11, 27); day.getYear() < 2029; day = day.plusDays(17)) {
            assertThat(firstDay(tables.read("vacancies", day)))
                    .as("%s", day)
                    .isBetween(day.plusDays(3), day.plusDays(10));
        }
        var day = LocalDate.of(2030, 5, 4);
        assertThat(tables.read("practitioners", day))
                .doesNotContain("2026-", "2027-")
                .contains("2030-05-13");
        assertThat(tables.read("communes", day)).isEqualTo(tables.read("communes", LocalDate.EPOCH));
    }

    private static LocalDate firstDay(String table) {
        return Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                .matcher(table)
                .results()
                .map(it -> LocalDate.parse(it.group()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
