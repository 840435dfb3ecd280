package fr.releve.kit.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Whoever leads is called when there is work, which there is once it is committed. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class BellIT {

    @Inject
    Bell bell;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void it_rings_after_the_commit_and_not_after_a_rollback() throws SQLException {
        try (var listener = listener("undone", "done")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        bell.ringAfterCommit("undone");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessageContaining("undone");
            QuarkusTransaction.requiringNew().run(() -> bell.ringAfterCommit("done"));
            assertThat(heard(listener)).containsOnly("done");
        }
    }

    @Test
    void it_does_not_ring_while_the_work_is_not_there_yet() throws SQLException {
        try (var listener = listener("early", "other")) {
            List<String> meanwhile = QuarkusTransaction.requiringNew().call(() -> {
                bell.ringAfterCommit("early");
                QuarkusTransaction.requiringNew().run(() -> bell.ringAfterCommit("other"));
                return heard(listener);
            });
            assertThat(meanwhile).containsOnly("other");
            assertThat(heard(listener)).containsOnly("early");
        }
    }

    @Test
    void it_rings_again_after_a_fault_that_nobody_expected() throws SQLException {
        var calls = new AtomicInteger();
        var faulty = (DataSource) Proxy.newProxyInstance(
                BellIT.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (calls.getAndIncrement() == 0) {
                        throw new IllegalStateException("not this time");
                    }
                    return method.invoke(database, arguments);
                });
        var other = new Bell(faulty, transaction);
        other.start(new StartupEvent());
        try (var listener = listener("again")) {
            QuarkusTransaction.requiringNew().run(() -> other.ringAfterCommit("lost"));
            Awaitility.await().until(() -> calls.get() > 0);
            QuarkusTransaction.requiringNew().run(() -> other.ringAfterCommit("again"));
            assertThat(heard(listener)).containsOnly("again");
        } finally {
            other.stop(new ShutdownEvent());
        }
    }

    @Test
    void a_bell_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> bell.ringAfterCommit("nobody")).isInstanceOf(IllegalStateException.class);
    }

    private Connection listener(String... channels) throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            for (String channel : channels) {
                statement.execute("listen " + channel);
            }
        }
        return connection;
    }

    /** The channels of the next calls. */
    private static List<String> heard(Connection listener) {
        List<String> channels = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            for (var it : listener.unwrap(PGConnection.class).getNotifications(100)) {
                channels.add(it.getName());
            }
            return !channels.isEmpty();
        });
        return channels;
    }
}
