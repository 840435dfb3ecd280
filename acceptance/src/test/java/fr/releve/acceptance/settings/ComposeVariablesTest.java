package fr.releve.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml tells a service nothing that it does not listen to; the embedded stack tells it the same (ComposeFileTest). */
class ComposeVariablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"profile-service", "matching-service", "notification-service", "gateway"})
    void a_service_knows_every_variable_that_it_is_given(String service) throws IOException {
        assertThat(KnownVariables.of(service)).containsAll(given(service));
    }

    @Test
    void a_variable_of_another_service_or_of_nobody_is_not_known() throws IOException {
        assertThat(KnownVariables.of("gateway"))
                .contains("RELEVE_DEMO", "RELEVE_RPPS_LUHN", "RELEVE_CLOCK_ADJUSTABLE", "RELEVE_CROWD_BODY_WITHIN")
                .doesNotContain("RELEVE_REACH_OVERNIGHT_FACTOR", "RELEVE_VAULT_SECRETS", "QUARKUS_DATASOURCE_PASSWORD");
        assertThat(KnownVariables.of("profile-service"))
                .contains("RELEVE_RPPS_LUHN", "RELEVE_VAULT_SECRETS", "RELEVE_LEADER_LOOKS_EVERY")
                .doesNotContain("RELEVE_DEMO", "RELEVE_VAULT_SECRET", "QUARKUS_DATASOURCE_PASSWORT");
    }

    private static Set<String> given(String service) throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> file =
                new Yaml().load(Files.readString(Software.ofThisClone().root().resolve("docker-compose.yml")));
        var variables = file.getOrDefault("services", Map.of())
                .getOrDefault(service, Map.of())
                .getOrDefault("environment", Map.of())
                .keySet();
        assertThat(variables).isNotEmpty();
        return variables;
    }
}
