package fr.releve.matching.plan;

import fr.releve.matching.family.FamilyWishes;
import java.util.Optional;

/** Finds who goes where. Keeps what it learned between two plans, so it is one planner's only. */
public interface PlanningEngine {

    /**
     * Plans from nothing but what is published; made first without any family data, as if no plan before had ever used any, then only
     * exchanged where nobody loses.
     *
     * @param landscape doctors, vacancies and what binds them
     * @param wishes jobs that doctors' spouses would take
     * @param before what the full plan before learned, if this version made it
     */
    Solution planAll(Landscape landscape, FamilyWishes wishes, Optional<byte[]> before);

    /**
     * Goes on from what is published, at the prices that an earlier full plan of this version learned: nobody moves.
     *
     * @param learned what that plan's {@link #learned} gave
     * @param unsettled what has changed since whoever went before settled the plan last, as far as that is known
     */
    void resume(Landscape landscape, byte[] learned, Landscape.Touched unsettled);

    /** What the last full plan learned, for {@link #resume}. */
    byte[] learned();

    /** Learns prices for things as they are by now, so that the bound is tight again: nobody moves. */
    Solution learn();

    /**
     * Betters the plan around all that changed since it was last settled, now that nothing else waits, and proves how good it is.
     * What is published moves only where that pays.
     */
    Solution settle(Landscape landscape);

    /** Plans again after what the landscape last refreshed; everything else moves only where that pays. */
    Solution planAgain(Landscape landscape);

    /** Names the engine and the weights, so that a proposal tells what made it. */
    String version();
}
