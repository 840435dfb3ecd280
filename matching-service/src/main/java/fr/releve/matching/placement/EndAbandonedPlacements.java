package fr.releve.matching.placement;

import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A doctor who leaves Relève, or takes the consent back, comes no more: what was agreed falls at once and not on its first morning, so that
 * the host hears of it while there is time to find somebody else; what is done but for the word that it is stays done. Every copy may
 * look: the lock lets one of them end it.
 */
@ApplicationScoped
class EndAbandonedPlacements {

    private static final Logger LOG = Logger.getLogger(EndAbandonedPlacements.class);
    private static final String DOCTOR_LEFT = "doctor-left";

    private final Placements placements;
    private final Practitioners practitioners;
    private final Desk desk;
    private final EndPlacement end;
    private final InstantSource clock;

    EndAbandonedPlacements(
            Placements placements, Practitioners practitioners, Desk desk, EndPlacement end, InstantSource clock) {
        this.placements = placements;
        this.practitioners = practitioners;
        this.desk = desk;
        this.end = end;
        this.clock = clock;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            QuarkusTransaction.requiringNew().call(placements::listAbandoned).forEach(this::look);
        } catch (RuntimeException e) {
            LOG.warnf("abandoned placements wait for the database: %s", e.getMessage());
        }
    }

    /** One that cannot be ended keeps the others waiting no longer. */
    private void look(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> end(id));
        } catch (RuntimeException e) {
            LOG.warnf("abandoned placement not ended, again in a moment: placementId=%s: %s", id, e.getMessage());
        }
    }

    private void end(UUID id) {
        var file = desk.open(id);
        var it = file.placement();
        if (!Status.BINDING.contains(it.status()) || isWilling(it)) {
            return;
        }
        end.handle(file, DOCTOR_LEFT, clock.instant());
    }

    private boolean isWilling(Placement it) {
        return practitioners
                .find(it.practitionerId().toString())
                .filter(Practitioner::consentGiven)
                .isPresent();
    }
}
