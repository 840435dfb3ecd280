package fr.releve.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document says what the records say. */
class AsyncApiTest {

    static Stream<Samples.Type> types() {
        return Samples.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_is_described_field_by_field(Samples.Type type) throws IOException {
        JsonNode message = Samples.asyncApi().at("/components/messages").path(type.name());
        assertThat(message.path("name").asText()).isEqualTo(type.name());
        String schema = message.at("/payload/$ref").asText().replace("#/components/schemas/", "");

        Map<String, String> described = new TreeMap<>();
        JsonNode properties =
                Samples.asyncApi().at("/components/schemas").path(schema).path("properties");
        properties.properties().forEach(it -> described.put(it.getKey(), kind(it.getValue())));
        described.remove("type");

        Map<String, String> written = new TreeMap<>();
        fields(type.record()).forEach(it -> written.put(it.getName(), kind(it)));
        assertThat(described).isEqualTo(written);
    }

    @Test
    void the_channels_are_the_topics() throws IOException {
        List<String> channels = Samples.asyncApi()
                .path("channels")
                .valueStream()
                .map(it -> it.path("address").asText())
                .toList();
        List<String> topics = Topics.ALL.stream()
                .map(Topics.Spec::name)
                .filter(it -> !it.endsWith(".dlq"))
                .toList();
        assertThat(channels).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void every_topic_has_its_dead_letters() {
        List<String> names = Topics.ALL.stream().map(Topics.Spec::name).toList();
        assertThat(names.stream().filter(it -> !it.endsWith(".dlq")))
                .allSatisfy(it -> assertThat(names).contains(Topics.deadLetters(it)));
    }

    /** As they lie on the wire: what is unwrapped lies among the others. */
    private static Stream<RecordComponent> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(it -> it.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? fields(it.getType())
                        : Stream.of(it));
    }

    private static String kind(JsonNode property) {
        return property.has("$ref") ? "object" : property.path("type").asText();
    }

    private static String kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        if (type == int.class || type == long.class) {
            return "integer";
        }
        if (type == double.class) {
            return "number";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        return type.isRecord() && type != HalfDay.class ? "object" : "string";
    }
}
