package fr.releve.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be done each night is done, be the service down at that hour. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class NightsIT {

    @Inject
    Nights nights;

    @Inject
    CountedNights counted;

    @Inject
    DataSource database;

    @BeforeEach
    void a_service_that_never_did_it_does_so_after_its_start() {
        Awaitility.await().untilAsserted(() -> assertThat(daysSince()).isZero());
        counted.fails = false;
        counted.done.set(0);
    }

    @Test
    void a_night_that_was_missed_is_made_up_for_once() throws SQLException {
        lastDone("2 days");

        nights.makeUp();
        nights.makeUp();

        assertThat(counted.done).hasValue(1);
        assertThat(daysSince()).isZero();
    }

    @Test
    void a_night_that_was_kept_is_not_made_up_for() throws SQLException {
        lastDone("23 hours");

        nights.makeUp();

        assertThat(counted.done).hasValue(0);
    }

    @Test
    void what_failed_is_tried_again() throws SQLException {
        lastDone("2 days");
        counted.fails = true;
        nights.makeUp();
        counted.fails = false;

        nights.makeUp();

        assertThat(counted.done).hasValue(1);
    }

    private void lastDone(String ago) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update last_night set done_at = now() - cast(? as interval)")) {
            statement.setString(1, ago);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private int daysSince() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select extract(day from now() - done_at) from last_night");
                var row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : Integer.MAX_VALUE;
        }
    }
}
