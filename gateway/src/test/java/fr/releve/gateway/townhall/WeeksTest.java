package fr.releve.gateway.townhall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Rule;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a need's rules when the boxes and days of its form are sent. */
class WeeksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Rule MONDAYS = weekly("MONDAY:AM", "2027-01-04", "2027-02-22");
    private static final Rule TUESDAYS = weekly("TUESDAY:AM", "2027-02-02", "2027-03-30");
    private static final Rule SUNDAYS = weekly("SUNDAY:AM", "2027-01-03", "2027-04-25");
    private static final Rule ONCE = Rule.single(HalfDay.parse("2027-01-07:PM"));
    private static final List<Rule> NEED = List.of(MONDAYS, TUESDAYS, SUNDAYS, ONCE);

    @Test
    void the_form_shows_boxes_from_monday_to_saturday_and_the_widest_span() {
        assertThat(Weeks.of(NEED)).contains(weeks("2027-01-04", "2027-03-30", "MONDAY:AM", "TUESDAY:AM"));
        assertThat(Weeks.of(List.of(SUNDAYS, ONCE))).isEmpty();
    }

    @Test
    void a_box_that_is_added_leaves_the_others_their_own_days() {
        assertThat(weeks("2027-01-04", "2027-03-30", "MONDAY:AM", "TUESDAY:AM", "FRIDAY:PM")
                        .instead(NEED, TODAY))
                .containsExactly(MONDAYS, TUESDAYS, SUNDAYS, ONCE, weekly("FRIDAY:PM", "2027-01-04", "2027-03-30"));
    }

    @Test
    void a_box_that_is_taken_away_takes_its_rule_alone() {
        assertThat(weeks("2027-01-04", "2027-03-30", "TUESDAY:AM").instead(NEED, TODAY))
                .containsExactly(TUESDAYS, SUNDAYS, ONCE);
    }

    @Test
    void a_bound_that_is_moved_moves_what_reached_it_and_cuts_the_rest() {
        assertThat(weeks("2027-01-04", "2027-04-30", "MONDAY:AM", "TUESDAY:AM").instead(NEED, TODAY))
                .containsExactly(MONDAYS, weekly("TUESDAY:AM", "2027-02-02", "2027-04-30"), SUNDAYS, ONCE);
        assertThat(weeks("2027-01-04", "2027-02-15", "MONDAY:AM", "TUESDAY:AM").instead(NEED, TODAY))
                .containsExactly(
                        weekly("MONDAY:AM", "2027-01-04", "2027-02-15"),
                        weekly("TUESDAY:AM", "2027-02-02", "2027-02-15"),
                        SUNDAYS,
                        ONCE);
    }

    @Test
    void a_box_whose_own_days_lie_outside_the_span_stands_for_the_span() {
        assertThat(weeks("2027-03-01", "2027-03-30", "MONDAY:AM", "TUESDAY:AM")
                        .instead(List.of(MONDAYS, TUESDAYS), TODAY))
                .containsExactly(
                        weekly("TUESDAY:AM", "2027-03-01", "2027-03-30"),
                        weekly("MONDAY:AM", "2027-03-01", "2027-03-30"));
    }

    @Test
    void what_has_begun_stays_begun_and_what_is_new_begins_today() {
        LocalDate later = LocalDate.of(2027, 1, 20);

        assertThat(weeks("2027-01-04", "2027-02-22", "MONDAY:AM", "FRIDAY:PM").instead(List.of(MONDAYS), later))
                .containsExactly(MONDAYS, weekly("FRIDAY:PM", "2027-01-20", "2027-02-22"));
        assertThat(weeks("2027-01-11", "2027-02-22", "MONDAY:AM").instead(List.of(MONDAYS), later))
                .containsExactly(MONDAYS);
        assertThat(weeks("2027-02-01", "2027-02-22", "MONDAY:AM").instead(List.of(MONDAYS), later))
                .containsExactly(weekly("MONDAY:AM", "2027-02-01", "2027-02-22"));
    }

    private static Rule weekly(String box, String from, String until) {
        return Rule.weekly(box, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Weeks weeks(String first, String last, String... boxes) {
        Set<String> ordered = new LinkedHashSet<>(List.of(boxes));
        return new Weeks(ordered, LocalDate.parse(first), LocalDate.parse(last));
    }
}
