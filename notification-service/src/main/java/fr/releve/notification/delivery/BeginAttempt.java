package fr.releve.notification.delivery;

import fr.releve.kit.time.Clock;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes what is due next, so that nobody else does before the lease ends. */
@ApplicationScoped
class BeginAttempt {

    /** A lease is about processes: a clock that is set ahead must not end it. */
    private static final InstantSource PROCESS_TIME = Clock.ofProcesses();

    private final Deliveries deliveries;
    private final Messages messages;
    private final NotificationConfig config;
    private final InstantSource clock;

    BeginAttempt(Deliveries deliveries, Messages messages, NotificationConfig config, InstantSource clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.config = config;
        this.clock = clock;
    }

    /** Empty if nothing is due. */
    @Transactional
    public Optional<Attempt> handle() {
        Instant now = PROCESS_TIME.instant();
        return deliveries.lockNextDue(clock.instant(), now).map(next -> {
            next.attempt(now.plus(config.lease()));
            return new Attempt(
                    next.id(),
                    next.attempts(),
                    next.thread(),
                    messages.get(next.messageId()),
                    next.trace().stream().toList());
        });
    }
}
