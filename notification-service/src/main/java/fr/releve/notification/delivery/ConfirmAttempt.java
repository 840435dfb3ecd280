package fr.releve.notification.delivery;

import fr.releve.kit.time.Clock;
import fr.releve.notification.NotificationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Asks, when a mail is ready, whether the attempt is still the one that sends it, and has its lease begin anew for the sending. */
@ApplicationScoped
class ConfirmAttempt {

    /** A lease is about processes: a clock that is set ahead must not end it. */
    private static final InstantSource PROCESS_TIME = Clock.ofProcesses();

    private final Deliveries deliveries;
    private final NotificationConfig config;

    ConfirmAttempt(Deliveries deliveries, NotificationConfig config) {
        this.deliveries = deliveries;
        this.config = config;
    }

    /** False if a later attempt has taken the delivery over, or has settled it, or it was erased with its reader. */
    @Transactional
    public boolean handle(Attempt attempt) {
        var ours = deliveries.findLocked(attempt.deliveryId()).filter(it -> it.isUnder(attempt.number()));
        ours.ifPresent(it -> it.goOn(PROCESS_TIME.instant().plus(config.lease())));
        return ours.isPresent();
    }
}
