package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.proposal.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed a document so far: both sides sign the same one, or its signatures begin anew.
 *
 * @param hash SHA-256 of what was signed, hexadecimal; null if nobody has
 */
@Embeddable
public record Signatures(
        @Nullable Instant doctorAt,
        @Nullable Instant hostAt,
        @Nullable String hash) {

    static final Signatures NONE = new Signatures(null, null, null);

    /**
     * Whether the document is whole once this side signs it. Whoever signs it as it is now, which may have changed since, begins anew:
     * what the other has signed was another document.
     *
     * @throws Conflict if this side has signed it already
     */
    boolean completeBy(Actor side, String document) {
        boolean same = document.equals(hash);
        if (same && isBy(side)) {
            throw new Conflict(ProblemKind.ALREADY_SIGNED, "This side has signed already.");
        }
        return same;
    }

    /** With the signature that the line tells of. */
    Signatures with(Line it) {
        boolean same = hash != null && hash.equals(it.documentHash());
        boolean byDoctor = it.actor() == Actor.DOCTOR;
        return new Signatures(
                byDoctor ? it.at() : same ? doctorAt : null,
                byDoctor ? same ? hostAt : null : it.at(),
                it.documentHash());
    }

    boolean isBy(Actor side) {
        return (side == Actor.DOCTOR ? doctorAt : hostAt) != null;
    }

    /** When the second side signed. */
    public Optional<Instant> wholeAt() {
        if (doctorAt == null || hostAt == null) {
            return Optional.empty();
        }
        return Optional.of(doctorAt.isAfter(hostAt) ? doctorAt : hostAt);
    }
}
