package fr.releve.acceptance.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning, without a consumer group; by one thread at a time. */
public final class TopicReader implements AutoCloseable {

    static {
        QuietKafka.hush();
    }

    private final KafkaConsumer<@Nullable String, @Nullable String> consumer;
    private final List<TopicPartition> partitions;

    private TopicReader(KafkaConsumer<@Nullable String, @Nullable String> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    public static TopicReader of(String brokers, List<String> topics) {
        var consumer = new KafkaConsumer<@Nullable String, @Nullable String>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer, partitions);
    }

    /** What has come since the last call, waiting at most so long for the first of it. */
    public List<Heard> next(Duration atMost) {
        var records = new ArrayList<Heard>();
        for (var record : consumer.poll(atMost)) {
            records.add(heard(record));
        }
        return records;
    }

    /** Everything that is on the topics now. */
    public List<Heard> all() {
        var ends = consumer.endOffsets(partitions);
        var records = new ArrayList<Heard>();
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            records.addAll(next(Duration.ofMillis(200)));
        }
        return records;
    }

    private static Heard heard(ConsumerRecord<@Nullable String, @Nullable String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        return new Heard(
                record.topic(),
                orEmpty(record.key()),
                orEmpty(record.value()),
                headers,
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
