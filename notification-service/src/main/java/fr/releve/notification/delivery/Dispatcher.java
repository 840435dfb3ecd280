package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Sends what is due, several mails at a time. Every copy of the service may do so: each delivery is taken by one of them. */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    private final BeginAttempt beginAttempt;
    private final AttemptDelivery attemptDelivery;
    private final SettleAttempt settleAttempt;
    private final NotificationConfig config;
    private volatile boolean stopping;

    Dispatcher(
            BeginAttempt beginAttempt,
            AttemptDelivery attemptDelivery,
            SettleAttempt settleAttempt,
            NotificationConfig config) {
        this.beginAttempt = beginAttempt;
        this.attemptDelivery = attemptDelivery;
        this.settleAttempt = settleAttempt;
        this.config = config;
    }

    @Scheduled(every = "{releve.messages.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        try (var postmen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < config.atATime(); i++) {
                postmen.execute(this::sendOneByOne);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    private void sendOneByOne() {
        try {
            Optional<Attempt> next = nextDue();
            while (next.isPresent()) {
                settleAttempt.handle(next.get().deliveryId(), attemptDelivery.handle(next.get()));
                next = nextDue();
            }
        } catch (RuntimeException e) {
            LOG.warnf("mails wait for the database: %s", e.getMessage());
        }
    }

    private Optional<Attempt> nextDue() {
        return stopping ? Optional.empty() : beginAttempt.handle();
    }
}
