package fr.releve.gateway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.rules.RuleCourse.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private static ReferenceRule.Period period(String value, LocalDate from, @Nullable LocalDate until) {
        return new ReferenceRule.Period(
                "student.longest-months", value, "MONTHS", from, until, "Durée", "Code", 1, null);
    }

    @Test
    void a_day_belongs_to_the_period_that_ends_with_it() {
        var course = RuleCourse.of(
                List.of(
                        period("3", TODAY.minusDays(9), TODAY.minusDays(1)),
                        period("4", TODAY, TODAY),
                        period("5", TODAY.plusDays(1), null)),
                TODAY);
        assertThat(course.said()).extracting(RuleCourse.Said::time).containsExactly(Time.PAST, Time.NOW, Time.COMING);
        assertThat(Objects.requireNonNull(course.now()).words()).isEqualTo("4 mois");
        assertThat(Objects.requireNonNull(course.next()).words()).isEqualTo("5 mois");
    }

    @Test
    void what_begins_later_says_nothing_today() {
        var course = RuleCourse.of(List.of(period("3", TODAY.plusDays(1), null)), TODAY);
        assertThat(course.now()).isNull();
        assertThat(RuleForm.on(course).value()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "1, DAYS, 1 jour",
                "15, DAYS, 15 jours",
                "10000, EUROS, \"10 000 €\"",
                "true, FLAG, oui",
                "09:00-12:30, SPAN, de 9 h à 12 h 30",
                "9-12, SPAN, 9-12",
                "libre, TEXT, libre",
                "12, NEWER, 12"
            })
    void a_value_is_read_by_its_unit(String value, String unit, String words) {
        assertThat(RuleCourse.words(value, unit).replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(words);
    }

    @Test
    void every_rule_of_the_seeds_has_a_subject() throws IOException {
        List<String> codes = Files.readAllLines(Path.of("../seeds/rules.csv")).stream()
                .skip(1)
                .map(it -> it.substring(0, it.indexOf(',')))
                .toList();
        assertThat(codes).hasSizeGreaterThan(40).noneMatch(it -> RuleSubject.of(it) == RuleSubject.OTHER);
    }
}
