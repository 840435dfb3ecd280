package fr.releve.notification.delivery;

import static fr.releve.notification.Mails.subjects;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.releve.notification.DeadLetters;
import fr.releve.notification.Mailbox;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.erasure.KnownDoctors;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.message.TellThoseConcerned;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class DeliveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    TellThoseConcerned tell;

    @Inject
    BeginAttempt beginAttempt;

    @Inject
    ConfirmAttempt confirmAttempt;

    @Inject
    SettleAttempt settleAttempt;

    @Inject
    KnownDoctors doctors;

    @Inject
    Deliveries deliveries;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @AfterEach
    void all_is_up_again() {
        clock.comesBack();
        profile.comesBack();
        mailbox.comesBack();
    }

    @Test
    void sends_one_mail_for_an_event_told_three_times() {
        var it = knownCase();
        var eventId = UUID.randomUUID();

        proposals.tell(it.offered(), eventId);
        proposals.tell(it.offered(), eventId);
        proposals.tell(it.offered(), UUID.randomUUID());
        proposals.tell(it.withdrawn());

        assertThat(subjects(mailbox.await(it.doctorAccount(), 2)))
                .containsExactly("Une mission vous est proposée", "La proposition est retirée");
    }

    @Test
    void keeps_the_mails_of_a_proposal_in_order_while_the_mail_server_is_away() {
        var it = knownCase();
        mailbox.goesAway();
        proposals.tell(it.offered());
        awaitDelivery("PENDING", "MAIL_NOT_TAKEN");

        proposals.tell(it.withdrawn());
        mailbox.comesBack();

        assertThat(subjects(mailbox.await(it.hostAccount(), 2)))
                .containsExactly("Un médecin peut répondre à votre besoin", "La proposition est retirée");
    }

    @Test
    void a_withdrawal_does_not_wait_for_an_offer_that_is_put_off_and_the_offer_is_not_sent_after_it() {
        var it = knownCase();
        List<UUID> offers = QuarkusTransaction.requiringNew().call(() -> {
            tell.handle(news(it, 3, Kind.OFFERED));
            tell.handle(news(it, 4, Kind.WITHDRAWN));
            return failed(it, 3, List.of(Duration.ofHours(6)));
        });

        assertThat(subjects(mailbox.await(it.doctorAccount(), 1))).containsExactly("La proposition est retirée");
        assertThat(subjects(mailbox.await(it.hostAccount(), 1))).containsExactly("La proposition est retirée");
        clock.movesOn(Duration.ofHours(7));

        awaitReason(Delivery.Reason.OFFER_OVER, offers);
        mailbox.await(it.doctorAccount(), 1);
    }

    @Test
    void that_a_mission_falls_brings_no_mail_forward_that_tells_how_to_reach_the_other_side() {
        var it = knownCase();
        List<UUID> confirmations = QuarkusTransaction.requiringNew().call(() -> {
            tell.handle(news(Subject.PLACEMENT, it, 3, Kind.CONFIRMED));
            return failed(it, 3, List.of(Duration.ofHours(6)));
        });

        tell.handle(news(Subject.PLACEMENT, it, 4, Kind.CANCELLED));

        awaitReason(Delivery.Reason.AGREEMENT_OVER, confirmations);
        assertToldOnlyThatItFell(it);
    }

    @Test
    void an_agreement_that_was_given_up_and_has_fallen_since_is_not_sent_however_often_it_is_tried_again() {
        var it = knownCase();
        List<UUID> agreements = QuarkusTransaction.requiringNew().call(() -> {
            tell.handle(news(it, 6, Kind.AGREED));
            return failed(it, 6, List.of());
        });
        tell.handle(news(Subject.PLACEMENT, it, 2, Kind.INTERRUPTED));
        assertToldOnlyThatItFell(it);

        for (UUID id : agreements) {
            administrator().post("/deliveries/" + id + "/retry").then().statusCode(200);
        }

        awaitReason(Delivery.Reason.AGREEMENT_OVER, agreements);
        assertToldOnlyThatItFell(it);
    }

    /** One mail to each side, and neither was asked for to be shown to the other. */
    private void assertToldOnlyThatItFell(Case it) {
        mailbox.await(it.doctorAccount(), 1);
        mailbox.await(it.hostAccount(), 1);
        assertThat(profile.readersOf(it.doctor())).isEmpty();
        assertThat(profile.readersOf(it.vacancy())).isEmpty();
    }

    /** An attempt at each delivery of the message has failed, in the very transaction that wrote it. */
    private List<UUID> failed(Case it, long sequence, List<Duration> pauses) {
        var first = deliveries.list(
                "messageId in (select id from Message where proposalId = ?1 and sequence = ?2)",
                it.proposal(),
                sequence);
        first.forEach(delivery -> {
            delivery.attempt(Instant.now());
            delivery.fail(Delivery.Reason.MAIL_NOT_TAKEN, clock.instant(), pauses);
        });
        return first.stream().map(Delivery::id).toList();
    }

    private void awaitReason(Delivery.Reason reason, List<UUID> dropped) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(dropped)
                        .hasSize(2)
                        .allSatisfy(id -> assertThat(QuarkusTransaction.requiringNew()
                                        .call(() -> deliveries.get(id).reason()))
                                .isEqualTo(reason)));
    }

    @Test
    void gives_up_visibly_and_tries_again_when_an_administrator_says_so() {
        var it = knownCase();
        profile.goesAway();
        proposals.tell(it.offered());
        awaitDelivery("FAILED", "CONTACTS_UNAVAILABLE");
        List<String> givenUp = administrator()
                .get("/deliveries?state=FAILED")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        profile.comesBack();
        givenUp.forEach(id -> administrator()
                .post("/deliveries/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING")));

        mailbox.await(it.doctorAccount(), 1);
        mailbox.await(it.hostAccount(), 1);
        administrator()
                .post("/deliveries/" + givenUp.getFirst() + "/retry")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-not-given-up"));
    }

    @Test
    void of_two_who_have_it_tried_again_at_once_one_does_and_the_other_is_told() throws Exception {
        var it = knownCase();
        UUID delivery = QuarkusTransaction.requiringNew().call(() -> {
            tell.handle(news(it));
            var first = deliveries
                    .list("messageId in (select id from Message where proposalId = ?1)", it.proposal())
                    .getFirst();
            first.giveUp(Delivery.Reason.REFUSED, clock.instant());
            return first.id();
        });
        try (var administrators = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = QuarkusTransaction.requiringNew().call(() -> {
                deliveries.lock(delivery);
                var asked = Stream.generate(() -> administrators.submit(() -> administrator()
                                .post("/deliveries/" + delivery + "/retry")
                                .statusCode()))
                        .limit(2)
                        .toList();
                await().atMost(PATIENCE).until(() -> waitingForLocks() >= 2);
                return asked;
            });

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    private long waitingForLocks() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) deliveries
                .getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock'",
                        Long.class)
                .getSingleResult());
    }

    @Test
    void shows_a_mail_that_came_back_to_the_administrator() throws Exception {
        var it = knownCase();
        proposals.tell(it.offered());
        String mailId = mailbox.await(it.doctorAccount(), 1).getFirst().getMessageID();
        String report = "Status: 5.1.1\n\nMessage-ID: " + mailId + "\n";

        await().atMost(PATIENCE).untilAsserted(() -> {
            bounce(report).then().statusCode(204);
            administrator()
                    .get("/deliveries?limit=100")
                    .then()
                    .body("items.findAll { it.reason == 'BOUNCED' }.id", hasItem(mailId.substring(1, 37)));
        });
        given().auth()
                .oauth2(TestTokens.bounceReporter())
                .contentType("message/rfc822")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/bounces")
                .then()
                .statusCode(204);
        given().auth()
                .oauth2(TestTokens.bounceReporter())
                .get("/deliveries?limit=100")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.practitioner(UUID.randomUUID()))
                .contentType("message/rfc822")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/bounces")
                .then()
                .statusCode(403);
        bounce("Status: 5.1.1\n\nMessage-ID: <someone@elsewhere.example>\n")
                .then()
                .statusCode(400);
        given().contentType("message/rfc822")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/bounces")
                .then()
                .statusCode(401);
    }

    private static Response bounce(String report) {
        return administrator()
                .contentType("message/rfc822")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/bounces");
    }

    @Test
    void drops_the_mail_to_an_erased_doctor() {
        var it = knownCase();
        profile.erased(it.doctor());

        proposals.tell(it.offered());

        mailbox.await(it.hostAccount(), 1);
        awaitDelivery("DROPPED", "READER_ERASED");
    }

    @Test
    void gives_up_on_a_contact_without_address_and_goes_on_with_the_others() {
        var it = knownCase();
        profile.knowsHalf(it.doctor());

        proposals.tell(it.offered());

        mailbox.await(it.hostAccount(), 1);
        awaitDelivery("FAILED", "UNEXPECTED");
    }

    @Test
    void drops_an_offer_that_can_no_longer_be_answered() {
        var it = knownCase();

        proposals.tell(it.offered(Instant.parse("2026-01-01T00:00:00Z")));

        awaitDelivery("DROPPED", "OFFER_OVER");
        assertThat(mailbox.of(it.doctorAccount())).isEmpty();
    }

    @Test
    void takes_over_after_the_lease_when_a_copy_dies_in_an_attempt() throws Exception {
        var it = knownCase();
        var attempts = beginAndDie(it, 2);

        var mail = mailbox.await(it.doctorAccount(), 1).getFirst();

        assertThat(mail.getHeader("Message-ID")).hasSize(1);
        assertThat(attempts)
                .extracting(attempt -> "<" + attempt.deliveryId() + "@releve.example>")
                .contains(mail.getMessageID());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void goes_on_with_the_others_while_one_contact_is_slow_to_come() {
        var slow = knownCase();
        profile.keepsWaiting(slow.doctor());
        proposals.tell(slow.offered());
        mailbox.await(slow.hostAccount(), 1);

        var other = knownCase();
        proposals.tell(other.offered());

        mailbox.await(other.doctorAccount(), 1);
        mailbox.await(other.hostAccount(), 1);
        assertThat(profile.keptWaiting()).isPositive();
        profile.comesBack();
        mailbox.await(slow.doctorAccount(), 1);
    }

    @Test
    void sends_once_what_was_taken_over_from_a_copy_that_was_only_slow() {
        var it = knownCase();
        double before = overtaken();
        profile.keepsWaiting(it.doctor());
        proposals.tell(it.offered());
        await().atMost(PATIENCE).until(() -> profile.keptWaiting() >= 2);

        profile.comesBack();

        await().atMost(PATIENCE).until(() -> overtaken() > before);
        mailbox.await(it.doctorAccount(), 1);
    }

    @Test
    void hears_of_a_failure_from_the_last_attempt_only() {
        var first = beginAndDie(knownCase(), 1).getFirst();
        var leaseEnds = Instant.now().plusSeconds(60);
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.get(first.deliveryId()).attempt(leaseEnds));

        settleAttempt.handle(first, new Outcome.Failed(Delivery.Reason.CONTACTS_UNAVAILABLE));

        var delivery = QuarkusTransaction.requiringNew().call(() -> deliveries.get(first.deliveryId()));
        assertThat(delivery.isUnder(first.number() + 1)).isTrue();
        assertThat(delivery.leasedUntil()).isAfter(Instant.now());
        assertThat(delivery.reason()).isNull();
    }

    @Test
    void has_nothing_to_do_about_a_mail_whose_reader_is_erased_while_it_is_written() {
        var it = knownCase();
        var attempts = beginAndDie(it, 2);
        QuarkusTransaction.requiringNew().run(() -> doctors.forget(it.doctor()));

        var erased = attempts.stream()
                .filter(attempt -> attempt.message().occasion().reader() == Reader.DOCTOR)
                .findFirst()
                .orElseThrow();

        assertThat(confirmAttempt.handle(erased)).isFalse();
        assertThat(deliveries.isOvertaken(erased.deliveryId())).isTrue();
        settleAttempt.handle(erased, new Outcome.Sent());
        settleAttempt.handle(erased, new Outcome.Overtaken());
        mailbox.await(it.hostAccount(), 1);
        assertThat(mailbox.of(it.doctorAccount())).isEmpty();
    }

    @Test
    void never_gives_a_delivery_to_two_copies_at_once() throws Exception {
        var taken = new ConcurrentLinkedQueue<UUID>();
        for (int i = 0; i < 10; i++) {
            newMessages(knownCase());
        }

        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                copies.execute(() -> Stream.generate(beginAttempt::handle)
                        .takeWhile(Optional::isPresent)
                        .forEach(attempt -> taken.add(attempt.orElseThrow().deliveryId())));
            }
        }

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void sets_a_broken_record_aside_and_goes_on() {
        var it = knownCase();
        try (var deadLetters = new DeadLetters(brokers)) {
            proposals.tell(it.proposal().toString(), "{\"type\": \"proposal.sold\"}", UUID.randomUUID());
            proposals.tell(it.offered());

            mailbox.await(it.doctorAccount(), 1);
            assertThat(deadLetters.reasonFor(it.proposal().toString(), PATIENCE))
                    .contains("is not a ProposalEvent");
        }
    }

    @Test
    void shows_deliveries_to_administrators_only() {
        given().auth()
                .oauth2(TestTokens.coordinator(UUID.randomUUID(), "*"))
                .get("/deliveries")
                .then()
                .statusCode(403);
        given().get("/deliveries").then().statusCode(401);
    }

    @Test
    void says_which_states_there_are() {
        administrator()
                .get("/deliveries?state=LOST")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-state"))
                .body("errors.pointer", hasItem("state"));
    }

    /** Begins attempts in the very transaction of the message, so that no other copy can, and does not go on with them. */
    private List<Attempt> beginAndDie(Case it, int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tell.handle(news(it));
            return Stream.generate(beginAttempt::handle)
                    .limit(number)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private void newMessages(Case it) {
        tell.handle(news(it));
    }

    private static News news(Case it) {
        return news(it, 3, Kind.OFFERED);
    }

    private static News news(Case it, long sequence, Kind kind) {
        return news(Subject.PROPOSAL, it, sequence, kind);
    }

    private static News news(Subject subject, Case it, long sequence, Kind kind) {
        var event = new Event(
                subject,
                it.proposal(),
                sequence,
                it.doctor(),
                it.vacancy(),
                Proposals.TERRITORY,
                Instant.parse("2026-11-21T08:00:00Z"));
        return News.of(event, kind).until(Proposals.ANSWER_BEFORE);
    }

    private double overtaken() {
        return metrics.counter("releve.mails", "outcome", "overtaken").count();
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private static void awaitDelivery(String state, String reason) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> administrator()
                        .get("/deliveries?limit=100&state=" + state)
                        .then()
                        .statusCode(200)
                        .body("items.reason", hasItem(reason)));
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(TestTokens.administrator(UUID.randomUUID()));
    }
}
