package fr.releve.notification.delivery;

import fr.releve.kit.trace.Trace;
import fr.releve.notification.NotificationConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what is due, several mails at a time. Every copy of the service may do so: each delivery is taken by one of them. A postman who
 * is kept waiting keeps none of the others from work.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    /** At the end of the service, for mails under way to be noted as sent; less than the service itself is given to stop. */
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    private final BeginAttempt beginAttempt;
    private final AttemptDelivery attemptDelivery;
    private final SettleAttempt settleAttempt;
    private final int atATime;
    private final Semaphore idle;
    private final ExecutorService postmen = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    Dispatcher(
            BeginAttempt beginAttempt,
            AttemptDelivery attemptDelivery,
            SettleAttempt settleAttempt,
            NotificationConfig config) {
        this.beginAttempt = beginAttempt;
        this.attemptDelivery = attemptDelivery;
        this.settleAttempt = settleAttempt;
        this.atATime = config.atATime();
        this.idle = new Semaphore(atATime);
    }

    @Scheduled(every = "{releve.messages.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        for (int i = 0; i < atATime && !stopping && idle.tryAcquire(); i++) {
            postmen.execute(this::goRound);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (!idle.tryAcquire(atATime, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("stopped while a mail was under way: it is tried again when its lease ends");
        }
    }

    private void goRound() {
        try {
            Optional<Attempt> next = nextDue();
            while (next.isPresent()) {
                deliver(next.get());
                next = nextDue();
            }
        } catch (RuntimeException e) {
            LOG.warnf("mails wait for the database: %s", e.getMessage());
        } finally {
            idle.release();
        }
    }

    /** What the mail server has taken must be noted, or it goes out again: a busy database is asked more than once. */
    private void deliver(Attempt attempt) {
        var outcome = Trace.follow("send a mail", attempt.causes(), () -> attemptDelivery.handle(attempt));
        Insistence.on(() -> settleAttempt.handle(attempt, outcome));
    }

    private Optional<Attempt> nextDue() {
        return stopping ? Optional.empty() : beginAttempt.handle();
    }
}
