package fr.releve.matching.reserve;

import fr.releve.kit.leader.Duty;
import fr.releve.kit.leader.LeaderConfig;
import fr.releve.kit.leader.Leadership;
import fr.releve.matching.MatchingConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Looks for urgent needs that no plan reaches any more; of all copies of the service one. */
@ApplicationScoped
public class WatchUrgentNeeds {

    private static final Logger LOG = Logger.getLogger(WatchUrgentNeeds.class);
    private static final long LOCK = 0x52454C45_56450003L;

    /** Nobody calls: time passes by itself. */
    private static final String CHANNEL = "urgent_needs";

    private final Leadership leadership;
    private final OpenRound openRound;
    private final Reserve reserve;
    private final Duration every;
    /** By the clock that nobody sets. */
    private long next;

    public WatchUrgentNeeds(
            DataSource database, LeaderConfig leader, OpenRound openRound, Reserve reserve, MatchingConfig config) {
        this.leadership = new Leadership("urgent-needs", LOCK, CHANNEL, Duration.ZERO, leader.looksEvery(), database);
        this.openRound = openRound;
        this.reserve = reserve;
        this.every = config.urgentNeeds().every();
    }

    void start(@Observes StartupEvent started) {
        leadership.start(this::takeOver);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        leadership.stop();
    }

    private Duty takeOver() {
        next = System.nanoTime();
        return this::lookWhenDue;
    }

    private boolean lookWhenDue(Connection lead) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + every.toNanos();
            look();
        }
        return false;
    }

    private void look() {
        try {
            var pool = reserve.pool();
            openRound.listUrgentAndNear().forEach(it -> look(it, pool));
        } catch (RuntimeException e) {
            LOG.warnf("urgent needs wait for the database: %s", e.getMessage());
        }
    }

    /** A failure for one vacancy does not stop the others; a vacancy that no doctor could take is not locked. */
    private void look(UUID vacancyId, Pool pool) {
        try {
            if (openRound.couldOpenForNear(vacancyId, pool)) {
                openRound.openForNear(vacancyId);
            }
        } catch (RuntimeException e) {
            LOG.warnf("urgent need not seen to, again in a moment: vacancyId=%s: %s", vacancyId, e.getMessage());
        }
    }
}
