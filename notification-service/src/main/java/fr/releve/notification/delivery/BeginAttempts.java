package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Takes what is due, so that no other copy of the service does. */
@ApplicationScoped
class BeginAttempts {

    private final Deliveries deliveries;
    private final Messages messages;
    private final NotificationConfig config;
    private final InstantSource clock;

    BeginAttempts(Deliveries deliveries, Messages messages, NotificationConfig config, InstantSource clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public List<Attempt> handle(int atMost) {
        Instant now = clock.instant();
        return deliveries.lockDue(now, atMost).stream()
                .map(due -> {
                    due.attempt(now, config.lease());
                    return new Attempt(due.id(), due.thread(), messages.get(due.messageId()));
                })
                .toList();
    }
}
