package fr.releve.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.StateEvent;
import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.Topics;
import fr.releve.contracts.VacancyState;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Tells states over Kafka as profile-service does. */
public final class Teller implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final KafkaProducer<String, byte @Nullable []> producer;

    public Teller(String brokers) {
        producer = new KafkaProducer<String, byte @Nullable []>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    public void tell(StateEvent state) {
        tell(state, null);
    }

    /** @param traceParent of what led to it, as a header */
    public void tell(StateEvent state, @Nullable String traceParent) {
        try {
            send(
                    topic(state),
                    state.key(),
                    JSON.writeValueAsBytes(state),
                    UUID.randomUUID().toString(),
                    traceParent);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void tellErased(String topic, UUID id) {
        send(topic, id.toString(), null, UUID.randomUUID().toString());
    }

    /** @param version up to which it is erased */
    public void tellErased(String topic, UUID id, long version) {
        var record = new ProducerRecord<String, byte @Nullable []>(topic, id.toString(), null);
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_stateversion", Long.toString(version).getBytes(UTF_8));
        send(record);
    }

    /** Sends whatever it is given. */
    public void send(String topic, String key, byte @Nullable [] value, @Nullable String eventId) {
        send(topic, key, value, eventId, null);
    }

    private void send(
            String topic, String key, byte @Nullable [] value, @Nullable String eventId, @Nullable String traceParent) {
        var record = new ProducerRecord<String, byte @Nullable []>(topic, key, value);
        if (eventId != null) {
            record.headers().add("ce_id", eventId.getBytes(UTF_8));
        }
        if (traceParent != null) {
            record.headers().add("traceparent", traceParent.getBytes(UTF_8));
        }
        send(record);
    }

    private void send(ProducerRecord<String, byte @Nullable []> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String topic(StateEvent state) {
        return switch (state) {
            case PractitionerState it -> Topics.PRACTITIONERS;
            case VacancyState it -> Topics.VACANCIES;
            case TerritoryState it -> Topics.TERRITORIES;
            case SpouseState it -> Topics.SPOUSES;
            case JobLeadState it -> Topics.JOB_LEADS;
        };
    }

    @Override
    public void close() {
        producer.close();
    }
}
