package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import java.util.UUID;

/** What a proposal is to the pairs of its doctor: half-days promised or refused. */
public record Commitment(UUID practitionerId, UUID vacancyId, Proposal.Status status, HalfDays halfDays) {

    public static Commitment of(Proposal it) {
        return new Commitment(it.practitionerId(), it.vacancyId(), it.status(), it.halfDays());
    }
}
