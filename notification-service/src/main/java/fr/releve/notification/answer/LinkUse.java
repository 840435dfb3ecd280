package fr.releve.notification.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A link that was used, and what for: it does nothing a second time. */
@Entity
public class LinkUse {

    @Id
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private boolean counted;

    @SuppressWarnings("UnusedVariable") // for whoever asks when
    private Instant usedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LinkUse() {}

    /** It came too late: matching-service would not hear it any more. */
    void cameToNothing() {
        counted = false;
    }

    Answer answer() {
        return answer;
    }

    boolean counted() {
        return counted;
    }
}
