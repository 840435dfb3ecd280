package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Records how an attempt went. */
@ApplicationScoped
class SettleAttempt {

    private static final Logger LOG = Logger.getLogger(SettleAttempt.class);

    private final Deliveries deliveries;
    private final NotificationConfig config;
    private final InstantSource clock;

    SettleAttempt(Deliveries deliveries, NotificationConfig config, InstantSource clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID deliveryId, Outcome outcome) {
        var delivery = deliveries.get(deliveryId);
        if (!delivery.isPending()) {
            return;
        }
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Sent() -> delivery.sent(now);
            case Outcome.Dropped(var reason) -> delivery.drop(reason, now);
            case Outcome.Failed(var reason) -> {
                delivery.fail(reason, now, config.pauses());
                LOG.warnf(
                        "mail not delivered: deliveryId=%s attempt=%d reason=%s state=%s",
                        deliveryId, delivery.attempts(), reason, delivery.state());
            }
        }
    }
}
