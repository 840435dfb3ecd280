package fr.releve.matching;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running service with a real PostgreSQL and Kafka; each test has a specialty of its own, so that nobody else's doctors come. */
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStub.class)
public abstract class MatchingOnRealParts {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    protected String brokers;

    @Inject
    protected javax.sql.DataSource database;

    protected Teller teller;
    protected String specialty;

    @SuppressWarnings("NullAway.Init")
    protected MatchingOnRealParts() {}

    @BeforeEach
    void open() {
        teller = new Teller(brokers);
        specialty = "S-" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        teller.close();
    }

    protected long count(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
