package fr.releve.notification.queue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sees that the morning's word goes out, also when the service was away at that time. */
@ApplicationScoped
class QueueWatch {

    private static final Logger LOG = Logger.getLogger(QueueWatch.class);

    private final TellQueue tellQueue;

    QueueWatch(TellQueue tellQueue) {
        this.tellQueue = tellQueue;
    }

    @Scheduled(every = "{releve.messages.coordination.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        try {
            tellQueue.handle();
        } catch (RuntimeException e) {
            LOG.warnf("the queue's word waits, or another copy says it: %s", e.getMessage());
        }
    }
}
