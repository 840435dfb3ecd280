package fr.releve.notification.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that was used, and what for: it does nothing a second time, unless the answer was never heard. */
@Entity
public class LinkUse {

    /** Longer than matching-service is waited for. */
    static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    @Id
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private boolean counted;

    /** By the time that processes live in, which no demonstration sets ahead. */
    private Instant usedAt;

    private @Nullable Instant heardAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LinkUse() {}

    /** It came too late: matching-service would not hear it any more. */
    void cameToNothing() {
        counted = false;
    }

    void heard(Instant now) {
        heardAt = now;
    }

    /** It may still be under way; if not, nobody will ever know whether it was heard. */
    boolean isUncertain() {
        return counted && heardAt == null;
    }

    /** Whoever claimed it longer ago than a call lasts has not lived to the end of it. */
    boolean isAbandoned(Instant processTime) {
        return isUncertain() && usedAt.isBefore(processTime.minus(LONGEST_CALL));
    }

    Answer answer() {
        return answer;
    }

    boolean counted() {
        return counted;
    }
}
