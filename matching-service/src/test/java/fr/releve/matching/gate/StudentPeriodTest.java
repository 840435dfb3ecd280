package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import fr.releve.matching.wording.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudentPeriodTest {

    private final Gate gate = new StudentPeriod(SeededRules.dated());

    @Test
    void a_student_stays_three_months_less_a_day_after_the_first() {
        assertThat(gate.open(
                        pair().student().build(),
                        DAY.or(day(TUESDAY.plusMonths(3).minusDays(1)))))
                .isEqualTo(DAY.or(day(TUESDAY.plusMonths(3).minusDays(1))));
        assertThat(gate.open(pair().student().build(), DAY.or(day(TUESDAY.plusMonths(3)))))
                .isEqualTo(DAY);
    }

    @Test
    void the_months_count_from_what_is_promised_and_not_over() {
        var begun = day(TUESDAY.minusMonths(3));

        assertThat(gate.open(promisedHere(begun.or(day(TUESDAY.plusDays(7)))), DAY))
                .isEqualTo(HalfDays.NONE);
        assertThat(gate.open(promisedHere(begun), DAY)).isEqualTo(DAY);
    }

    private static Pair promisedHere(HalfDays here) {
        return pair().student()
                .ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, here, HalfDays.NONE, true))
                .build();
    }

    @Test
    void says_and_keeps_what_the_rule_of_the_day_says() {
        var two = new StudentPeriod(SeededRules.dated(RuleCode.STUDENT_LONGEST_MONTHS, "2"));
        var student = pair().student().build();

        assertThat(two.open(student, DAY.or(day(TUESDAY.plusMonths(2))))).isEqualTo(DAY);
        assertThat(two.sentence(student).text()).isEqualTo("Un remplacement par un étudiant dure 2 mois au plus.");
    }

    @Test
    void nobody_else_is_limited() {
        assertThat(gate.open(pair().build(), DAY.or(day(TUESDAY.plusMonths(9)))))
                .isEqualTo(DAY.or(day(TUESDAY.plusMonths(9))));
    }

    @Test
    void a_registered_doctors_replacement_is_limited_once_a_rule_says_so() {
        var two = new StudentPeriod(SeededRules.dated(RuleCode.LOCUM_LONGEST_MONTHS, "2"));
        var whole = DAY.or(day(TUESDAY.plusMonths(2)));
        var replacement = pair().kind(MissionKind.REPLACEMENT).build();

        assertThat(gate.open(replacement, whole)).isEqualTo(whole);
        assertThat(two.open(replacement, whole)).isEqualTo(DAY);
        assertThat(two.sentence(replacement))
                .isEqualTo(new Sentence("student-period.locum", List.of("2"), "Un remplacement dure 2 mois au plus."));
        assertThat(two.open(pair().build(), whole)).isEqualTo(whole);
    }
}
