package fr.releve.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic from its beginning, without a consumer group. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, @Nullable String> consumer;

    private TopicReader(KafkaConsumer<String, @Nullable String> consumer) {
        this.consumer = consumer;
    }

    public static TopicReader of(String brokers, String topic) {
        var consumer = new KafkaConsumer<String, @Nullable String>(
                Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer);
    }

    /**
     * Waits for so many records of a key.
     *
     * @throws AssertionError if they have not come in time
     */
    public List<ConsumerRecord<String, @Nullable String>> until(Duration patience, String key, int count) {
        List<ConsumerRecord<String, @Nullable String>> found = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        while (found.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        found.size() + " of " + count + " records of key " + key + " within " + patience);
            }
            for (var record : consumer.poll(POLL)) {
                if (key.equals(record.key())) {
                    found.add(record);
                }
            }
        }
        return found;
    }

    public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
