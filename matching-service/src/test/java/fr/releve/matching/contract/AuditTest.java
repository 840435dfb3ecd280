package fr.releve.matching.contract;

import static fr.releve.matching.Fixtures.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures;
import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.SeededRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static List<Finding> audit(Assignment assignment) {
        return Audit.of(assignment, SeededRules.book());
    }

    private static Level level(Assignment assignment, String code) {
        return audit(assignment).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static Assignment student(PairBuilder pair, Ordre ordre) {
        return Assignments.of(pair.student(), MissionKind.REPLACEMENT, true, 2, ordre);
    }

    @Test
    void papers_valid_to_the_last_day_are_in_order() {
        var findings = audit(Assignments.of(Fixtures.pair().valid(TUESDAY), MissionKind.REINFORCEMENT, false));
        assertThat(Audit.isBlocked(findings)).isFalse();
        assertThat(findings).allSatisfy(it -> assertThat(it.source()).isNotBlank());
    }

    @Test
    void a_licence_that_ends_a_day_too_early_blocks() {
        var pair = Fixtures.pair().entitledUntil(TUESDAY.minusDays(1));
        assertThat(level(Assignments.of(pair, MissionKind.REINFORCEMENT, false), "licence"))
                .isEqualTo(Level.BLOCKING);
    }

    @Test
    void an_insurance_that_ends_a_day_too_early_blocks() {
        var pair = Fixtures.pair().insuredUntil(TUESDAY.minusDays(1));
        assertThat(level(Assignments.of(pair, MissionKind.REINFORCEMENT, false), "insurance"))
                .isEqualTo(Level.BLOCKING);
    }

    @Test
    void three_months_to_the_day_are_too_long_for_a_student_and_a_day_less_is_not() {
        var first = Fixtures.day(TUESDAY);
        HalfDays tooLong = first.or(Fixtures.day(TUESDAY.plusMonths(3)));
        HalfDays within = first.or(Fixtures.day(TUESDAY.plusMonths(3).minusDays(1)));
        var late = TUESDAY.plusYears(1);
        assertThat(level(student(Fixtures.pair().valid(late).common(tooLong), Ordre.NOT_ASKED), "student-period"))
                .isEqualTo(Level.BLOCKING);
        assertThat(level(student(Fixtures.pair().valid(late).common(within), Ordre.NOT_ASKED), "student-period"))
                .isEqualTo(Level.OK);
    }

    @Test
    void a_student_needs_the_authorisation_and_nobody_else_does() {
        assertThat(level(student(Fixtures.pair(), Ordre.INFORMED), "student-authorisation"))
                .isEqualTo(Level.WARNING);
        assertThat(level(student(Fixtures.pair(), Ordre.AUTHORISED), "student-authorisation"))
                .isEqualTo(Level.OK);
        assertThat(level(student(Fixtures.pair(), Ordre.REFUSED), "ordre-refused"))
                .isEqualTo(Level.BLOCKING);
        assertThat(audit(Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false)))
                .noneMatch(it -> it.code().equals("student-authorisation"));
    }

    @Test
    void the_ninety_days_at_a_practice_are_warned_of_before_they_are_reached() {
        assertThat(level(replacementOf(74), "practice-days")).isEqualTo(Level.OK);
        assertThat(level(replacementOf(75), "practice-days")).isEqualTo(Level.WARNING);
        assertThat(level(replacementOf(91), "practice-days")).isEqualTo(Level.WARNING);
        assertThat(audit(replacementOf(91))).anyMatch(it -> it.text().contains("au-delà de 90 jours"));
    }

    private static Assignment replacementOf(long days) {
        return Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false, days, Ordre.NOT_ASKED);
    }

    @Test
    void a_contract_late_for_the_ordre_is_warned_of() {
        assertThat(level(Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false), "sending"))
                .isEqualTo(Level.WARNING);
        assertThat(level(Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false, 2, Ordre.ASKED), "sending"))
                .isEqualTo(Level.OK);
    }

    @Test
    void a_doctor_who_withdrew_consent_or_was_not_attested_signs_nothing() {
        assertThat(level(Assignments.of(Fixtures.pair().withoutConsent(), MissionKind.HANDOVER, false), "consent"))
                .isEqualTo(Level.BLOCKING);
        assertThat(level(Assignments.of(Fixtures.pair().notAttested(), MissionKind.HANDOVER, false), "attestation"))
                .isEqualTo(Level.BLOCKING);
    }
}
