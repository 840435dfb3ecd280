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

    /** Approved by a coordinator and offered to both sides. */
    public static Proposal offered(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var proposal = proposal(practitionerId, vacancyId, halfDays, now);
        proposal.approve("coordinator", now, "");
        proposal.offer(0, now, now.plusSeconds(3600), "");
        return proposal;
    }

    public static Proposal agreed(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var proposal = offered(practitionerId, vacancyId, halfDays, now);
        proposal.accept(Party.DOCTOR, "doctor", now, "");
        proposal.accept(Party.HOST, "host", now, "");
        proposal.agree(now);
        return proposal;
    }

    /** Agreed, and its placement fell. */
    public static Proposal fallen(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var proposal = agreed(practitionerId, vacancyId, halfDays, now);
        proposal.fall("illness", now);
        return proposal;
    }

    public static Proposal declined(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var proposal = offered(practitionerId, vacancyId, halfDays, now);
        proposal.decline(Party.DOCTOR, "doctor", "other", now);
        return proposal;
    }

    /** One of several that a round asks. */
    public static Proposal asked(UUID practitionerId, UUID vacancyId, HalfDays halfDays, Instant now) {
        var draft = new Draft(practitionerId, vacancyId, "200000001", halfDays, 0, List.of(), Draft.OF_RESERVE, false);
        return Proposal.publishParallel(draft, UUID.randomUUID(), now, now.plusSeconds(3600));
    }
}
