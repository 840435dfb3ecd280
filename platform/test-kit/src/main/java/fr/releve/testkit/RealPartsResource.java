package fr.releve.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} a PostgreSQL and a Kafka of its own and makes it accept the tokens of {@link TestTokens}:
 * {@code @QuarkusTestResource(RealPartsResource.class)}.
 */
public final class RealPartsResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable RealParts parts;

    @Override
    public Map<String, String> start() {
        var started = RealParts.start();
        parts = started;
        return Map.ofEntries(
                Map.entry("quarkus.devservices.enabled", "false"),
                Map.entry("quarkus.datasource.jdbc.url", started.jdbcUrl()),
                Map.entry("quarkus.datasource.username", started.databaseUser()),
                Map.entry("quarkus.datasource.password", started.databasePassword()),
                Map.entry("kafka.bootstrap.servers", started.kafkaBootstrap()),
                Map.entry("quarkus.http.test-port", "0"),
                // an empty value takes back the address that the service has by default
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", TestTokens.publicKey()),
                Map.entry("quarkus.oidc-client.client-enabled", "false"));
    }

    @Override
    public void stop() {
        if (parts != null) {
            parts.close();
            parts = null;
        }
    }
}
