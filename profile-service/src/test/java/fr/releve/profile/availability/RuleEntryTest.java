package fr.releve.profile.availability;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.Problem;
import fr.releve.profile.availability.HalfDay.Part;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDateTime NOON = TODAY.atTime(12, 0);

    @Test
    void accepts_a_rule_from_today_on() {
        assertThat(entry().accept(List.of(weekly(TODAY, TODAY.plusWeeks(1)))).rules())
                .hasSize(1);
        assertThat(entry().accept(List.of(new Rule.Single(TODAY, Part.AM))).rules())
                .hasSize(1);
    }

    @Test
    void refuses_what_begins_in_the_past() {
        refused("half-day-in-the-past", "/rules/0/from", weekly(TODAY.minusDays(1), TODAY.plusWeeks(1)));
        refused("half-day-in-the-past", "/rules/0/date", new Rule.Single(TODAY.minusDays(1), Part.PM));
    }

    @Test
    void lets_a_stored_rule_keep_its_beginning_and_change_its_end() {
        var stored = new Timetable(List.of(weekly(TODAY.minusWeeks(3), TODAY.plusWeeks(3))));
        var entry = new RuleEntry("/rules", stored, NOON);
        var shorter = weekly(TODAY.minusWeeks(3), TODAY.plusWeeks(1));
        assertThat(entry.accept(List.of(shorter)).rules()).containsExactly(shorter);
    }

    @Test
    void refuses_an_end_before_the_start_but_not_on_the_same_day() {
        refused("end-before-start", "/rules/0/until", weekly(TODAY.plusDays(1), TODAY));
        refused("end-before-start", "/rules/0/until", new Rule.Blackout(TODAY.plusDays(1), TODAY));
        entry().accept(List.of(weekly(TODAY, TODAY)));
    }

    @Test
    void a_rule_spans_52_weeks_at_most() {
        entry().accept(List.of(weekly(TODAY, TODAY.plusWeeks(52).minusDays(1))));
        refused("period-too-long", "/rules/0/until", weekly(TODAY, TODAY.plusWeeks(52)));
    }

    @Test
    void refuses_days_that_are_years_away_and_rules_without_number() {
        refused(
                "too-far-ahead",
                "/rules/0/date",
                new Rule.Single(TODAY.plusYears(3).plusDays(1), Part.AM));
        var many = Collections.<Rule>nCopies(RuleEntry.MOST_RULES + 1, new Rule.Single(TODAY, Part.PM));
        assertThatThrownBy(() -> entry().accept(many)).isInstanceOf(InvalidRequest.class);
    }

    private static RuleEntry entry() {
        return new RuleEntry("/rules", Timetable.EMPTY, NOON);
    }

    private static Rule weekly(LocalDate from, LocalDate until) {
        return new Rule.Weekly(TUESDAY, Part.AM, from, until);
    }

    private static void refused(String slug, String pointer, Rule rule) {
        assertThatThrownBy(() -> entry().accept(List.of(rule))).isInstanceOfSatisfying(InvalidRequest.class, it -> {
            assertThat(it.slug()).isEqualTo(slug);
            assertThat(it.faults()).extracting(Problem.Fault::pointer).containsExactly(pointer);
        });
    }
}
