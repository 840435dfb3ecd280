package fr.releve.matching.rule;

/** The rules that decisions ask for; the table holds more, which are shown. */
public final class RuleCode {

    public static final String LICENCE_COVERS = "licence.covers-whole-assignment";
    public static final String STUDENT_LONGEST_MONTHS = "student.longest-months";
    public static final String STUDENT_AUTHORISATION = "student.authorisation";
    public static final String SAME_QUALIFICATION = "locum.same-qualification";
    public static final String REPLACED_STOPS = "replaced-doctor.stops-activity";
    public static final String INSURANCE_COVERS = "insurance.covers-whole-assignment";
    public static final String NON_COMPETITION_DAYS = "non-competition.days";
    public static final String NON_COMPETITION_WARNING_DAYS = "non-competition.warning-days";
    public static final String NON_COMPETITION_YEARS = "non-competition.years";
    public static final String NON_SETTLEMENT_CLAUSE = "contract.non-settlement-clause";
    public static final String SEND_WITHIN_MONTHS = "contract.send-within-months";
    public static final String SEND_BEFORE_DAYS = "contract.send-before-days";
    public static final String MORNING_HOURS = "half-day.morning-hours";
    public static final String AFTERNOON_HOURS = "half-day.afternoon-hours";
    public static final String DECISION_WORKING_DAYS = "proposal.decision-working-days";
    public static final String ANSWER_HOURS = "offer.answer-hours";
    public static final String URGENT_ANSWER_HOURS = "offer.urgent-answer-hours";
    public static final String PARALLEL_OFFERS = "offer.parallel";
    public static final String COMPLETION_DAYS = "placement.completion-days";
    public static final String CLOSING_DAYS = "placement.closing-days";

    private RuleCode() {}
}
