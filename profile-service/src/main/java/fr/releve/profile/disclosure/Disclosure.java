package fr.releve.profile.disclosure;

import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On one day somebody else has read something of a person: of a doctor's file, of the host of a vacancy or of a spouse's search.
 * {@link Disclosures#note} writes them.
 */
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

    /** The first time of the day. */
    public Instant at() {
        return at;
    }
}
