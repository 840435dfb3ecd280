package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.proposal.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a document is: both sides sign the same one, or its signatures begin anew, and then it goes to the Ordre.
 *
 * @param hash SHA-256 of what was signed, hexadecimal; null if nobody has
 * @param sentAt when it went to the Ordre; null if it has not
 */
@Embeddable
public record Document(
        @Nullable Instant doctorAt,
        @Nullable Instant hostAt,
        @Nullable String hash,
        @Nullable Instant sentAt) {

    static final Document NONE = new Document(null, null, null, null);

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
    Document signed(Line it) {
        boolean same = hash != null && hash.equals(it.documentHash());
        boolean byDoctor = it.actor() == Actor.DOCTOR;
        return new Document(
                byDoctor ? it.at() : same ? doctorAt : null,
                byDoctor ? same ? hostAt : null : it.at(),
                it.documentHash(),
                null);
    }

    Document sent(Instant at) {
        return new Document(doctorAt, hostAt, hash, at);
    }

    /** Both have signed it, and nobody has sent it. */
    boolean isToBeSent() {
        return wholeAt().isPresent() && sentAt == null;
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
