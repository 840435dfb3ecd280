package fr.releve.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to proposals and placements, from now on: each copy of the gateway reads everything, belongs to no consumer group and remembers
 * nothing. What is missed while Kafka is away shows with the next look at the page.
 */
final class TopicListener implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TopicListener.class);
    private static final List<String> TOPICS = List.of(Topics.PLACEMENT_PROPOSALS, Topics.PLACEMENTS);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);
    private static final int LONGEST_BEFORE_ANOTHER_CONNECTION =
            (int) Duration.ofSeconds(10).toMillis();

    private final Map<String, Object> broker;
    private final Changes changes;
    private final ObjectMapper json;

    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    TopicListener(Map<String, Object> broker, Changes changes, ObjectMapper json) {
        this.broker = Map.copyOf(broker);
        this.changes = changes;
        this.json = json;
    }

    /** Wherever it is: waiting for a record, for Kafka or for a topic. */
    @Override
    public void close() {
        stopping = true;
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Until it is closed, whatever happens meanwhile: nobody would notice that it had ended. */
    @Override
    public void run() {
        while (!stopping) {
            try (var consumer =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                listen(consumer);
            } catch (WakeupException ended) {
                return;
            } catch (RuntimeException away) {
                LOG.warnf(away, "no live updates for now");
                rest();
            } finally {
                open = null;
            }
        }
    }

    private void listen(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions =
                TOPICS.stream().flatMap(topic -> partitions(consumer, topic)).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (!stopping) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        if (known.isEmpty()) {
            throw new UnknownTopicOrPartitionException("the topic " + topic + " is not there yet");
        }
        return known.stream().map(it -> new TopicPartition(it.topic(), it.partition()));
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            @Nullable Change change = json.readValue(record.value(), Change.class);
            if (change != null) {
                changes.tell(change);
            }
        } catch (IOException unreadable) {
            LOG.debugf("an event that is no news to a page: %s", unreadable.getMessage());
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("allow.auto.create.topics", false);
        settings.put("enable.auto.commit", false);
        settings.put("client.id", "gateway-live");
        // each try to reach a broker that is away is a warning in the log
        settings.put("reconnect.backoff.max.ms", LONGEST_BEFORE_ANOTHER_CONNECTION);
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
