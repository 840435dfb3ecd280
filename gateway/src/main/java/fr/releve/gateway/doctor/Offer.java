package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.HalfDay;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal as the doctor reads it. */
record Offer(
        UUID id,
        NeedView need,
        List<HalfDay> halfDays,
        @Nullable Instant answerBefore,
        boolean urgent,
        Reasons reasons,
        Proposal.@Nullable Contact host) {

    static Offer of(Proposal it, OpenNeeds needs, Places places, Proposal.@Nullable Contact host) {
        return new Offer(
                it.id(),
                NeedView.of(needs.one(it.vacancyId()), places),
                it.halfDays(),
                it.answerBefore(),
                it.urgent(),
                Reasons.of(it.terms(), it.score()),
                host);
    }
}
