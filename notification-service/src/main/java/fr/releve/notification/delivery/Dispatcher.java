package fr.releve.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sends what is due, again and again. Every copy of the service may do so: each delivery is taken by one of them. */
@ApplicationScoped
class Dispatcher {

    /** So many that all of them are attempted well within the lease. */
    private static final int BATCH = 4;

    private final BeginAttempts beginAttempts;
    private final AttemptDelivery attemptDelivery;
    private final SettleAttempt settleAttempt;

    Dispatcher(BeginAttempts beginAttempts, AttemptDelivery attemptDelivery, SettleAttempt settleAttempt) {
        this.beginAttempts = beginAttempts;
        this.attemptDelivery = attemptDelivery;
        this.settleAttempt = settleAttempt;
    }

    @Scheduled(every = "{releve.notification.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        List<Attempt> attempts;
        do {
            attempts = beginAttempts.handle(BATCH);
            attempts.forEach(it -> settleAttempt.handle(it.deliveryId(), attemptDelivery.handle(it)));
        } while (!attempts.isEmpty());
    }
}
