package fr.releve.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Of a batch, whatever can have its effect has it; what is broken or refused is set aside alone, wherever in the batch it lies. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class BatchIntakeIT {

    private static final String TOPIC = "releve.territories.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final String key = UUID.randomUUID().toString();

    @Test
    void what_is_broken_or_refused_is_set_aside_alone() throws SQLException {
        List<UUID> good = new ArrayList<>();
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            good.add(add(records, "{\"text\":\"" + i + "\"}"));
            if (i % 20 == 5) {
                add(records, "{ broken");
            }
            if (i % 20 == 15) {
                add(records, "{\"text\":\"" + Bundles.UNHEARD_OF + "\"}");
            }
        }
        UUID brokenLast = add(records, "{ broken");
        send(records);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(taken(good)).isEqualTo(40));
        try (var reader = TopicReader.of(brokers, TOPIC + ".dlq")) {
            var dead = reader.until(PATIENCE, key, 5);
            List<String> reasons = dead.stream()
                    .map(it -> TopicReader.headers(it).get("dead-letter-reason"))
                    .toList();
            assertThat(reasons).filteredOn(it -> it.contains("not a Note")).hasSize(3);
            assertThat(reasons)
                    .filteredOn(it -> it.contains(Bundles.UNHEARD_OF))
                    .hasSize(2);
            assertThat(dead.stream().map(it -> TopicReader.headers(it).get("ce_id")))
                    .contains(brokenLast.toString())
                    .doesNotContainAnyElementsOf(
                            good.stream().map(UUID::toString).toList());
        }
        assertThat(taken(List.of(brokenLast))).isZero();
    }

    private UUID add(List<ProducerRecord<String, String>> records, String value) {
        UUID event = UUID.randomUUID();
        var record = new ProducerRecord<>(TOPIC, key, value);
        record.headers().add("ce_id", event.toString().getBytes(UTF_8));
        records.add(record);
        return event;
    }

    private void send(List<ProducerRecord<String, String>> records) {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", brokers, "linger.ms", 200),
                new StringSerializer(),
                new StringSerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long taken(List<UUID> events) throws SQLException {
        String sql = "select count(*) from inbox where consumer = ? and event_id = any(?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Bundles.CONSUMER);
            statement.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
