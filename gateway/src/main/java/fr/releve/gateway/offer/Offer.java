package fr.releve.gateway.offer;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.shell.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one of its sides reads it: no name of the other before both agreed.
 *
 * @param parallel several doctors are asked at once, and the first to accept gets the place
 * @param otherAccepted the other side has said yes
 * @param cautions what to know before saying yes, in words
 * @param state of the placement; null until both agreed
 * @param contact how to reach the other side; null until both agreed, and while nobody answers
 */
public record Offer(
        UUID id,
        NeedView need,
        List<HalfDay> halfDays,
        @Nullable Instant answerBefore,
        boolean urgent,
        boolean parallel,
        boolean otherAccepted,
        Reasons reasons,
        List<String> cautions,
        Proposal.@Nullable Contact contact,
        @Nullable State state) {

    Offer with(Proposal.@Nullable Contact other) {
        return new Offer(
                id, need, halfDays, answerBefore, urgent, parallel, otherAccepted, reasons, cautions, other, state);
    }

    /**
     * How far the placement has come that it became.
     *
     * @param colour class of the tag that shows it
     */
    public record State(String words, String colour) {}
}
