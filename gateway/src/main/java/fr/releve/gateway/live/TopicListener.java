package fr.releve.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import fr.releve.gateway.GatewayConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to proposals and placements, from now on: each copy of the gateway reads everything, belongs to no consumer group and remembers
 * nothing. What is missed while Kafka is away shows with the next look at the page.
 */
@ApplicationScoped
class TopicListener {

    private static final Logger LOG = Logger.getLogger(TopicListener.class);
    private static final List<String> TOPICS = List.of(Topics.PLACEMENT_PROPOSALS, Topics.PLACEMENTS);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final Map<String, Object> broker;
    private final GatewayConfig config;
    private final Changes changes;
    private final ObjectMapper json;

    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    TopicListener(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            GatewayConfig config,
            Changes changes,
            ObjectMapper json) {
        this.broker = broker;
        this.config = config;
        this.changes = changes;
        this.json = json;
    }

    void start(@Observes StartupEvent start) {
        if (config.live()) {
            Thread.ofPlatform().daemon().name("live-topics").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void run() {
        while (!stopping) {
            try (var consumer =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                listen(consumer);
            } catch (WakeupException ended) {
                return;
            } catch (KafkaException away) {
                LOG.warnf("no live updates for now: %s", away.getMessage());
                rest();
            } finally {
                open = null;
            }
        }
    }

    private void listen(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (!stopping) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            changes.tell(json.readValue(record.value(), Change.class));
        } catch (IOException unreadable) {
            LOG.debugf("an event that is no news to a page: %s", unreadable.getMessage());
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("allow.auto.create.topics", false);
        settings.put("enable.auto.commit", false);
        settings.put("client.id", "gateway-live");
        return settings;
    }

    private static void rest() {
        try {
            Thread.sleep(BEFORE_ANOTHER_TRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
