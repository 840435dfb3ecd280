package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.HalfDay.Part;
import fr.releve.gateway.neighbours.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysAsRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 5);

    @Test
    void says_three_weeks_in_a_row_as_a_habit() {
        assertThat(DaysAsRules.of(List.of(am(0), am(7), am(14))))
                .containsExactly(Rule.weekly(DayOfWeek.TUESDAY, Part.AM, TUESDAY, TUESDAY.plusWeeks(2)));
    }

    @Test
    void says_two_weeks_one_by_one() {
        assertThat(DaysAsRules.of(List.of(am(0), am(7)))).containsExactly(Rule.single(am(0)), Rule.single(am(7)));
    }

    @Test
    void says_a_habit_of_more_than_a_year_in_two() {
        var more = IntStream.range(0, 54).mapToObj(week -> am(7 * week)).toList();

        assertThat(DaysAsRules.of(more))
                .containsExactly(
                        Rule.weekly(DayOfWeek.TUESDAY, Part.AM, TUESDAY, TUESDAY.plusWeeks(51)),
                        Rule.single(am(7 * 52)),
                        Rule.single(am(7 * 53)));
    }

    @Test
    void keeps_a_week_off_between_two_habits() {
        assertThat(DaysAsRules.of(List.of(am(0), am(7), am(14), am(28), am(35), am(42))))
                .containsExactly(
                        Rule.weekly(DayOfWeek.TUESDAY, Part.AM, TUESDAY, TUESDAY.plusWeeks(2)),
                        Rule.weekly(DayOfWeek.TUESDAY, Part.AM, TUESDAY.plusWeeks(4), TUESDAY.plusWeeks(6)));
    }

    @Test
    void neither_loses_nor_adds_a_half_day() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Set<HalfDay> wanted = new TreeSet<>();
            for (int i = 0; i < 60; i++) {
                wanted.add(new HalfDay(TUESDAY.plusDays(random.nextInt(70)), random.nextBoolean() ? Part.AM : Part.PM));
            }
            assertThat(expanded(DaysAsRules.of(wanted))).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    private static Set<HalfDay> expanded(List<Rule> rules) {
        List<HalfDay> halfDays = new ArrayList<>();
        for (Rule rule : rules) {
            LocalDate date = rule.type() == Rule.Type.WEEKLY ? rule.from() : rule.date();
            LocalDate last = rule.type() == Rule.Type.WEEKLY ? rule.until() : rule.date();
            assertThat(date).isNotNull();
            assertThat(last).isNotNull();
            for (LocalDate day = date; !day.isAfter(last); day = day.plusWeeks(1)) {
                halfDays.add(new HalfDay(day, rule.part()));
            }
        }
        assertThat(halfDays).doesNotHaveDuplicates();
        return new TreeSet<>(halfDays);
    }

    private static HalfDay am(int daysLater) {
        return new HalfDay(TUESDAY.plusDays(daysLater), Part.AM);
    }
}
