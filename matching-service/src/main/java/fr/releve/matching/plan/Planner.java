package fr.releve.matching.plan;

import fr.releve.matching.change.Changes;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Wakes when something changed and has it planned. Of all copies of the service one leads, holding a PostgreSQL advisory lock on a
 * connection of its own; the lock dies with the connection, and another copy takes over within {@link #RETRY}.
 */
@ApplicationScoped
public class Planner {

    private static final Logger LOG = Logger.getLogger(Planner.class);
    private static final long LOCK = 0x52454C45_56450002L;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int LISTEN_MILLIS = 1_000;

    private final DataSource database;
    private final Replan replan;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    public Planner(DataSource database, Replan replan) {
        this.database = database;
        this.replan = replan;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("planner").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                if (leads(connection)) {
                    lead(connection);
                }
            } catch (SQLException e) {
                LOG.warnf("planning interrupted, trying again from the start: %s", e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("planning failed, trying again from the start", e);
            }
            pause();
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void lead(Connection connection) throws SQLException {
        try {
            execute(connection, "listen " + Changes.CHANNEL);
            var notifications = connection.unwrap(PGConnection.class);
            replan.startAfresh();
            while (!stopping) {
                if (!replan.handle(connection)) {
                    notifications.getNotifications(LISTEN_MILLIS);
                }
            }
        } finally {
            execute(connection, "unlisten *");
            execute(connection, "select pg_advisory_unlock_all()");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        if (stopping) {
            return;
        }
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
