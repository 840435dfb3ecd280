package fr.releve.acceptance.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.acceptance.chaos.reckoning.DeadLetters;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.watch.QuietKafka;
import fr.releve.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on every topic in turn that nobody can read, and once so many that they fill one; those after them must be read all the same. */
final class BrokenRecords implements Runnable {

    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 10;

    /** What lies on a topic at once when it is filled; about as much as people bring about in a minute. */
    private static final int BURST = 400;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final List<String> TOPICS = Topics.ALL.stream()
            .map(Topics.Spec::name)
            .filter(it -> !it.endsWith(Topics.deadLetters("")))
            .toList();
    private static final List<String> VALUES = List.of(
            "not json",
            "{",
            "[]",
            "{\"id\":\"not-an-id\",\"version\":\"x\"}",
            "{\"type\":\"proposal.unheard-of\"}",
            "\u0000\u0001",
            "null");

    private final String brokers;
    private final RandomGenerator random;
    private final BooleanSupplier goesOn;
    private final Map<String, Map<String, String>> sent = new ConcurrentHashMap<>();
    private int tries;
    private int burst;

    static {
        // a broker that is killed is no news here
        QuietKafka.hush();
    }

    BrokenRecords(String brokers, RandomGenerator random, BooleanSupplier goesOn) {
        this.brokers = brokers;
        this.random = random;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        try (var producer = producer()) {
            while (goesOn.getAsBoolean()) {
                if (burst < BURST && sent.size() == TOPICS.size()) {
                    burst = Math.max(burst, fill(producer));
                }
                var _ = send(producer, TOPICS.get(tries % TOPICS.size()), null);
                Client.pause(BETWEEN);
            }
        }
    }

    /** One behind everything else in each partition: once it is set aside, all before it were taken in. */
    void last() {
        try (var producer = producer()) {
            for (String topic : TOPICS) {
                for (PartitionInfo it : producer.partitionsFor(topic)) {
                    var _ = Patience.until(
                            "Kafka to take a record for " + topic,
                            LONGEST,
                            () -> Optional.of(send(producer, topic, it.partition()))
                                    .filter(taken -> taken),
                            () -> "none taken");
                }
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                brokers,
                "delivery.timeout.ms",
                8_000,
                "request.timeout.ms",
                4_000,
                "max.block.ms",
                4_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** One upon the other, as of a producer gone mad, on a topic that has had one before; gives how many were taken. */
    private int fill(KafkaProducer<String, byte[]> producer) {
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        var flood = Stream.generate(() -> broken(topic, null)).limit(BURST).toList();
        var answers = flood.stream().map(producer::send).toList();
        return (int) IntStream.range(0, BURST)
                .filter(it -> isTaken(flood.get(it), answers.get(it)))
                .count();
    }

    /** @return false if nobody knows whether it was taken */
    private boolean send(KafkaProducer<String, byte[]> producer, String topic, @Nullable Integer partition) {
        var record = broken(topic, partition);
        return isTaken(record, producer.send(record));
    }

    private ProducerRecord<String, byte[]> broken(String topic, @Nullable Integer partition) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        var record = new ProducerRecord<>(topic, partition, DeadLetters.BROKEN + tries++, value.getBytes(UTF_8));
        identity().ifPresent(it -> record.headers().add("ce_id", it.getBytes(UTF_8)));
        return record;
    }

    private boolean isTaken(ProducerRecord<String, byte[]> record, Future<RecordMetadata> answer) {
        try {
            var _ = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            sent.computeIfAbsent(record.topic(), it -> new ConcurrentHashMap<>())
                    .put(record.key(), new String(record.value(), UTF_8));
            return true;
        } catch (ExecutionException | TimeoutException brokerAway) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Some are broken by their value alone. */
    private Optional<String> identity() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("no-id");
            default -> Optional.of(UUID.randomUUID().toString());
        };
    }

    /** Values by topic and key. */
    Map<String, Map<String, String>> sent() {
        return new TreeMap<>(sent);
    }

    /** How many filled one topic at once; 0 if it was never done. */
    int burst() {
        return burst;
    }

    int count() {
        return sent.values().stream().mapToInt(Map::size).sum();
    }
}
