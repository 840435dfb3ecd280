package fr.releve.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static Rule row(int version, LocalDate from, @Nullable LocalDate until) {
        return new Rule("x", version, String.valueOf(version), Rule.Unit.COUNT, from, until, "", "");
    }

    @Test
    void one_row_without_an_end_counts_from_its_first_day_on() {
        var only = row(1, DAY, null);
        assertThat(Period.of(List.of(only))).containsExactly(new Period(only, DAY, null));
    }

    @Test
    void a_newer_row_ends_the_older_one_the_day_before() {
        var old = row(1, DAY, null);
        var newer = row(2, DAY.plusDays(10), null);
        assertThat(Period.of(List.of(newer, old)))
                .containsExactly(new Period(old, DAY, DAY.plusDays(9)), new Period(newer, DAY.plusDays(10), null));
    }

    @Test
    void what_a_newer_row_lay_over_counts_again_once_it_ends() {
        var old = row(1, DAY, null);
        var brief = row(2, DAY.plusDays(10), DAY.plusDays(12));
        assertThat(Period.of(List.of(old, brief)))
                .containsExactly(
                        new Period(old, DAY, DAY.plusDays(9)),
                        new Period(brief, DAY.plusDays(10), DAY.plusDays(12)),
                        new Period(old, DAY.plusDays(13), null));
    }

    @Test
    void a_row_that_was_overtaken_before_its_day_never_counts_and_divides_nothing() {
        var old = row(1, DAY, null);
        var overtaken = row(2, DAY.plusDays(20), DAY.plusDays(25));
        var newest = row(3, DAY.plusDays(10), null);
        assertThat(Period.of(List.of(old, overtaken, newest)))
                .containsExactly(new Period(old, DAY, DAY.plusDays(9)), new Period(newest, DAY.plusDays(10), null));
    }

    @Test
    void days_on_which_nothing_is_ruled_are_in_no_period() {
        var early = row(1, DAY, DAY.plusDays(1));
        var late = row(2, DAY.plusDays(5), null);
        assertThat(Period.of(List.of(early, late)))
                .containsExactly(new Period(early, DAY, DAY.plusDays(1)), new Period(late, DAY.plusDays(5), null));
    }
}
