package fr.releve.profile;

import fr.releve.testkit.TopicReader;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What others were told, read from Kafka. */
final class Told {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Told() {}

    /** The first so many records of a key, a null value being a tombstone. */
    static List<ConsumerRecord<String, @Nullable String>> states(String topic, Object key, int count) {
        try (var reader = TopicReader.of(brokers(), topic)) {
            return reader.until(PATIENCE, key.toString(), count);
        }
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
