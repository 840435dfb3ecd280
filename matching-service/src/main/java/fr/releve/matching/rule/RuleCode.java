package fr.releve.matching.rule;

import java.util.Set;

/**
 * Every rule of the table: a decision, a contract or a page asks for it, or it is one of the {@link #BEARINGS}, which are shown and decide
 * nothing.
 */
public final class RuleCode {

    public static final String SEMESTERS = "intern.general-practice.semesters";
    public static final String PRACTICE_SEMESTERS = "intern.general-practice.practice-semesters";
    public static final String OTHER_SEMESTERS = "intern.other-specialty.semesters";
    public static final String LICENCE_MONTHS = "licence.months";
    public static final String LICENCE_COVERS = "licence.covers-whole-assignment";
    public static final String STUDENT_LONGEST_MONTHS = "student.longest-months";
    public static final String STUDENT_AUTHORISATION = "student.authorisation";
    public static final String SAME_QUALIFICATION = "locum.same-qualification";
    public static final String LOCUM_LONGEST_MONTHS = "locum.longest-months";
    public static final String REPLACED_INFORMS = "replaced-doctor.informs-ordre";
    public static final String REPLACED_STOPS = "replaced-doctor.stops-activity";
    public static final String RETIREE_REGISTERED = "retiree.registered";
    public static final String INSURANCE_COVERS = "insurance.covers-whole-assignment";
    public static final String PENSION_BEFORE_64 = "retiree.cumul-before-64";
    public static final String PENSION_FROM_64 = "retiree.cumul-from-64";
    public static final String PENSION_FROM_67 = "retiree.cumul-from-67";
    public static final String NON_COMPETITION_DAYS = "non-competition.days";
    public static final String NON_COMPETITION_WARNING_DAYS = "non-competition.warning-days";
    public static final String NON_COMPETITION_YEARS = "non-competition.years";
    public static final String CONTRACT_WRITTEN = "contract.written";
    public static final String NON_SETTLEMENT_CLAUSE = "contract.non-settlement-clause";
    public static final String SEND_WITHIN_MONTHS = "contract.send-within-months";
    public static final String SEND_BEFORE_DAYS = "contract.send-before-days";
    public static final String PAYMENT_MONTHS = "contract.payment-months";
    public static final String MORNING_HOURS = "half-day.morning-hours";
    public static final String AFTERNOON_HOURS = "half-day.afternoon-hours";
    public static final String FEE_SHARE_LOWEST = "fee-share.usual-lowest";
    public static final String FEE_SHARE_HIGHEST = "fee-share.usual-highest";
    public static final String SOLIDARITY_DAY = "solidarity.day-amount";
    public static final String SOLIDARITY_HALF_DAY = "solidarity.half-day-amount";
    public static final String SOLIDARITY_DAYS_A_MONTH = "solidarity.days-a-month";
    public static final String SOLIDARITY_ZONES = "solidarity.zones";
    public static final String SETTLEMENT_PRIORITY_ZONE = "settlement.priority-zone-amount";
    public static final String SETTLEMENT_COMPLEMENTARY_ZONE = "settlement.complementary-zone-amount";
    public static final String LOCAL_AID_ZONED = "local-aid.zoned-only";
    public static final String DECISION_WORKING_DAYS = "proposal.decision-working-days";
    public static final String ANSWER_HOURS = "offer.answer-hours";
    public static final String URGENT_ANSWER_HOURS = "offer.urgent-answer-hours";
    public static final String PARALLEL_OFFERS = "offer.parallel";
    public static final String CONFIRMATION_DAYS = "placement.confirmation-days";
    public static final String COMPLETION_DAYS = "placement.completion-days";
    public static final String CLOSING_DAYS = "placement.closing-days";

    /** Asked by the gateway, of the table, for what a mission changes around its place. */
    public static final Set<String> ASKED_BY_PAGES = Set.of("mission.minutes");

    /** Figures of the region's plan, shown with their source. */
    public static final Set<String> BEARINGS = Set.of(
            "mission.frais-envelope",
            "mission.health-houses",
            "mission.health-house-share",
            "mission.priority-territories");

    private RuleCode() {}
}
