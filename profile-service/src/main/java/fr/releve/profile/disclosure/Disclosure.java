package fr.releve.profile.disclosure;

import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody else has read something of a doctor's file. */
@Entity
public class Disclosure {

    @Id
    private UUID id;

    private UUID practitionerId;
    private String reader;
    private String role;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    Disclosure(UUID practitionerId, String reader, String role, Purpose purpose, Instant at) {
        this.id = UUID.randomUUID();
        this.practitionerId = practitionerId;
        this.reader = reader;
        this.role = role;
        this.purpose = purpose;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    public String reader() {
        return reader;
    }

    public String role() {
        return role;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant at() {
        return at;
    }
}
