package fr.releve.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.Seeds;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.ProposalFeed;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace leads from a doctor's request over gateway, service, Kafka, plan and Kafka again to the mails that tell of it, and names nobody. */
@ExtendWith(SharedInstance.class)
class TraceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nobody else's, so that the plan has no choice. */
    private static final String RARE = "REHABILITATION";

    private static final Person DOCTOR = new Person(
            "Clervie", "Tracebois", "clervie.tracebois" + Cast.DOMAIN, "06 39 98 70 31", "10009000963", "53147");

    /** As a cursor holds a name. */
    private static final String IN_A_CURSOR = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(DOCTOR.lastName().getBytes(UTF_8));

    private final Instance instance;
    private final SpanCollector spans;
    private final Cast cast;
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String askedTrace = UUID.randomUUID().toString().replace("-", "");
    private final String secretTrace = UUID.randomUUID().toString().replace("-", "");

    TraceIT(Instance instance, SpanCollector spans) {
        this.instance = instance;
        this.spans = spans;
        this.cast = new Cast(instance);
    }

    @Test
    void from_half_days_taken_back_to_the_mails_that_tell_of_it() {
        var days = Days.of(today().plusWeeks(6));
        for (String kind : List.of("communes", "territories")) {
            cast.administrator().loads(kind, Seeds.table(kind));
        }
        var doctor = Doctor.registers(cast.newcomer("practitioner", DOCTOR.email()), DOCTOR, RARE, today());
        doctor.consents();
        doctor.offers(days);
        cast.coordinator().attests(doctor);
        String vacancy = cast.townHall().publishes("Rééducation, un jour", RARE, days);
        var mails = Mailbox.at(instance.mailbox());
        try (var feed = ProposalFeed.of(instance.brokers())) {
            String proposal = feed.await(
                            "proposal.published of " + vacancy,
                            PATIENCE,
                            it -> it.is("published") && it.isAbout(vacancy))
                    .proposal();
            cast.coordinator().approves(proposal);
            mails.await(DOCTOR.email(), "Une mission vous est proposée", 1, PATIENCE);

            opensTheSecretAddressesOfAMail();
            searchesForTheDoctor();
            takesBackItsDays(doctor);

            feed.await(
                    "proposal.withdrawn",
                    PATIENCE,
                    it -> it.is("withdrawn") && it.proposal().equals(proposal));
            assertThat(tracesOf(Topics.PRACTITIONERS, doctor.id()).getLast()).contains(trace);
            assertThat(tracesOf(Topics.PLACEMENT_PROPOSALS, proposal).getLast()).contains(trace);
        }
        mails.await(DOCTOR.email(), "La proposition est retirée", 1, PATIENCE);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(spans.servicesIn(trace))
                    .as("who told of a span in the trace; told at all: %s", spans.heard())
                    .isEqualTo(Set.of("gateway", "profile-service", "matching-service", "notification-service"));
            assertThat(spans.servicesIn(trace, "plan changes")).contains("matching-service");
            assertThat(spans.servicesIn(trace, "send a mail")).contains("notification-service");
        });
        assertThat(spans.servicesIn(secretTrace))
                .as(Harm.of("who told of an address that is a secret, before all that"))
                .isEmpty();
        assertThat(spans.servicesIn(askedTrace)).contains("gateway", "profile-service");
        assertThat(List.of(DOCTOR.lastName(), DOCTOR.rpps(), IN_A_CURSOR))
                .as(Harm.of("whom somebody searched for, in whatever span"))
                .allSatisfy(it -> assertThat(spans.servicesThatSay(it)).isEmpty());
    }

    private void opensTheSecretAddressesOfAMail() {
        var door = instance.door();
        for (String address : List.of("/api/actions/secret", "/api/actions/stop/secret")) {
            var _ = door.send(door.request(address)
                    .header("traceparent", "00-" + secretTrace + "-00f067aa0ba902b7-01")
                    .GET());
        }
    }

    /** By name, by number, from where a page ended, and on a page, which asks the service in turn. */
    private void searchesForTheDoctor() {
        var coordinator = cast.coordinator().session();
        for (String address : List.of(
                "/api/practitioners?q=" + DOCTOR.lastName(),
                "/api/practitioners?q=" + DOCTOR.rpps(),
                "/api/practitioners?after=" + IN_A_CURSOR,
                "/coordination/verifications?q=" + DOCTOR.lastName())) {
            var _ = coordinator
                    .door()
                    .send(coordinator
                            .request(address)
                            .header("traceparent", "00-" + askedTrace + "-00f067aa0ba902b7-01")
                            .GET());
        }
    }

    private void takesBackItsDays(Doctor doctor) {
        var before = doctor.availability().expect(200);
        doctor.session()
                .door()
                .send(doctor.session()
                        .request("/api/practitioners/" + doctor.id() + "/availability")
                        .header("Content-Type", "application/json")
                        .header("If-Match", before.etag())
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .PUT(Door.json(Map.of("rules", List.of(), "weekCap", 12, "monthCap", 40))))
                .expect(200);
    }

    /** Of every event with this key up to now, in order. */
    private List<String> tracesOf(String topic, String key) {
        List<String> traces = new ArrayList<>();
        try (var reader = TopicReader.of(instance.brokers(), List.of(topic))) {
            for (Heard it : reader.all()) {
                if (it.key().equals(key)) {
                    traces.add(it.headers().getOrDefault("traceparent", "none"));
                }
            }
        }
        return traces;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
