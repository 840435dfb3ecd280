package fr.releve.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/** Sees that every digest that is due is written, also one that fell due while the service was away. */
@ApplicationScoped
class DigestWatch {

    private static final Logger LOG = Logger.getLogger(DigestWatch.class);
    private static final int ACCOUNTS_A_ROUND = 200;

    private final Deliveries deliveries;
    private final GatherDigest gatherDigest;
    private final InstantSource clock;

    DigestWatch(Deliveries deliveries, GatherDigest gatherDigest, InstantSource clock) {
        this.deliveries = deliveries;
        this.gatherDigest = gatherDigest;
        this.clock = clock;
    }

    @Scheduled(every = "{releve.messages.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void writeDue() {
        try {
            due().forEach(this::write);
        } catch (RuntimeException e) {
            LOG.warnf("digests wait for the database: %s", e.getMessage());
        }
    }

    /** One that cannot be written keeps nobody else waiting. */
    private void write(String account) {
        try {
            gatherDigest.handle(account);
        } catch (RuntimeException e) {
            LOG.errorf(e, "digest not written: account=%s", account);
        }
    }

    @Transactional
    List<String> due() {
        return deliveries.accountsDueForDigest(clock.instant(), ACCOUNTS_A_ROUND);
    }
}
