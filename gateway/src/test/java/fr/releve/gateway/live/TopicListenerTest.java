package fr.releve.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.testkit.RealParts;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TopicListenerTest {

    private static final List<String> TOPICS = List.of(Topics.PLACEMENT_PROPOSALS, Topics.PLACEMENTS);
    private static final Interest EVERYTHING =
            new Interest(new Caller("c", Set.of(Roles.COORDINATOR), Set.of("*")), null);

    @Test
    void a_gateway_that_starts_before_the_topics_are_made_hears_them_afterwards() throws Exception {
        try (RealParts parts = RealParts.start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", parts.kafkaBootstrap()))) {
            admin.deleteTopics(TOPICS).all().get();
            Awaitility.await()
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(TOPICS::contains));
            var changes = new Changes(InstantSource.system());
            var page = changes.from(EVERYTHING).subscribe().withSubscriber(AssertSubscriber.<Change>create(100));
            try (var listener = new TopicListener(
                    Map.of("bootstrap.servers", parts.kafkaBootstrap()), changes, new ObjectMapper())) {
                Thread running = Thread.ofVirtual().start(listener);
                assertThat(running.join(Duration.ofSeconds(2))).isFalse();

                admin.createTopics(TOPICS.stream()
                                .map(it -> new NewTopic(it, 1, (short) 1))
                                .toList())
                        .all()
                        .get();

                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                    publish(parts.kafkaBootstrap());
                    return !page.getItems().isEmpty();
                });
            }
        }
    }

    @Test
    void what_nobody_can_read_keeps_no_page_from_hearing_the_next() throws Exception {
        try (RealParts parts = RealParts.start()) {
            var changes = new Changes(InstantSource.system());
            var page = changes.from(EVERYTHING).subscribe().withSubscriber(AssertSubscriber.<Change>create(100));
            try (var listener = new TopicListener(
                    Map.of("bootstrap.servers", parts.kafkaBootstrap()), changes, new ObjectMapper())) {
                Thread running = Thread.ofVirtual().start(listener);
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                    publish(parts.kafkaBootstrap());
                    return !page.getItems().isEmpty();
                });
                UUID next = UUID.randomUUID();

                publish(parts.kafkaBootstrap(), "not json", "[]", "null", event(next));

                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> page.getItems().stream().anyMatch(it -> next.equals(it.proposalId())));
                assertThat(running.isAlive()).isTrue();
                var late = changes.from(EVERYTHING).subscribe().withSubscriber(AssertSubscriber.<Change>create(100));
                assertThat(late.getItems()).extracting(Change::proposalId).containsExactly(next);
            }
        }
    }

    private static void publish(String brokers) throws Exception {
        publish(brokers, event(UUID.randomUUID()));
    }

    /** One behind the other. */
    private static void publish(String brokers, String... values) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(Topics.PLACEMENT_PROPOSALS, 0, "key", value))
                        .get();
            }
        }
    }

    private static String event(UUID proposal) {
        return "{\"type\":\"proposal.offered\",\"proposalId\":\"%s\",\"territory\":\"200000001\"}".formatted(proposal);
    }
}
