package fr.releve.matching.contract;

import static fr.releve.matching.Fixtures.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures;
import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static List<Finding> audit(Assignment assignment) {
        return Audit.of(assignment, SeededRules.book(), SeededRules.book());
    }

    private static Level level(Assignment assignment, String code) {
        return audit(assignment).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static List<Finding> audit(Assignment assignment, String rule, String value) {
        return Audit.of(assignment, SeededRules.book(rule, value), SeededRules.book(rule, value));
    }

    private static boolean has(List<Finding> findings, String code, Level level) {
        return findings.stream().anyMatch(it -> it.code().equals(code) && it.level() == level);
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
    void what_a_student_adds_needs_an_authorisation_of_its_own() {
        var it = student(Fixtures.pair(), Ordre.AUTHORISED);
        var unsent = Assignments.extended(it, it.halfDays(), new Assignment.Amended(Fixtures.TODAY, false));
        var sent = Assignments.extended(it, it.halfDays(), new Assignment.Amended(Fixtures.TODAY, true));

        assertThat(level(unsent, "student-authorisation")).isEqualTo(Level.WARNING);
        assertThat(audit(unsent)).anyMatch(found -> found.text().contains("une nouvelle autorisation"));
        assertThat(level(sent, "student-authorisation")).isEqualTo(Level.OK);
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

    @Test
    void a_signed_contract_goes_to_the_ordre_within_a_month_whenever_it_begins() {
        var signed = Fixtures.TODAY;
        var later = Assignments.of(
                Fixtures.pair().common(Fixtures.day(TUESDAY.plusMonths(6))), MissionKind.REPLACEMENT, false);
        String code = "sending-after-signature";
        assertThat(level(Assignments.on(later, signed.plusMonths(1), signed), code))
                .isEqualTo(Level.OK);
        assertThat(level(Assignments.on(later, signed.plusMonths(1).plusDays(1), signed), code))
                .isEqualTo(Level.WARNING);
        assertThat(level(Assignments.on(later, signed.plusMonths(1).plusDays(1), signed), "sending"))
                .isEqualTo(Level.OK);
        assertThat(level(Assignments.on(later, signed.plusMonths(3), null), code))
                .isEqualTo(Level.OK);
    }

    @Test
    void a_contract_that_is_sent_is_late_for_nobody() {
        var sent = Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false, 2, Ordre.ASKED);
        assertThat(level(Assignments.on(sent, Fixtures.TODAY.plusMonths(2), Fixtures.TODAY), "sending-after-signature"))
                .isEqualTo(Level.OK);
    }

    @Test
    void a_written_contract_waits_for_both_signatures() {
        var it = Assignments.of(Fixtures.pair(), MissionKind.HANDOVER, false);
        assertThat(level(it, "written")).isEqualTo(Level.WARNING);
        assertThat(level(Assignments.on(it, Fixtures.TODAY, Fixtures.TODAY), "written"))
                .isEqualTo(Level.OK);
    }

    @Test
    void an_extension_waits_for_an_amendment_that_both_sign() {
        var it = Assignments.of(Fixtures.pair(), MissionKind.HANDOVER, false);
        assertThat(audit(it)).noneMatch(found -> found.code().equals("amendment"));
        assertThat(level(amended(null, false, Fixtures.TODAY), "amendment")).isEqualTo(Level.WARNING);
        assertThat(level(amended(Fixtures.TODAY, false, Fixtures.TODAY), "amendment"))
                .isEqualTo(Level.OK);
    }

    @Test
    void a_signed_amendment_goes_to_the_ordre_within_a_month_as_the_contract_does() {
        var signed = Fixtures.TODAY;
        String code = "amendment-sending";
        assertThat(audit(Assignments.of(Fixtures.pair(), MissionKind.HANDOVER, false)))
                .noneMatch(found -> found.code().equals(code));
        assertThat(level(amended(null, false, signed.plusMonths(3)), code)).isEqualTo(Level.OK);
        assertThat(level(amended(signed, false, signed.plusMonths(1)), code)).isEqualTo(Level.OK);
        assertThat(level(amended(signed, false, signed.plusMonths(1).plusDays(1)), code))
                .isEqualTo(Level.WARNING);
        assertThat(level(amended(signed, true, signed.plusMonths(2)), code)).isEqualTo(Level.OK);
    }

    private static Assignment amended(@Nullable LocalDate signedOn, boolean sent, LocalDate today) {
        var it = Assignments.of(Fixtures.pair(), MissionKind.HANDOVER, false);
        var extended = Assignments.extended(it, it.halfDays(), new Assignment.Amended(signedOn, sent));
        return Assignments.on(extended, today, extended.signedOn());
    }

    @Test
    void terms_that_the_need_has_no_more_are_warned_of_and_those_that_came_back_are_not() {
        var asAgreed = Assignments.of(Fixtures.pair().feeShare("70"), MissionKind.HANDOVER, false);
        assertThat(audit(asAgreed)).noneMatch(it -> it.code().equals("terms"));
        assertThat(audit(asAgreed)).anyMatch(it -> it.code().equals("fee-share"));

        var changed = Assignments.of(Fixtures.pair().feeShare("70").termsVersion(1), MissionKind.HANDOVER, false);
        assertThat(level(changed, "terms")).isEqualTo(Level.WARNING);
        assertThat(audit(changed))
                .as("a share that nobody agreed to")
                .noneMatch(it -> it.code().equals("fee-share"));
        assertThat(Audit.isBlocked(audit(changed))).isEqualTo(Audit.isBlocked(audit(asAgreed)));
    }

    @Test
    void a_share_of_the_fees_out_of_the_ordinary_is_warned_of() {
        assertThat(level(share("69.99"), "fee-share")).isEqualTo(Level.WARNING);
        assertThat(level(share("70"), "fee-share")).isEqualTo(Level.OK);
        assertThat(level(share("100.00"), "fee-share")).isEqualTo(Level.OK);
        assertThat(level(share("100.01"), "fee-share")).isEqualTo(Level.WARNING);
        assertThat(audit(Assignments.of(Fixtures.pair(), MissionKind.SALARIED_SESSION, false)))
                .noneMatch(it -> it.code().equals("fee-share"));
    }

    private static Assignment share(String percent) {
        return Assignments.of(Fixtures.pair().feeShare(percent), MissionKind.REPLACEMENT, false);
    }

    @Test
    void a_licence_that_seems_to_last_longer_than_licences_do_is_to_be_checked() {
        var year = Fixtures.TODAY.plusMonths(12);
        assertThat(has(audit(student(Fixtures.pair().valid(year), Ordre.ASKED)), "licence-length", Level.WARNING))
                .isFalse();
        var longer = student(Fixtures.pair().valid(year.plusDays(1)), Ordre.ASKED);
        assertThat(has(audit(longer), "licence-length", Level.WARNING)).isTrue();
        assertThat(has(audit(longer, RuleCode.LICENCE_MONTHS, "13"), "licence-length", Level.WARNING))
                .isFalse();
    }

    @Test
    void a_licence_supposes_the_semesters_of_its_specialty() {
        assertThat(audit(student(Fixtures.pair(), Ordre.ASKED)))
                .anyMatch(it -> it.text().contains("3 semestres validés, dont 1 auprès"));
        assertThat(audit(student(Fixtures.pair().specialty("CARDIOLOGY"), Ordre.ASKED)))
                .anyMatch(it -> it.text().contains("5 semestres validés dans le cas usuel"));
        assertThat(audit(student(Fixtures.pair(), Ordre.ASKED), RuleCode.SEMESTERS, "4"))
                .anyMatch(it -> it.text().contains("4 semestres validés"));
    }

    @Test
    void a_licence_is_said_to_be_seen_only_where_it_was() {
        assertThat(audit(student(Fixtures.pair(), Ordre.ASKED)))
                .anyMatch(it -> it.text().startsWith("La licence, que la coordination a vue, suppose 3 semestres"));
        assertThat(audit(student(Fixtures.pair().notAttested(), Ordre.ASKED)))
                .anyMatch(it -> it.text().startsWith("La licence suppose 3 semestres"))
                .noneMatch(it -> it.text().contains("a vue"));
    }

    @Test
    void a_registered_doctor_replaces_without_end_until_a_rule_sets_one() {
        var three = Fixtures.day(TUESDAY).or(Fixtures.day(TUESDAY.plusMonths(3)));
        var pair = Fixtures.pair().valid(TUESDAY.plusYears(1)).common(three);
        var replacement = Assignments.of(pair, MissionKind.REPLACEMENT, false);
        assertThat(audit(replacement)).noneMatch(it -> it.code().equals("locum-period"));
        assertThat(has(audit(replacement, RuleCode.LOCUM_LONGEST_MONTHS, "3"), "locum-period", Level.BLOCKING))
                .isTrue();
        assertThat(has(audit(replacement, RuleCode.LOCUM_LONGEST_MONTHS, "4"), "locum-period", Level.OK))
                .isTrue();
    }

    @Test
    void who_has_retired_stays_registered_to_the_end_even_where_licences_need_not_last() {
        var pair = Fixtures.pair().entitledUntil(TUESDAY.minusDays(1));
        var locum = Assignments.of(pair, MissionKind.REINFORCEMENT, false);
        assertThat(has(audit(locum, RuleCode.LICENCE_COVERS, "false"), "licence", Level.BLOCKING))
                .isFalse();
        var retired = Assignments.of(pair.retired(), MissionKind.REINFORCEMENT, false);
        assertThat(has(audit(retired, RuleCode.LICENCE_COVERS, "false"), "licence", Level.BLOCKING))
                .isTrue();
    }

    @Test
    void a_replacement_says_who_is_replaced_or_is_warned_of() {
        assertThat(level(Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false), "replaced-named"))
                .isEqualTo(Level.WARNING);
        assertThat(level(
                        Assignments.of(Fixtures.pair().namesReplaced(), MissionKind.REPLACEMENT, false),
                        "replaced-named"))
                .isEqualTo(Level.OK);
        assertThat(audit(Assignments.of(Fixtures.pair(), MissionKind.HANDOVER, false)))
                .noneMatch(it -> it.code().equals("replaced-named"));
    }

    @Test
    void the_replaced_doctor_has_the_duties_that_the_rules_name() {
        var it = Assignments.of(Fixtures.pair(), MissionKind.REPLACEMENT, false);
        assertThat(audit(it)).anyMatch(found -> found.text().contains("prévient l’Ordre et cesse"));
        assertThat(audit(it, RuleCode.REPLACED_INFORMS, "false"))
                .anyMatch(found -> found.text().startsWith("Le médecin remplacé cesse"));
        assertThat(audit(it, RuleCode.REPLACED_STOPS, "false"))
                .anyMatch(found -> found.text().equals("Le médecin remplacé prévient l’Ordre."));
    }
}
