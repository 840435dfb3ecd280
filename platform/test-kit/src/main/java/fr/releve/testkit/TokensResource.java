package fr.releve.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** For tests without a database: makes a {@code @QuarkusTest} accept the tokens of {@link TestTokens} and nothing more. */
public final class TokensResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.devservices.enabled", "false",
                "quarkus.http.test-port", "0",
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", TestTokens.publicKey(),
                "quarkus.otel.sdk.disabled", "true");
    }

    @Override
    public void stop() {
        // holds nothing
    }
}
