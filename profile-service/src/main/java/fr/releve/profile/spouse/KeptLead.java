package fr.releve.profile.spouse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A job that a spouse keeps an eye on. */
@Entity
public class KeptLead {

    /** How far they have come with it. */
    public enum State {
        KEPT,
        APPLIED,
        FOUND
    }

    @Id
    private UUID id;

    private UUID spouseId;
    private UUID jobLeadId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptLead() {}

    KeptLead(UUID spouseId, UUID jobLeadId, State state, Instant now) {
        this.id = UUID.randomUUID();
        this.spouseId = spouseId;
        this.jobLeadId = jobLeadId;
        this.state = state;
        this.changedAt = now;
    }

    void become(State next, Instant now) {
        if (state != next) {
            state = next;
            changedAt = now;
        }
    }

    public UUID spouseId() {
        return spouseId;
    }

    public UUID jobLeadId() {
        return jobLeadId;
    }

    public State state() {
        return state;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
