package fr.releve.matching.plan.question;

import fr.releve.matching.plan.Candidate;
import fr.releve.matching.readmodel.Vacancy;
import java.util.List;
import java.util.UUID;

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
