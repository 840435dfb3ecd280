package fr.releve.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.QuietKafka;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every topic of the contracts, as the services that run read and write it. */
@ExtendWith(SharedInstance.class)
class TopicsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** JSON that says nothing which any event says. */
    private static final String UNHEARD_OF = "{\"said\":\"by nobody\"}";

    private final Instance instance;
    private final String key = UUID.randomUUID().toString();

    TopicsIT(Instance instance) {
        this.instance = instance;
    }

    @BeforeAll
    static void hush() {
        QuietKafka.hush();
    }

    static Stream<String> topics() {
        return Topics.ALL.stream().map(Topics.Spec::name).filter(it -> !it.endsWith(Topics.deadLetters("")));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void what_cannot_be_read_is_set_aside_once_with_its_reason(String topic) {
        send(topic);

        assertThat(heardOf(Topics.deadLetters(topic))).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo(UNHEARD_OF);
            assertThat(it.headers()).containsEntry("dead-letter-topic", topic);
            assertThat(it.headers().get("dead-letter-reason")).isNotBlank();
        });
    }

    /** As if the process had ended between its commit and its call. */
    @Test
    void what_no_relay_was_called_for_leaves_its_outbox_all_the_same() {
        try (var profile = instance.database("profile")) {
            profile.rows("""
                    insert into outbox (event_id, topic, key, type, occurred_at)
                    values (gen_random_uuid(), '%s', '%s', 'job-lead.erased', now()) returning position""".formatted(Topics.JOB_LEADS, key));
        }

        assertThat(heardOf(Topics.JOB_LEADS))
                .singleElement()
                .satisfies(it -> assertThat(it.isTombstone()).isTrue());
    }

    private void send(String topic) {
        var record = new ProducerRecord<>(topic, key, UNHEARD_OF);
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", instance.brokers()), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every record of this test's key, as soon as there is one. */
    private List<Heard> heardOf(String topic) {
        var heard = new ArrayList<Heard>();
        try (var reader = TopicReader.of(instance.brokers(), List.of(topic))) {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                reader.next(Duration.ofMillis(200)).stream()
                        .filter(it -> it.key().equals(key))
                        .forEach(heard::add);
                return !heard.isEmpty();
            });
        }
        return heard;
    }
}
