package fr.releve.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A consumer that is interrupted in the middle, as when its copy goes down, leaves what it read to whoever reads next. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class CutShortIT {

    private static final String TOPIC = "releve.job-leads.v1";
    private static final String GROUP = "kit-test.sleeper";

    /** Offsets are committed every five seconds. */
    private static final Duration LONGER_THAN_A_COMMIT = Duration.ofSeconds(7);

    @Inject
    Sleeper sleeper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void what_was_in_hand_is_neither_set_aside_nor_acknowledged() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            var first = send("{\"text\":\"long\"}", "{ broken");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(sleeper.asleep()).isPresent());

            sleeper.asleep().orElseThrow().interrupt();

            Awaitility.await()
                    .during(LONGER_THAN_A_COMMIT)
                    .atMost(LONGER_THAN_A_COMMIT.multipliedBy(3))
                    .untilAsserted(() -> {
                        assertThat(deadLetters(admin)).isZero();
                        assertThat(next(admin, first.partition())).isLessThanOrEqualTo(first.offset());
                    });
        }
    }

    private record Place(TopicPartition partition, long offset) {}

    /** Together, so that they are fetched together. */
    private Place send(String... values) throws ExecutionException, InterruptedException {
        String key = UUID.randomUUID().toString();
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", brokers, "linger.ms", 200),
                new StringSerializer(),
                new StringSerializer())) {
            var sent = List.of(values).stream()
                    .map(value -> {
                        var record = new ProducerRecord<>(TOPIC, key, value);
                        record.headers()
                                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
                        return producer.send(record);
                    })
                    .toList();
            var first = sent.getFirst().get();
            return new Place(new TopicPartition(TOPIC, first.partition()), first.offset());
        }
    }

    private static long deadLetters(Admin admin) throws ExecutionException, InterruptedException {
        String topic = TOPIC + ".dlq";
        if (!admin.listTopics().names().get().contains(topic)) {
            return 0;
        }
        var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .collect(Collectors.toMap(it -> new TopicPartition(topic, it.partition()), it -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(it -> it.offset())
                .sum();
    }

    /** Where the next copy would begin. */
    private static long next(Admin admin, TopicPartition partition) throws ExecutionException, InterruptedException {
        var committed = admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        return committed == null ? 0 : committed.offset();
    }
}
