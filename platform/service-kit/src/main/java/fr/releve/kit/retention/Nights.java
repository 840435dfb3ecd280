package fr.releve.kit.retention;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Does each night what is {@link Nightly}. The service may be down at that hour, night after night: when it was last done is kept, and what
 * was missed is made up for once the service is up.
 */
@ApplicationScoped
public class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class);
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String DONE = """
            insert into last_night (only_one, done_at) values (true, ?)
            on conflict (only_one) do update set done_at = excluded.done_at""";

    private final List<Nightly> sweeps;
    private final DataSource database;
    private final InstantSource clock;

    Nights(@All List<Nightly> sweeps, DataSource database, InstantSource clock) {
        this.sweeps = sweeps;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "{releve.retention.at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void atNight() throws SQLException {
        sweep();
    }

    /** Does it now if it has not been done for a day. */
    @Scheduled(
            every = "1h",
            delayed = "{releve.nights.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void makeUp() throws SQLException {
        var yesterday = clock.instant().minus(A_DAY);
        if (lastDone().filter(it -> it.isAfter(yesterday)).isEmpty()) {
            LOG.info("retention: the last night was missed, and is made up for");
            sweep();
        }
    }

    /** What fails keeps nothing else, and is tried again within the hour. */
    private void sweep() throws SQLException {
        boolean done = true;
        for (Nightly it : sweeps) {
            try {
                it.atNight();
            } catch (RuntimeException e) {
                LOG.error("retention failed", e);
                done = false;
            }
        }
        if (done) {
            remember();
        }
    }

    private Optional<Instant> lastDone() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select done_at from last_night");
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    private void remember() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
