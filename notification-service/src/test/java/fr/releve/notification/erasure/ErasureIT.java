package fr.releve.notification.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.Topics;
import fr.releve.kit.security.Roles;
import fr.releve.notification.Mailbox;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.retention.ForgetOldMessages;
import fr.releve.notification.retention.ForgetUnclaimedChoices;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String MESSAGE = """
            insert into message (id, version, subject, proposal_id, sequence, practitioner_id, vacancy_id, territory, kind, reader,
                by_reader, half_days, calendar_key, calendar_sequence, happened_at)
            values ('%s', 0, 'PROPOSAL', '%s', 1, '%s', '%s', '200042182', 'OFFERED', 'DOCTOR', false, '', '', 0, now())""";

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    KnownDoctors known;

    @Inject
    ForgetOldMessages forgetOldMessages;

    @Inject
    ForgetUnclaimedChoices forgetUnclaimedChoices;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Test
    void who_is_erased_leaves_no_message_no_rhythm_and_no_calendar_while_the_host_keeps_theirs() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("message where account = '" + it.doctorAccount() + "'"))
                        .isPositive());
        as(it.doctorAccount()).post("/calendar-feeds").then().statusCode(201);

        proposals.tell(Topics.PRACTITIONERS, it.doctor().toString(), state(it), UUID.randomUUID());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("known_doctor where practitioner_id = '" + it.doctor() + "'"))
                        .isOne());
        proposals.tell(Topics.PRACTITIONERS, it.doctor().toString(), null, UUID.randomUUID());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("known_doctor where practitioner_id = '" + it.doctor() + "'"))
                        .isZero());
        assertThat(count("message where account = '" + it.doctorAccount() + "'"))
                .isZero();
        assertThat(count("calendar_feed where account = '" + it.doctorAccount() + "'"))
                .isZero();
        assertThat(count("message where reader = 'HOST' and practitioner_id = '" + it.doctor() + "'"))
                .isPositive();
    }

    @Test
    void what_is_heard_of_an_erased_doctor_s_proposals_is_written_to_the_host_alone() {
        var it = knownCase();
        proposals.tell(Topics.PRACTITIONERS, it.doctor().toString(), state(it), UUID.randomUUID());
        proposals.tell(Topics.PRACTITIONERS, it.doctor().toString(), null, UUID.randomUUID());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("erased_doctor where practitioner_id = '" + it.doctor() + "'"))
                        .isOne());

        proposals.tell(it.withdrawn());

        String about = "message where practitioner_id = '" + it.doctor() + "' and reader = ";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(about + "'HOST'")).isPositive());
        assertThat(count(about + "'DOCTOR'")).isZero();
    }

    @Test
    void what_is_heard_while_a_doctor_is_being_erased_waits_and_is_not_written_to_them() {
        var it = knownCase();

        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            known.forget(it.doctor());
            proposals.tell(it.withdrawn());
            awaitSomebodyWaiting();
        });

        String about = "message where practitioner_id = '" + it.doctor() + "' and reader = ";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(about + "'HOST'")).isPositive());
        assertThat(count(about + "'DOCTOR'")).isZero();
    }

    @Test
    void an_erasure_waits_for_what_is_being_written_and_takes_it_along() throws Exception {
        var doctor = UUID.randomUUID();
        try (var erasing = Executors.newSingleThreadExecutor()) {
            var erased = QuarkusTransaction.requiringNew().timeout(60).call(() -> {
                assertThat(known.isErased(doctor)).isFalse();
                var running =
                        erasing.submit(() -> QuarkusTransaction.requiringNew().run(() -> known.forget(doctor)));
                awaitSomebodyWaiting();
                database.createNativeQuery(
                                MESSAGE.formatted(UUID.randomUUID(), UUID.randomUUID(), doctor, UUID.randomUUID()))
                        .executeUpdate();
                return running;
            });
            erased.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(count("message where practitioner_id = '" + doctor + "'")).isZero();
    }

    private void awaitSomebodyWaiting() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(
                                "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
                        .isPositive());
    }

    @Test
    void what_was_written_to_a_doctor_at_the_instant_of_their_erasure_goes_at_night() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        awaitEverythingSent(it);
        execute("insert into erased_doctor values ('" + it.doctor() + "', now())");
        execute("insert into erased_doctor values ('" + UUID.randomUUID() + "', now() - interval '2 years 2 days')");

        assertThat(forgetOldMessages.handle()).isPositive();

        String about = "message where practitioner_id = '" + it.doctor() + "' and reader = ";
        assertThat(count(about + "'DOCTOR'")).isZero();
        assertThat(count(about + "'HOST'")).isPositive();
        assertThat(count("erased_doctor where practitioner_id = '" + it.doctor() + "'"))
                .isOne();
        assertThat(count("erased_doctor where erased_at < now() - interval '2 years'"))
                .isZero();
    }

    @Test
    void an_erasure_waits_for_whoever_learns_whose_messages_they_are() throws Exception {
        var doctor = UUID.randomUUID();
        var ids = Stream.generate(UUID::randomUUID).limit(30).toList();
        ids.forEach(id -> execute(MESSAGE.formatted(id, UUID.randomUUID(), doctor, UUID.randomUUID())));
        String theirs = "select id from message where practitioner_id = '" + doctor + "' order by id ";
        try (var erasing = Executors.newSingleThreadExecutor()) {
            var erased = QuarkusTransaction.requiringNew().timeout(60).call(() -> {
                database.createNativeQuery(theirs + "limit 1 for update").getResultList();
                var running =
                        erasing.submit(() -> QuarkusTransaction.requiringNew().run(() -> known.forget(doctor)));
                awaitSomebodyWaiting();
                List<?> all = database.createNativeQuery(theirs + "for update").getResultList();
                assertThat(all).hasSize(ids.size());
                return running;
            });
            erased.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(count("message where practitioner_id = '" + doctor + "'")).isZero();
    }

    @Test
    void what_comes_to_a_message_while_it_is_erased_does_not_keep_it() throws Exception {
        var doctor = UUID.randomUUID();
        var id = UUID.randomUUID();
        execute(MESSAGE.formatted(id, UUID.randomUUID(), doctor, UUID.randomUUID()));
        try (var erasing = Executors.newSingleThreadExecutor()) {
            var erased = QuarkusTransaction.requiringNew().timeout(60).call(() -> {
                database.createNativeQuery("select id from message where id = '" + id + "' for update")
                        .getResultList();
                var running =
                        erasing.submit(() -> QuarkusTransaction.requiringNew().run(() -> known.forget(doctor)));
                awaitSomebodyWaiting();
                database.createNativeQuery("insert into link_use (message_id, answer, counted, used_at) values ('" + id
                                + "', 'ACCEPT', true, now())")
                        .executeUpdate();
                return running;
            });
            erased.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(count("message where practitioner_id = '" + doctor + "'")).isZero();
        assertThat(count("link_use where message_id = '" + id + "'")).isZero();
    }

    @Test
    void nothing_is_kept_of_a_spouse_nor_of_who_may_be_one_and_is_no_doctor() {
        var it = knownCase();
        UUID account = UUID.fromString(it.doctorAccount());
        String spouse = TestTokens.spouse(account);
        String either = TestTokens.token(account, Set.of(Roles.SPOUSE, Roles.PRACTITIONER), List.of());
        with(spouse).get("/notification-preferences").then().statusCode(403);
        with(spouse).get("/calendar-feeds").then().statusCode(403);
        for (String token : List.of(spouse, either)) {
            chooses(token, 403);
            with(token).post("/calendar-feeds").then().statusCode(403);
        }
        assertThat(count("rhythms where account = '" + account + "'")).isZero();
        assertThat(count("calendar_feed where account = '" + account + "'")).isZero();

        proposals.tell(Topics.PRACTITIONERS, it.doctor().toString(), state(it), UUID.randomUUID());

        await().atMost(PATIENCE).untilAsserted(() -> chooses(either, 200));
        with(either).post("/calendar-feeds").then().statusCode(201);
    }

    @Test
    void of_choices_that_an_upgrade_finds_those_go_that_nobody_claims_in_time() throws IOException {
        var it = knownCase();
        proposals.tell(it.confirmed());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("message where account = '" + it.hostAccount() + "'"))
                        .isPositive());
        var doctor = UUID.randomUUID().toString();
        var spouse = UUID.randomUUID().toString();
        var young = UUID.randomUUID().toString();
        for (var account : List.of(it.hostAccount(), doctor, spouse, young)) {
            execute("insert into rhythms values ('" + account + "', 1, 'OFFERS=DAILY')");
            execute("insert into calendar_feed values ('" + UUID.randomUUID() + "', '" + account + "', 'hash of "
                    + account + "', now())");
        }

        execute(migrationOfWhatThereIs());
        assertThat(count("unclaimed_choice where account in ('" + doctor + "', '" + spouse + "')"))
                .isEqualTo(2);
        assertThat(count("unclaimed_choice where account = '" + it.hostAccount() + "'"))
                .isZero();
        execute("update unclaimed_choice set since = now() - interval '4 months' where account in ('" + doctor + "', '"
                + spouse + "')");
        // an instance that is upgraded late hears of its doctors afterwards
        execute("insert into known_doctor values ('" + UUID.randomUUID() + "', '" + doctor + "')");
        assertThat(forgetUnclaimedChoices.handle()).isOne();

        for (var chosen : List.of("rhythms", "calendar_feed")) {
            assertThat(count(chosen + " where account = '" + spouse + "'")).isZero();
            for (var kept : List.of(it.hostAccount(), doctor, young)) {
                assertThat(count(chosen + " where account = '" + kept + "'")).isOne();
            }
        }
        assertThat(forgetUnclaimedChoices.handle()).isZero();
    }

    private static String migrationOfWhatThereIs() throws IOException {
        try (var file = Objects.requireNonNull(
                ErasureIT.class.getResourceAsStream("/db/migration/V20261128.71__unclaimed_choice.sql"))) {
            var whole = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(whole.indexOf("insert into"));
        }
    }

    private void execute(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }

    private static void chooses(String token, int status) {
        with(token)
                .contentType("application/json")
                .body("{\"OFFERS\": \"DAILY\"}")
                .put("/notification-preferences")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    @Test
    void a_message_goes_two_years_after_what_it_tells_of() {
        var old = knownCase();
        var young = knownCase();
        proposals.tell(old.confirmed());
        proposals.tell(young.confirmed());
        awaitEverythingSent(old);
        awaitEverythingSent(young);
        age(old, "2 years 2 days");
        age(young, "1 year 360 days");

        assertThat(forgetOldMessages.handle()).isPositive();

        assertThat(count("message where practitioner_id = '" + old.doctor() + "'"))
                .isZero();
        assertThat(count("message where practitioner_id = '" + young.doctor() + "'"))
                .isPositive();
        assertThat(forgetOldMessages.handle()).isZero();
    }

    private void awaitEverythingSent(Case it) {
        var its = "message_id in (select id from message where practitioner_id = '" + it.doctor() + "')";
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(count("delivery where " + its)).isPositive();
            assertThat(count("delivery where state <> 'SENT' and " + its)).isZero();
        });
    }

    private void age(Case it, String ago) {
        execute("update message set happened_at = now() - interval '" + ago + "' where practitioner_id = '"
                + it.doctor() + "'");
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + what, Long.class)
                        .getSingleResult());
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private String state(Case it) {
        try {
            return json.writeValueAsString(new PractitionerState(
                    it.doctor(),
                    1,
                    it.doctorAccount(),
                    PractitionerState.Category.YOUNG_RETIREE,
                    "GENERAL_PRACTICE",
                    "53147",
                    48.3,
                    -0.61,
                    60,
                    false,
                    false,
                    Set.of(),
                    new PractitionerState.Credential(
                            PractitionerState.Credential.Kind.REGISTRATION, LocalDate.of(2099, 1, 1)),
                    LocalDate.of(2099, 1, 1),
                    true,
                    true,
                    List.of(),
                    10,
                    20,
                    null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.practitioner(UUID.fromString(account)));
    }
}
