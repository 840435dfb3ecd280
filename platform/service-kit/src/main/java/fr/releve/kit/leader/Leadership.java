package fr.releve.kit.leader;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A duty that one copy of a service does at a time, on a thread of its own. The copy that leads holds a PostgreSQL advisory lock on a
 * connection of its own; the lock dies with the connection, and another copy takes over within {@link #RETRY}. A machine that vanishes
 * without a word is given up by PostgreSQL after {@link #VANISHED_SECONDS}.
 */
public final class Leadership {

    private static final Logger LOG = Logger.getLogger(Leadership.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private static final int VANISHED_SECONDS = 7;

    private final String name;
    private final long lock;
    private final String channel;
    private final Duration pace;
    private final Duration looksEvery;
    private final DataSource database;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /**
     * @param name of the thread, for the log
     * @param lock the same in every copy, and no other duty's
     * @param channel whose notifications wake the duty
     * @param pace least time from the beginning of one round to that of the next, so that what comes close together is done together
     * @param looksEvery longest time from the end of one round to the beginning of the next, called or not
     */
    public Leadership(String name, long lock, String channel, Duration pace, Duration looksEvery, DataSource database) {
        this.name = name;
        this.lock = lock;
        this.channel = channel;
        this.pace = pace;
        this.looksEvery = looksEvery;
        this.database = database;
    }

    /**
     * Stands for the lead from now on.
     *
     * @param takeOver begins the duty afresh: another copy may have led meanwhile
     */
    public void start(Supplier<Duty> takeOver) {
        thread = Thread.ofPlatform().name(name).daemon().start(() -> run(takeOver));
    }

    /** Hands the lead over, once the work in hand is done. */
    public void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(FAREWELL);
        }
    }

    private void run(Supplier<Duty> takeOver) {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                if (leads(connection)) {
                    lead(connection, takeOver);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                LOG.errorf(e, "%s failed, trying again from the start", name);
            } catch (Exception e) {
                LOG.warnf("%s interrupted, trying again from the start: %s", name, e.getMessage());
            }
            pause();
        }
    }

    private boolean leads(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, lock);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void lead(Connection connection, Supplier<Duty> takeOver) throws Exception {
        try (var duty = takeOver.get()) {
            beNoticedWhenVanishing(connection);
            execute(connection, "listen " + channel);
            var notifications = connection.unwrap(PGConnection.class);
            int patience = Math.toIntExact(looksEvery.toMillis());
            while (!stopping) {
                long next = System.nanoTime() + pace.toNanos();
                if (!duty.work(connection)) {
                    notifications.getNotifications(patience);
                }
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            }
        } finally {
            execute(connection, "unlisten *");
            execute(connection, "select pg_advisory_unlock_all()");
        }
    }

    private static void beNoticedWhenVanishing(Connection connection) throws SQLException {
        int interval = 2;
        int probes = 2;
        execute(connection, "set tcp_keepalives_idle = " + (VANISHED_SECONDS - interval * probes));
        execute(connection, "set tcp_keepalives_interval = " + interval);
        execute(connection, "set tcp_keepalives_count = " + probes);
        execute(connection, "set tcp_user_timeout = " + VANISHED_SECONDS * 1_000);
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
