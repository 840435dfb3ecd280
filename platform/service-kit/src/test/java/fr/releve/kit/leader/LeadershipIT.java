package fr.releve.kit.leader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of two copies one leads; the other takes over when it goes, politely or not. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class LeadershipIT {

    private static final long LOCK = 0x52454C45_5645FFFFL;
    private static final String HELD = "locktype = 'advisory' and granted and objid::bigint = (? & 4294967295)";
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final Duration TAKEN_OVER = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    private final Queue<String> workers = new ConcurrentLinkedQueue<>();
    private final List<Leadership> copies = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Leadership it : copies) {
            it.stop();
        }
    }

    @Test
    void one_copy_works_and_the_next_takes_over_when_it_stops() throws InterruptedException {
        bothRun();
        assertThat(workers).containsOnly("first");
        copies.getFirst().stop();
        workers.clear();
        Awaitility.await().atMost(TAKEN_OVER).until(() -> workers.contains("second"));
        assertThat(workers).containsOnly("second");
    }

    @Test
    void a_lost_connection_gives_the_lead_away_and_nobody_leads_beside() throws SQLException {
        bothRun();
        cutTheLeadersConnection();
        Awaitility.await().atMost(TAKEN_OVER).until(() -> {
            workers.clear();
            return leaders() == 1;
        });
        Awaitility.await().atMost(TAKEN_OVER).until(() -> workers.size() > 1);
        assertThat(workers.stream().distinct()).hasSize(1);
    }

    @Test
    void a_duty_that_fails_is_taken_up_again() {
        start("clumsy", connection -> {
            workers.add("tried");
            throw new IllegalStateException("not this time");
        });
        Awaitility.await().atMost(TAKEN_OVER).until(() -> workers.size() > 1);
    }

    @Test
    void a_duty_that_breaks_is_taken_up_again() {
        start("broken", connection -> {
            workers.add("tried");
            throw new NoClassDefFoundError("not this time");
        });
        Awaitility.await().atMost(TAKEN_OVER).until(() -> workers.size() > 1);
    }

    private void bothRun() {
        start("first", connection -> works("first", connection));
        Awaitility.await().until(() -> !workers.isEmpty());
        start("second", connection -> works("second", connection));
    }

    private void start(String name, Duty duty) {
        var copy = new Leadership(name, LOCK, "unheard", Duration.ZERO, LOOKS_EVERY, database);
        copies.add(copy);
        copy.start(() -> duty);
    }

    /** Adds only what was done while the connection lived: a copy that has lost its own does no work any more. */
    private boolean works(String name, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
        workers.add(name);
        return false;
    }

    private long leaders() throws SQLException {
        return ask("select count(*) from pg_locks where " + HELD);
    }

    /** Waits until it is cut: before, the old leader still leads. */
    private void cutTheLeadersConnection() throws SQLException {
        assertThat(ask("select count(pg_terminate_backend(pid, 10000)) from pg_locks where " + HELD))
                .isOne();
    }

    private long ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
