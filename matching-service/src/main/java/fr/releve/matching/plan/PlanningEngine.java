package fr.releve.matching.plan;

/** Finds who goes where. Keeps what it learned between two plans, so it is one planner's only. */
public interface PlanningEngine {

    /**
     * Plans from nothing but what is published.
     *
     * @param landscape doctors, vacancies and what binds them
     */
    Solution planAll(Landscape landscape);

    /** Plans again after what the landscape last refreshed; everything else moves only where that pays. */
    Solution planAgain(Landscape landscape);

    /** Names the engine and the weights, so that a proposal tells what made it. */
    String version();
}
