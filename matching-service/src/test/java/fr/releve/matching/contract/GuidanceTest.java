package fr.releve.matching.contract;

import static fr.releve.matching.Fixtures.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidanceTest {

    private static List<Finding> said(MissionKind kind, HalfDays wanted, RuleBook rules) {
        return Guidance.of(Assignments.of(Fixtures.pair().common(wanted), kind, false), rules);
    }

    @Test
    void the_solidarity_mission_pays_two_days_a_month_the_whole_ones_first() {
        var morning = HalfDays.of(new HalfDay(TUESDAY.plusDays(1), HalfDay.Part.AM));
        var december = morning.or(Fixtures.day(TUESDAY)).or(Fixtures.day(TUESDAY.plusDays(7)));
        assertThat(said(MissionKind.ADVANCED_CONSULTATION, december, SeededRules.book()))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .contains("151 intercommunalités", "200 € par journée", "100 € par demi-journée", "jusqu’à 400 €");
        assertThat(said(MissionKind.REINFORCEMENT, morning.or(Fixtures.day(TUESDAY)), SeededRules.book()))
                .anyMatch(it -> it.text().contains("jusqu’à 300 €"));
        assertThat(said(
                        MissionKind.REINFORCEMENT,
                        december.or(Fixtures.day(TUESDAY.plusMonths(1))),
                        SeededRules.book(RuleCode.SOLIDARITY_DAYS_A_MONTH, "1")))
                .anyMatch(it -> it.text().contains("jusqu’à 400 €"));
        assertThat(said(MissionKind.REPLACEMENT, december, SeededRules.book())).isEmpty();
    }

    @Test
    void a_settlement_is_told_of_its_aids() {
        assertThat(said(MissionKind.SETTLEMENT, Fixtures.DAY, SeededRules.book()))
                .extracting(Finding::code)
                .containsExactly("settlement-aid", "local-aid");
        assertThat(said(MissionKind.SETTLEMENT, Fixtures.DAY, SeededRules.book(RuleCode.LOCAL_AID_ZONED, "false")))
                .extracting(Finding::code)
                .containsExactly("settlement-aid");
    }

    @Test
    void a_pension_is_spoken_of_to_those_who_have_one() {
        var retired = Assignments.of(Fixtures.pair().retired(), MissionKind.REPLACEMENT, false);
        assertThat(Guidance.of(retired, SeededRules.book()))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).contains("avant 64 ans", "7 000 €", "à partir de 67 ans, libre"))
                .satisfies(it -> assertThat(it.level()).isEqualTo(Finding.Level.INFO));
        assertThat(said(MissionKind.REPLACEMENT, Fixtures.DAY, SeededRules.book()))
                .isEmpty();
    }

    @Test
    void what_is_not_ruled_on_the_day_is_not_spoken_of() {
        var retired = Assignments.of(Fixtures.pair().retired(), MissionKind.SETTLEMENT, false);
        assertThat(Guidance.of(retired, new RuleBook(List.of()))).isEmpty();
    }
}
