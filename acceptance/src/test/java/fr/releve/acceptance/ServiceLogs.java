package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Harm;
import fr.releve.localstack.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the four services, and what they stand on, have logged up to now; the mail server's log is all addresses. */
record ServiceLogs(Instance instance) {

    /** How a signed token begins, whatever it says. */
    private static final String TOKEN = "eyJ";

    private static final Set<Part> WRITTEN_BY_OTHERS = EnumSet.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each line of a service is one JSON object with a time, a level and a message, and neither a token nor one of these words is in any of all lines. */
    void areJsonAndSayNothingOf(Collection<String> personalData) throws IOException {
        for (var service : EnumSet.range(Part.PROFILE, Part.GATEWAY)) {
            var lines = completeLines(instance.logs().resolve(service.slug() + ".log"));
            assertThat(lines).as("the log of " + service.title()).isNotEmpty().allSatisfy(ServiceLogs::isJson);
            saysNothingOf(personalData, service, lines);
        }
        for (var part : WRITTEN_BY_OTHERS) {
            saysNothingOf(personalData, part, completeLines(instance.logs().resolve(part.slug() + ".log")));
        }
    }

    private static void saysNothingOf(Collection<String> personalData, Part part, List<String> lines) {
        var words = String.join("\n", lines);
        assertThat(words.contains(TOKEN))
                .as(Harm.of("a token in the log of " + part.title()))
                .isFalse();
        var lowerCase = words.toLowerCase(Locale.ROOT);
        assertThat(personalData)
                .as(Harm.of("somebody in the log of " + part.title()))
                .isNotEmpty()
                .noneMatch(it -> lowerCase.contains(it.toLowerCase(Locale.ROOT)));
    }

    /** All but a last line that is being written just now; a server may log what is no UTF-8. */
    private static List<String> completeLines(Path log) throws IOException {
        var words = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return words.substring(0, words.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void isJson(String line) {
        try {
            var entry = JSON.readTree(line);
            for (var field : List.of("timestamp", "level", "message")) {
                assertThat(entry.path(field).isTextual())
                        .as(field + " of " + line)
                        .isTrue();
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
