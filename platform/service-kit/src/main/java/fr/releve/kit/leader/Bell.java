package fr.releve.kit.leader;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Wakes whoever leads a duty, in this copy or another, once the transaction that made work for it is committed.
 *
 * <p>It notifies in a transaction of its own: one that notifies holds a lock of the whole PostgreSQL server until its commit is on
 * the disk, so no two of them share a write, and the server takes only as many as the disk writes one after the other. Several calls
 * at once become one. What a crash swallows between commit and call, the duty finds by itself, {@link LeaderConfig#looksEvery()}.
 */
@ApplicationScoped
public class Bell {

    private static final Logger LOG = Logger.getLogger(Bell.class);

    /** Nobody needs to find the call again after a crash, so its commit need not wait for the disk. */
    private static final String CALL = "select set_config('synchronous_commit', 'off', true), pg_notify(?, '')";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Set<String> due = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final Thread ringer = Thread.ofPlatform().name("bell").daemon().unstarted(this::run);

    public Bell(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void start(@Observes StartupEvent started) {
        ringer.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        ringer.interrupt();
    }

    /**
     * Calls after the commit of the caller's transaction; never if it is rolled back.
     *
     * @param channel that the duty listens to
     * @throws IllegalStateException if the caller has no transaction
     */
    public void ringAfterCommit(String channel) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring(channel);
                }
            }
        });
    }

    private void ring(String channel) {
        if (due.add(channel)) {
            calls.add(channel);
        }
    }

    private void run() {
        try {
            while (true) {
                String channel = calls.take();
                due.remove(channel);
                call(channel);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void call(String channel) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CALL)) {
            statement.setString(1, channel);
            statement.execute();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("%s was not called: %s", channel, e.getMessage());
        }
    }
}
