package fr.releve.matching.placement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the amendment to a contract is.
 *
 * @param agreedAt when both agreed to go on for longer
 * @param documentHash SHA-256 of what was signed; null if nobody has
 */
public record Amendment(
        Instant agreedAt,
        @Nullable Instant doctorSignedAt,
        @Nullable Instant hostSignedAt,
        @Nullable String documentHash) {

    /** When the second side signed. */
    public Optional<Instant> signedAt() {
        if (doctorSignedAt == null || hostSignedAt == null) {
            return Optional.empty();
        }
        return Optional.of(doctorSignedAt.isAfter(hostSignedAt) ? doctorSignedAt : hostSignedAt);
    }
}
