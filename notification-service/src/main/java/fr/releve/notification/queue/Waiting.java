package fr.releve.notification.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A proposal that waits for a coordinator of the territory. */
@Entity
public class Waiting {

    @Id
    private UUID proposalId;

    private UUID practitionerId;
    private UUID vacancyId;
    private String territory;

    @SuppressWarnings("UnusedVariable") // for the database to choose by
    private Instant since;

    private Instant decideBefore;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Waiting() {}

    /**
     * @param territory SIREN of the vacancy's EPCI
     * @param decideBefore when somebody should have decided
     */
    public Waiting(
            UUID proposalId,
            UUID practitionerId,
            UUID vacancyId,
            String territory,
            Instant since,
            Instant decideBefore) {
        this.proposalId = proposalId;
        this.practitionerId = practitionerId;
        this.vacancyId = vacancyId;
        this.territory = territory;
        this.since = since;
        this.decideBefore = decideBefore;
    }

    UUID proposalId() {
        return proposalId;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    UUID vacancyId() {
        return vacancyId;
    }

    String territory() {
        return territory;
    }

    Instant decideBefore() {
        return decideBefore;
    }
}
