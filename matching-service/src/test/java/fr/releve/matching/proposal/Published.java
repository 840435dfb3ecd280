package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Proposals as a plan publishes them. */
public final class Published {

    private Published() {}

    public static Proposal proposal(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var draft = new Draft(practitionerId, vacancyId, "200000001", halfDays, 0, List.of(), "test", false);
        return Proposal.publish(draft, now, now.plusSeconds(3600));
    }
}
