package fr.releve.profile.availability;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.profile.availability.HalfDay.Part;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate TUE = LocalDate.of(2026, 12, 1);

    @Test
    void a_weekly_rule_takes_in_both_bounds_and_nothing_outside() {
        assertThat(text(new Rule.Weekly(TUESDAY, Part.AM, TUE, TUE.plusWeeks(2))))
                .containsExactly("2026-12-01:AM", "2026-12-08:AM", "2026-12-15:AM");
        assertThat(text(new Rule.Weekly(TUESDAY, Part.AM, TUE.plusDays(1), TUE.plusDays(6))))
                .isEmpty();
    }

    @Test
    void half_days_are_ascending_without_repeats_and_without_blackouts() {
        assertThat(text(
                        new Rule.Single(TUE.plusWeeks(1), Part.PM),
                        new Rule.Weekly(TUESDAY, Part.AM, TUE, TUE.plusWeeks(2)),
                        new Rule.Single(TUE, Part.AM),
                        new Rule.Blackout(TUE.plusWeeks(2), TUE.plusWeeks(2))))
                .containsExactly("2026-12-01:AM", "2026-12-08:AM", "2026-12-08:PM");
    }

    @Test
    void a_change_of_clocks_moves_no_half_day() {
        LocalDate beforeChange = LocalDate.of(2027, 3, 23);
        assertThat(text(new Rule.Weekly(TUESDAY, Part.PM, beforeChange, beforeChange.plusWeeks(1))))
                .containsExactly("2027-03-23:PM", "2027-03-30:PM");
    }

    @Test
    void a_morning_is_over_at_one_and_an_afternoon_at_seven() {
        var timetable = new Timetable(List.of(new Rule.Single(TUE, Part.AM), new Rule.Single(TUE, Part.PM)));
        assertThat(timetable.halfDaysAfter(at(12, 59))).hasSize(2);
        assertThat(timetable.halfDaysAfter(at(13, 0))).hasSize(1);
        assertThat(timetable.halfDaysAfter(at(18, 59))).hasSize(1);
        assertThat(timetable.halfDaysAfter(at(19, 0))).isEmpty();
    }

    @Test
    void rules_are_written_and_read_as_text() {
        var texts = List.of("TUE:AM/2026-12-08/2027-03-30", "2026-12-12:PM", "-2026-12-21/2027-01-03");
        assertThat(Timetable.parse(texts).texts()).isEqualTo(texts);
    }

    @Test
    void refuses_text_that_is_no_rule_or_no_day() {
        assertThatThrownBy(() -> RuleText.parse("every tuesday")).hasMessageContaining("is no rule");
        assertThatThrownBy(() -> RuleText.parse("TUX:AM/2026-12-08/2027-03-30")).hasMessageContaining("TUX is no day");
        assertThatThrownBy(() -> RuleText.parse("2026-02-30:AM")).hasMessageContaining("calendar");
    }

    private static LocalDateTime at(int hour, int minute) {
        return TUE.atTime(hour, minute);
    }

    private static List<String> text(Rule... rules) {
        return new Timetable(List.of(rules))
                .halfDays().stream().map(String::valueOf).toList();
    }
}
