package fr.releve.profile.spouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code that a doctor hands to their spouse: the doctor's agreement, for one account, for a while. */
@Entity
@Table(name = "spouse_invitation")
public class Invitation {

    private static final Duration VALIDITY = Duration.ofDays(30);

    @Id
    private String code;

    private UUID practitionerId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String code, UUID practitionerId, Instant now) {
        this.code = code;
        this.practitionerId = practitionerId;
        this.expiresAt = now.plus(VALIDITY);
    }

    public String code() {
        return code;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When somebody redeemed it; empty while nobody has. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && !now.isAfter(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
