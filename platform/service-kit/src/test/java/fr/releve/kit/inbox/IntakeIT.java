package fr.releve.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An event told twice is heard once; what nobody can read is set aside and stops nobody. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class IntakeIT {

    private static final String TOPIC = "releve.spouses.v1";

    @Inject
    Notes notes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void a_redelivered_event_is_heard_once() {
        UUID event = UUID.randomUUID();
        String text = "once " + event;
        send("k", event.toString(), "{\"text\":\"" + text + "\"}");
        send("k", event.toString(), "{\"text\":\"" + text + "\"}");
        send("k", UUID.randomUUID().toString(), "{\"text\":\"after " + event + "\"}");
        Awaitility.await().untilAsserted(() -> assertThat(notes.heard()).contains("after " + event));
        assertThat(notes.heard().stream().filter(text::equals)).hasSize(1);
    }

    @Test
    void a_field_that_a_newer_copy_wrote_does_no_harm() {
        String key = UUID.randomUUID().toString();
        send(key, UUID.randomUUID().toString(), "{\"text\":\"newer " + key + "\",\"later\":1}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes.heard()).contains("newer " + key));
    }

    @Test
    void unreadable_records_go_to_the_dead_letters_with_their_reason_and_the_next_is_heard() {
        String key = UUID.randomUUID().toString();
        send(key, UUID.randomUUID().toString(), "{ broken");
        send(key, UUID.randomUUID().toString(), "{\"text\":1}");
        send(key, null, "{\"text\":\"no id\"}");
        send(key, "no-uuid", "{\"text\":\"bad id\"}");
        send(key, UUID.randomUUID().toString(), "null");
        send(key, UUID.randomUUID().toString(), "{\"text\":\"next " + key + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes.heard()).contains("next " + key));
        try (var reader = TopicReader.of(brokers, TOPIC + ".dlq")) {
            var dead = reader.until(Duration.ofSeconds(20), key, 5);
            assertThat(dead.stream().map(it -> TopicReader.headers(it).get("dead-letter-reason")))
                    .satisfiesExactly(
                            it -> assertThat(it).contains("not a Note"),
                            it -> assertThat(it).contains("Integer value"),
                            it -> assertThat(it).contains("no header ce_id"),
                            it -> assertThat(it).contains("no UUID"),
                            it -> assertThat(it).contains("the value says null"));
            assertThat(notes.heard()).doesNotContain("erased " + key);
        }
    }

    @Test
    void a_record_without_a_value_is_an_erasure() {
        String key = UUID.randomUUID().toString();
        send(key, UUID.randomUUID().toString(), null);
        Awaitility.await().untilAsserted(() -> assertThat(notes.heard()).contains("erased " + key));
    }

    private void send(String key, @Nullable String eventId, @Nullable String value) {
        var record = new ProducerRecord<String, @Nullable String>(TOPIC, key, value);
        if (eventId != null) {
            record.headers().add("ce_id", eventId.getBytes(UTF_8));
        }
        try (var producer = new KafkaProducer<String, @Nullable String>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
