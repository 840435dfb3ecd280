package fr.releve.acceptance.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.acceptance.watch.QuietKafka;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records on the topics that nobody can read; those after them must be read all the same. */
final class BrokenRecords implements Runnable {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 10;
    static final List<String> TOPICS =
            List.of("releve.practitioners.v1", "releve.vacancies.v1", "releve.placement-proposals.v1");
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
    private final AtomicInteger sent = new AtomicInteger();

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
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                brokers,
                "delivery.timeout.ms",
                8_000,
                "request.timeout.ms",
                4_000,
                "max.block.ms",
                4_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            while (goesOn.getAsBoolean()) {
                send(producer);
                Client.pause(BETWEEN);
            }
        }
    }

    private void send(KafkaProducer<String, byte[]> producer) {
        var value = VALUES.get(random.nextInt(VALUES.size())).getBytes(UTF_8);
        var record = new ProducerRecord<>(TOPICS.get(random.nextInt(TOPICS.size())), "broken-" + sent, value);
        record.headers().add("ce_type", "practitioner.changed".getBytes(UTF_8));
        try {
            var ignored = producer.send(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            sent.incrementAndGet();
        } catch (ExecutionException | TimeoutException brokerAway) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int sent() {
        return sent.get();
    }
}
