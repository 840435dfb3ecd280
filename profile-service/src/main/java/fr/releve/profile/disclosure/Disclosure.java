package fr.releve.profile.disclosure;

import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody else has read something of a person: of a doctor's file, of the host of a vacancy or of a spouse's search. */
@Entity
public class Disclosure {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    private @Nullable UUID practitionerId;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    private @Nullable UUID vacancyId;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    private @Nullable UUID spouseId;

    private String reader;
    private String role;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    private Disclosure(String reader, String role, Purpose purpose, Instant at) {
        this.id = UUID.randomUUID();
        this.reader = reader;
        this.role = role;
        this.purpose = purpose;
        this.at = at;
    }

    static Disclosure ofDoctor(UUID practitionerId, String reader, String role, Purpose purpose, Instant at) {
        var it = new Disclosure(reader, role, purpose, at);
        it.practitionerId = practitionerId;
        return it;
    }

    static Disclosure ofHost(UUID vacancyId, String reader, String role, Purpose purpose, Instant at) {
        var it = new Disclosure(reader, role, purpose, at);
        it.vacancyId = vacancyId;
        return it;
    }

    static Disclosure ofSpouse(UUID spouseId, String reader, String role, Purpose purpose, Instant at) {
        var it = new Disclosure(reader, role, purpose, at);
        it.spouseId = spouseId;
        return it;
    }

    UUID id() {
        return id;
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
