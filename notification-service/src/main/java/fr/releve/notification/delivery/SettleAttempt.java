package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Records how an attempt went; of what was erased with its reader meanwhile there is nothing to record. */
@ApplicationScoped
class SettleAttempt {

    private static final Logger LOG = Logger.getLogger(SettleAttempt.class);

    private final Deliveries deliveries;
    private final NotificationConfig config;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    SettleAttempt(Deliveries deliveries, NotificationConfig config, InstantSource clock, MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Transactional
    public void handle(Attempt attempt, Outcome outcome) {
        deliveries
                .findByIdOptional(attempt.deliveryId())
                .filter(it -> counts(outcome, it, attempt))
                .ifPresent(it -> settle(it, outcome));
    }

    private void settle(Delivery delivery, Outcome outcome) {
        var deliveryId = delivery.id();
        var now = clock.instant();
        metrics.counter(
                        "releve.mails",
                        "outcome",
                        outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
        switch (outcome) {
            case Outcome.Sent() -> delivery.sent(now);
            case Outcome.Dropped(var reason) -> delivery.drop(reason, now);
            case Outcome.Refused(var reason) -> {
                delivery.giveUp(reason, now);
                LOG.warnf("mail refused: deliveryId=%s reason=%s", deliveryId, reason);
            }
            case Outcome.Held(var until) -> delivery.hold(until);
            case Outcome.Overtaken() -> LOG.warnf("mail left to a later attempt: deliveryId=%s", deliveryId);
            case Outcome.Failed(var reason) -> {
                delivery.fail(reason, now, config.pauses());
                LOG.warnf(
                        "mail not delivered: deliveryId=%s attempt=%d reason=%s state=%s",
                        deliveryId, delivery.attempts(), reason, delivery.state());
            }
        }
    }

    /** A success counts from any attempt while the delivery is pending; every other outcome only from the current attempt. */
    private static boolean counts(Outcome outcome, Delivery delivery, Attempt attempt) {
        return switch (outcome) {
            case Outcome.Sent() -> delivery.isPending();
            case Outcome.Overtaken() -> true;
            case Outcome.Dropped _, Outcome.Refused _, Outcome.Held _, Outcome.Failed _ ->
                delivery.isUnder(attempt.number());
        };
    }
}
