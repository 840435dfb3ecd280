package fr.releve.gateway.about;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers for this installation.
 *
 * @param given what the operator has said, in the order of the notice
 * @param missing what the law wants besides, in words
 * @param email empty if none is given
 * @param demo nobody does, and nothing here is real
 */
record Imprint(List<Line> given, List<String> missing, String email, boolean demo) {

    record Line(String label, String value) {}

    static Imprint of(GatewayConfig config) {
        var settings = settings(config.operator());
        List<Line> given = settings.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Line(label(it.getKey()), value)))
                .toList();
        return new Imprint(
                given,
                lacking(config.operator()).stream().map(Imprint::label).toList(),
                given(config.operator().email()).orElse(""),
                config.demo() && given.isEmpty());
    }

    /** The names of the settings that are wanted and not there. */
    static List<String> lacking(GatewayConfig.Operator operator) {
        return settings(operator).entrySet().stream()
                .filter(it -> it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Optional<String>> settings(GatewayConfig.Operator it) {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        settings.put("name", given(it.name()));
        settings.put("address", given(it.address()));
        settings.put("publisher", given(it.publisher()));
        settings.put("email", given(it.email()));
        settings.put("phone", given(it.phone()));
        settings.put("host", given(it.host()));
        return settings;
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.filter(it -> !it.isBlank());
    }

    private static String label(String setting) {
        return Wording.of("operator." + setting);
    }
}
