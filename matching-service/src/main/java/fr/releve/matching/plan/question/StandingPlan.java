package fr.releve.matching.plan.question;

import fr.releve.matching.plan.Candidate;
import fr.releve.matching.readmodel.Vacancy;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The plan that stands, as it can be asked. No question changes it. For one thread. */
public interface StandingPlan {

    /** How a doctor and a vacancy that every gate lets through stand to each other. */
    Situation between(UUID practitionerId, UUID vacancyId);

    /**
     * What the plan would make of a vacancy as it might be.
     *
     * @param vacancy changed, or not there yet
     * @param candidates who could then come
     */
    Effect effect(Vacancy vacancy, List<Candidate> candidates);

    /** Doctors and vacancies that would both rather be together, those on half-days still open first. */
    List<Blocking> blocking();

    /**
     * What cover costs the doctors and what their wishes cost in cover: a plan for each weight. Takes seconds, and is asked when it is no
     * longer this plan's turn: it looks at nothing that changes.
     *
     * @param weights of doctors' wishes (road, kind of practice, a place they know), in percent of what they weigh in the plan
     */
    Supplier<List<Preference>> preferences(List<Integer> weights);

    /**
     * One plan of the curve.
     *
     * @param weight of doctors' wishes (road, kind of practice, a place they know), in percent of what they weigh in the plan
     * @param halfDays covered
     * @param doctorsScore the doctors' own scores together, in points, at the weights of the plan
     * @param blockingPairs doctors and vacancies that would both rather be together
     */
    record Preference(int weight, long halfDays, long doctorsScore, int blockingPairs) {}

    /**
     * What a change of a vacancy brings.
     *
     * @param here half-days more at this vacancy
     * @param everywhere half-days more in the whole plan
     */
    record Effect(int here, int everywhere) {}

    /**
     * A pair that the plan keeps apart though both would gain.
     *
     * @param onOpenHalfDays the vacancy has room; otherwise it would have to let another doctor go
     * @param gain of the doctor's own score, in points
     */
    record Blocking(UUID practitionerId, UUID vacancyId, boolean onOpenHalfDays, long gain) {}
}
