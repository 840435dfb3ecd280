package fr.releve.matching.reserve;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for urgent needs that no plan reaches any more. Every copy may look: the need's lock lets one of them open a round. */
@ApplicationScoped
class WatchUrgentNeeds {

    private static final Logger LOG = Logger.getLogger(WatchUrgentNeeds.class);

    private final OpenRound openRound;

    WatchUrgentNeeds(OpenRound openRound) {
        this.openRound = openRound;
    }

    @Scheduled(every = "{releve.urgent-needs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            openRound.listUrgentAndNear().forEach(this::look);
        } catch (RuntimeException e) {
            LOG.warnf("urgent needs wait for the database: %s", e.getMessage());
        }
    }

    /** One that cannot be seen to keeps the others waiting no longer. */
    private void look(UUID vacancyId) {
        try {
            openRound.openForNear(vacancyId);
        } catch (RuntimeException e) {
            LOG.warnf("urgent need not seen to, again in a moment: vacancyId=%s: %s", vacancyId, e.getMessage());
        }
    }
}
