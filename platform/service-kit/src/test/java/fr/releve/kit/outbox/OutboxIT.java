package fr.releve.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.releve.kit.leader.LeaderConfig;
import fr.releve.kit.trace.Trace;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a transaction tells reaches Kafka if it commits, in order, and only then. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class OutboxIT {

    private static final String TOPIC = "releve.job-leads.v1";

    @Inject
    Outbox outbox;

    @Inject
    LeaderConfig leader;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void events_of_one_key_arrive_in_the_order_they_were_told() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 300; i++) {
            int n = i;
            QuarkusTransaction.requiringNew().run(() -> outbox.tell(TOPIC, key, "note.written", Map.of("n", n)));
        }
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            var told = reader.until(Duration.ofSeconds(20), key, 300);
            assertThat(told.stream().map(it -> it.value()))
                    .containsExactlyElementsOf(IntStream.range(0, 300)
                            .mapToObj(n -> "{\"n\":" + n + "}")
                            .toList());
        }
        Awaitility.await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void events_of_one_transaction_arrive_in_the_order_they_were_told() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 50; n++) {
                outbox.tell(TOPIC, key, "note.written", Map.of("n", n));
            }
            outbox.tellErased(TOPIC, key, "note.erased");
        });
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            var told = reader.until(Duration.ofSeconds(20), key, 51);
            assertThat(told.subList(0, 50).stream().map(it -> it.value()))
                    .containsExactlyElementsOf(IntStream.range(0, 50)
                            .mapToObj(n -> "{\"n\":" + n + "}")
                            .toList());
            assertThat(told.getLast().value()).isNull();
        }
    }

    @Test
    void a_rolled_back_transaction_tells_nothing() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell(TOPIC, key, "note.written", Map.of("n", 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(TOPIC, key, "note.written", Map.of("n", 2)));
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            assertThat(reader.until(Duration.ofSeconds(20), key, 1).getFirst().value())
                    .isEqualTo("{\"n\":2}");
        }
    }

    @Test
    void an_erasure_of_what_may_come_back_says_up_to_which_version() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.tellErased(TOPIC, key, "note.erased", 7));
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            var erased = reader.until(Duration.ofSeconds(20), key, 1).getFirst();
            assertThat(erased.value()).isNull();
            assertThat(TopicReader.headers(erased)).containsEntry("ce_stateversion", "7");
        }
    }

    @Test
    void the_cloud_event_attributes_travel_as_headers_and_an_erasure_has_no_value() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.tellErased(TOPIC, key, "note.erased"));
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            var erased = reader.until(Duration.ofSeconds(20), key, 1).getFirst();
            assertThat(erased.value()).isNull();
            assertThat(TopicReader.headers(erased))
                    .containsEntry("ce_type", "note.erased")
                    .containsEntry("ce_subject", key)
                    .containsEntry("ce_source", "/releve/kit-test")
                    .containsEntry("ce_specversion", "1.0")
                    .containsKeys("ce_id", "ce_time")
                    .doesNotContainKey("ce_stateversion");
        }
    }

    @Test
    void what_is_under_way_is_given_up_once_the_lead_is_lost() throws SQLException {
        try (var lead = database.getConnection()) {
            cut(lead);
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> OutboxRelay.await(new CompletableFuture<>(), lead))
                            .isInstanceOf(TimeoutException.class));
        }
    }

    @Test
    void nothing_is_sent_behind_what_could_not_be() throws SQLException {
        List<String> sent = new ArrayList<>();
        List<OutboxRow> rows = Stream.of("published", "approved", "offered")
                .map(it -> new OutboxRow(1, it, TOPIC, "key", it, "{}", null, null, OffsetDateTime.now(ZoneOffset.UTC)))
                .toList();
        try (var lead = database.getConnection()) {
            assertThatThrownBy(() -> OutboxRelay.send(
                            rows,
                            it -> {
                                sent.add(it.eventId());
                                return it.eventId().equals("approved")
                                        ? CompletableFuture.failedFuture(new IllegalStateException("no metadata"))
                                        : new CompletableFuture<>();
                            },
                            lead))
                    .isInstanceOf(ExecutionException.class);
        }
        assertThat(sent).containsExactly("published", "approved");
    }

    private void cut(Connection lead) throws SQLException {
        try (var who = lead.createStatement();
                var pid = who.executeQuery("select pg_backend_pid()");
                var other = database.getConnection();
                var end = other.prepareStatement("select pg_terminate_backend(?)")) {
            pid.next();
            end.setInt(1, pid.getInt(1));
            end.execute();
        }
    }

    /** The relay of these tests looks by itself once an hour, and each event is told when the one before has arrived. */
    @Test
    void an_event_arrives_by_the_call_for_it_alone() {
        assertThat(leader.looksEvery()).isEqualTo(Duration.ofHours(1));
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            for (int n = 0; n < 10; n++) {
                String key = UUID.randomUUID().toString();
                var body = Map.of("n", n);
                QuarkusTransaction.requiringNew().run(() -> outbox.tell(TOPIC, key, "note.written", body));
                assertThat(reader.until(Duration.ofSeconds(20), key, 1)
                                .getFirst()
                                .value())
                        .isEqualTo("{\"n\":" + n + "}");
            }
        }
    }

    /** Whatever the document says of the headers is true of them, and there are no others; what may come back has all of them. */
    @Test
    void the_headers_are_those_of_the_asyncapi_document() throws IOException {
        String key = UUID.randomUUID().toString();
        var cause = new Trace("00-" + "a".repeat(32) + "-00f067aa0ba902b7-00");
        Trace.follow(
                "test",
                List.of(cause),
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.tellErased(TOPIC, key, "note.erased", 7)));
        JsonNode described;
        try (var document = OutboxIT.class.getResourceAsStream("/asyncapi.yaml")) {
            described =
                    new ObjectMapper(new YAMLFactory()).readTree(document).at("/components/schemas/Headers/properties");
        }
        try (var reader = TopicReader.of(brokers, TOPIC)) {
            var headers = TopicReader.headers(
                    reader.until(Duration.ofSeconds(20), key, 1).getFirst());
            assertThat(headers.keySet())
                    .containsExactlyInAnyOrderElementsOf(described.properties().stream()
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(headers).allSatisfy((name, value) -> {
                var header = described.path(name);
                assertThat(value).as(name).isEqualTo(header.path("const").asText(value));
                assertThat(value).as(name).matches(header.path("pattern").asText(".+"));
            });
            assertThat(headers).containsEntry("ce_type", "note.erased").containsEntry("ce_subject", key);
            assertThat(UUID.fromString(headers.get("ce_id"))).isNotNull();
            assertThat(Instant.parse(headers.get("ce_time"))).isBeforeOrEqualTo(Instant.now());
            assertThat(headers.get("traceparent")).contains("a".repeat(32));
        }
    }

    @Test
    void telling_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.tell(TOPIC, "k", "note.written", List.of()))
                .isInstanceOf(RuntimeException.class);
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }
}
