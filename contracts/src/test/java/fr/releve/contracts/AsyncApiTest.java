package fr.releve.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document says what the records say. */
class AsyncApiTest {

    static Stream<Samples.Type> types() {
        return Samples.types();
    }

    /** With types, formats, values of enumerations, what is always there, and whatever lies inside. */
    @ParameterizedTest
    @MethodSource("types")
    void every_event_is_described_to_its_innermost_field(Samples.Type type) throws IOException {
        JsonNode message = Samples.asyncApi().at("/components/messages").path(type.name());
        assertThat(message.path("name").asText()).isEqualTo(type.name());

        assertThat(described(message.path("payload"))).isEqualTo(WrittenSchema.of(type.record()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_carries_the_headers_of_a_cloud_event(Samples.Type type) throws IOException {
        JsonNode message = Samples.asyncApi().at("/components/messages").path(type.name());

        assertThat(message.at("/headers/$ref").asText()).isEqualTo("#/components/schemas/Headers");
        assertThat(described(message.path("headers"))
                        .path("required")
                        .valueStream()
                        .map(JsonNode::asText))
                .as("what CloudEvents 1.0 requires, and what we add")
                .contains("ce_specversion", "ce_id", "ce_source", "ce_type")
                .containsExactlyInAnyOrder(
                        "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "content-type");
    }

    @Test
    void every_event_is_on_the_channel_of_its_topic() throws IOException {
        var topics = Map.of(
                "practitioner", Topics.PRACTITIONERS,
                "spouse", Topics.SPOUSES,
                "job-lead", Topics.JOB_LEADS,
                "vacancy", Topics.VACANCIES,
                "territory", Topics.TERRITORIES,
                "proposal", Topics.PLACEMENT_PROPOSALS,
                "placement", Topics.PLACEMENTS,
                "paper", Topics.PAPERS);
        for (JsonNode channel : Samples.asyncApi().path("channels")) {
            String topic = channel.path("address").asText();
            assertThat(channel.path("messages").properties().stream().map(Map.Entry::getKey))
                    .as(topic)
                    .containsExactlyInAnyOrderElementsOf(types().map(Samples.Type::name)
                            .filter(it -> topic.equals(topics.get(it.replaceAll("[.].*", ""))))
                            .toList());
        }
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

    /** As the document has it, what it refers to put in its place, without the words meant for people. */
    private static JsonNode described(JsonNode schema) throws IOException {
        if (schema.has("$ref")) {
            return described(Samples.asyncApi().at(schema.path("$ref").asText().substring(1)));
        }
        ObjectNode plain = schema.deepCopy();
        plain.remove("description");
        if (plain.has("items")) {
            plain.set("items", described(plain.path("items")));
        }
        for (var property : plain.path("properties").properties()) {
            property.setValue(described(property.getValue()));
        }
        return plain;
    }
}
