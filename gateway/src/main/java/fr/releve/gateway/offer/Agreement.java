package fr.releve.gateway.offer;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.placement.PlacementStates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both sides said yes to, as one of them reads it in a list; what fell since is among it.
 *
 * @param state in words
 * @param colour class of the tag of its state
 * @param fell it does not take place as agreed
 * @param because why it fell, in words; empty if it did not, or nobody said
 * @param contact how to reach the other side; null until that is asked for, and while nobody answers
 */
public record Agreement(
        UUID id,
        NeedView need,
        List<HalfDay> halfDays,
        String state,
        String colour,
        boolean fell,
        String because,
        Proposal.@Nullable Contact contact) {

    static Agreement of(Placement it, NeedView need) {
        return new Agreement(
                it.id(),
                need,
                it.halfDays(),
                PlacementStates.words(it),
                PlacementStates.colour(it),
                PlacementStates.fell(it),
                PlacementStates.because(it),
                null);
    }

    Agreement with(Proposal.@Nullable Contact other) {
        return new Agreement(id, need, halfDays, state, colour, fell, because, other);
    }
}
