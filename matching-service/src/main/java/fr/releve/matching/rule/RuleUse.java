package fr.releve.matching.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule is asked for. A rule without a use is one of {@link RuleCode#BEARINGS}. */
public enum RuleUse {
    /** Who can be proposed. */
    GATE(
            RuleCode.LICENCE_COVERS,
            RuleCode.STUDENT_LONGEST_MONTHS,
            RuleCode.SAME_QUALIFICATION,
            RuleCode.LOCUM_LONGEST_MONTHS,
            RuleCode.RETIREE_REGISTERED,
            RuleCode.INSURANCE_COVERS),

    /** The legal check of a contract, and whether a placement is confirmed or goes on for longer. */
    CHECK(
            RuleCode.SEMESTERS,
            RuleCode.PRACTICE_SEMESTERS,
            RuleCode.OTHER_SEMESTERS,
            RuleCode.LICENCE_MONTHS,
            RuleCode.LICENCE_COVERS,
            RuleCode.STUDENT_LONGEST_MONTHS,
            RuleCode.STUDENT_AUTHORISATION,
            RuleCode.SAME_QUALIFICATION,
            RuleCode.LOCUM_LONGEST_MONTHS,
            RuleCode.REPLACED_INFORMS,
            RuleCode.REPLACED_STOPS,
            RuleCode.RETIREE_REGISTERED,
            RuleCode.INSURANCE_COVERS,
            RuleCode.NON_COMPETITION_DAYS,
            RuleCode.NON_COMPETITION_WARNING_DAYS,
            RuleCode.NON_COMPETITION_YEARS,
            RuleCode.CONTRACT_WRITTEN,
            RuleCode.NON_SETTLEMENT_CLAUSE,
            RuleCode.SEND_WITHIN_MONTHS,
            RuleCode.SEND_BEFORE_DAYS,
            RuleCode.FEE_SHARE_LOWEST,
            RuleCode.FEE_SHARE_HIGHEST),

    /** The words of a contract or an amendment. */
    CONTRACT(
            RuleCode.STUDENT_LONGEST_MONTHS,
            RuleCode.STUDENT_AUTHORISATION,
            RuleCode.REPLACED_INFORMS,
            RuleCode.REPLACED_STOPS,
            RuleCode.NON_COMPETITION_DAYS,
            RuleCode.NON_COMPETITION_YEARS,
            RuleCode.NON_SETTLEMENT_CLAUSE,
            RuleCode.SEND_WITHIN_MONTHS,
            RuleCode.SEND_BEFORE_DAYS,
            RuleCode.PAYMENT_MONTHS,
            RuleCode.MORNING_HOURS,
            RuleCode.AFTERNOON_HOURS),

    /** The hours that calendars are told. */
    CALENDAR(RuleCode.MORNING_HOURS, RuleCode.AFTERNOON_HOURS),

    /** When something is due. */
    DEADLINE(
            RuleCode.SEND_WITHIN_MONTHS,
            RuleCode.SEND_BEFORE_DAYS,
            RuleCode.DECISION_WORKING_DAYS,
            RuleCode.ANSWER_HOURS,
            RuleCode.URGENT_ANSWER_HOURS,
            RuleCode.CONFIRMATION_DAYS,
            RuleCode.COMPLETION_DAYS,
            RuleCode.CLOSING_DAYS),

    /** What coordinator and doctor are warned of before anybody is asked. */
    CAUTION(RuleCode.NON_COMPETITION_DAYS, RuleCode.NON_COMPETITION_WARNING_DAYS),

    /** How many doctors are asked at once. */
    ROUND(RuleCode.PARALLEL_OFFERS),

    /** What is good to know, and decides nothing. */
    GUIDANCE(
            RuleCode.PENSION_BEFORE_64,
            RuleCode.PENSION_FROM_64,
            RuleCode.PENSION_FROM_67,
            RuleCode.SOLIDARITY_DAY,
            RuleCode.SOLIDARITY_HALF_DAY,
            RuleCode.SOLIDARITY_DAYS_A_MONTH,
            RuleCode.SOLIDARITY_ZONES,
            RuleCode.SETTLEMENT_PRIORITY_ZONE,
            RuleCode.SETTLEMENT_COMPLEMENTARY_ZONE,
            RuleCode.LOCAL_AID_ZONED),

    /** A figure that the gateway's pages reckon with it. */
    PAGE(RuleCode.ASKED_BY_PAGES.toArray(String[]::new));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> codes;

    RuleUse(String... codes) {
        this.codes = Set.of(codes);
    }

    /** Of a rule, in the order of their declaration; empty of one that nothing depends on. */
    public static List<RuleUse> of(String code) {
        return Stream.of(values()).filter(it -> it.codes.contains(code)).toList();
    }
}
