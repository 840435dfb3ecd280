package fr.releve.gateway.about;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.GatewayConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImprintTest {

    private static final Map<String, String> WHOLE = Map.of(
            "releve.operator.name", "Groupement Relève",
            "releve.operator.address", "1 place de la Mairie, 53000 Laval",
            "releve.operator.publisher", "Anne Test",
            "releve.operator.email", "bonjour@releve.example",
            "releve.operator.phone", "02 00 00 00 00",
            "releve.operator.host", "Hébergeur, 2 rue du Port, 44000 Nantes, 02 00 00 00 01");

    @Test
    void a_demonstration_without_an_operator_says_that_it_is_one() {
        Imprint imprint = imprint(Map.of("releve.demo", "true"));

        assertThat(imprint.demo()).isTrue();
        assertThat(imprint.given()).isEmpty();
        assertThat(imprint.email()).isEmpty();
    }

    @Test
    void without_a_demonstration_everything_is_missing_and_an_empty_setting_is_none() {
        Imprint imprint = imprint(Map.of("releve.operator.name", "  ", "releve.operator.email", ""));

        assertThat(imprint.demo()).isFalse();
        assertThat(imprint.given()).isEmpty();
        assertThat(imprint.missing()).hasSize(WHOLE.size()).startsWith("exploitant", "adresse");
    }

    @Test
    void a_demonstration_with_an_operator_names_them() {
        Map<String, String> settings = new HashMap<>(WHOLE);
        settings.put("releve.demo", "true");

        Imprint imprint = imprint(settings);

        assertThat(imprint.demo()).isFalse();
        assertThat(imprint.missing()).isEmpty();
        assertThat(imprint.given())
                .hasSize(WHOLE.size())
                .startsWith(new Imprint.Line("exploitant", "Groupement Relève"));
        assertThat(imprint.email()).isEqualTo("bonjour@releve.example");
    }

    private static Imprint imprint(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("releve.form-secret", "of a test");
        all.put("releve.login-url", "https://connexion.releve.example");
        for (String who : new String[] {"account", "administrator", "address"}) {
            all.put("releve.rate." + who + ".burst", "1");
            all.put("releve.rate." + who + ".per-minute", "1");
        }
        return Imprint.of(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(GatewayConfig.class));
    }
}
