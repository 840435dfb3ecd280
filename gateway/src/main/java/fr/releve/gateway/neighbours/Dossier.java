package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all that bears on its decision; of one that waits no longer only the proposal.
 *
 * @param besides what else waits for a decision about its doctor
 * @param turns what is promised on its need
 * @param others who could come in the doctor's place, best first
 * @param instead what would follow if the first of them came; null if that is not known
 */
public record Dossier(
        Proposal proposal,
        List<Besides> besides,
        List<Reserve.Turn> turns,
        List<Other> others,
        @Nullable Forced instead) {

    /** Nothing but the proposal is told. */
    public static Dossier of(Proposal proposal) {
        return new Dossier(proposal, List.of(), List.of(), List.of(), null);
    }

    /** Another proposal of the same doctor. */
    public record Besides(UUID id, UUID vacancyId, String territory, List<HalfDay> halfDays) {}

    /** Another doctor. */
    public record Other(
            UUID practitionerId, int travelMinutes, List<HalfDay> halfDays, long score, List<Proposal.Term> terms) {}

    /**
     * A doctor and a need put together against the plan.
     *
     * @param othersMoved other doctors who would have to go elsewhere
     * @param change of the whole plan, in points; below zero what it would lose
     */
    public record Forced(int othersMoved, long change) {}
}
