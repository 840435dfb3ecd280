package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.Seeds;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trace that begins with a caller goes through the gateway, the service and its outbox, and on with the event. */
@ExtendWith(SharedInstance.class)
class TraceIT {

    private final Instance instance;

    TraceIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void the_callers_trace_is_on_the_event_that_the_request_caused() {
        var administrator = instance.demoAccount("admin");
        administrator
                .postText("/api/imports/communes", "text/csv", Seeds.table("communes"))
                .expect(200);
        String trace = UUID.randomUUID().toString().replace("-", "");

        var lead = Map.of(
                "romeCode", "M1607",
                "title", "Secrétaire",
                "employer", "Laboratoire de démonstration",
                "commune", "53147",
                "contract", "CDI",
                "hours", 35,
                "salary", "2 000 €",
                "description", "Accueil.");
        String id = administrator
                .door()
                .send(administrator
                        .request("/api/job-leads")
                        .header("Content-Type", "application/json")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                        .POST(Door.json(lead)))
                .expect(201)
                .json()
                .path("id")
                .asText();

        List<Heard> heard = new ArrayList<>();
        try (var topic = TopicReader.of(instance.brokers(), List.of("releve.job-leads.v1"))) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                heard.addAll(topic.next(Duration.ofMillis(200)));
                assertThat(heard.stream().filter(it -> it.key().equals(id)))
                        .singleElement()
                        .satisfies(it -> assertThat(it.headers().get("traceparent"))
                                .as("the headers %s", it.headers())
                                .contains(trace));
            });
        }
    }
}
