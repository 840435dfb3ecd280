package fr.releve.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void every_seeded_rule_has_a_source() {
        assertThat(LoadRules.read())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.source()).isNotBlank());
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        var rule = new Rule("x", 1, "3", Rule.Unit.MONTHS, DAY, DAY.plusDays(1), "", "");
        assertThat(rule.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(rule.holdsOn(DAY)).isTrue();
        assertThat(rule.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(rule.holdsOn(DAY.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00-12:30, true",
        "23:58-23:59, true",
        "12:30-12:30, false",
        "12:30-09:00, false",
        "9:00-12:30, false",
        "09:00-24:00, false"
    })
    void a_span_ends_after_it_begins_and_on_the_same_day(String value, boolean fits) {
        assertThat(Rule.Unit.SPAN.fits(value)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 3653, true",
        "DAYS, 3654, false",
        "HOURS, 87672, true",
        "HOURS, 87673, false",
        "MONTHS, 120, true",
        "MONTHS, 121, false",
        "PERCENT, 100, true",
        "PERCENT, 101, false",
        "EUROS, 999999999, true",
        "COUNT, 1000000000, false",
        "COUNT, -1, false",
        "FLAG, vrai, false"
    })
    void a_number_stays_within_what_can_be_meant(Rule.Unit unit, String value, boolean fits) {
        assertThat(unit.fits(value)).isEqualTo(fits);
    }

    @Test
    void a_rule_book_remembers_what_it_was_asked() {
        var book = new RuleBook(List.of(
                new Rule("a", 2, "3", Rule.Unit.MONTHS, DAY, null, "", ""),
                new Rule("b", 1, "true", Rule.Unit.FLAG, DAY, null, "", "")));
        assertThat(book.used()).isEmpty();
        assertThat(book.number("a")).isEqualTo(3);
        assertThat(book.used()).isEqualTo("a@2");
        assertThat(book.holds("b")).isTrue();
        assertThat(book.used()).isEqualTo("a@2 b@1");
        assertThatThrownBy(() -> book.rule("c")).isInstanceOf(IllegalStateException.class);
    }
}
