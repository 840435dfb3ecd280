package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Bodies.doctor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.Topics;
import fr.releve.profile.departure.ApplyDepartures;
import fr.releve.profile.retention.ForgetOldData;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database as a restored one is: it knows people who had left, and a table says who. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(IdentityStandIn.class)
class DepartureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID account = UUID.randomUUID();
    private final String doctor = TestTokens.practitioner(account);
    private final String stranger = TestTokens.practitioner(UUID.randomUUID());

    @Inject
    ApplyDepartures applyDepartures;

    @Inject
    ForgetOldData forgetOldData;

    @Inject
    EntityManager database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_doctor_who_had_erased_themselves_is_erased_as_they_were_then() {
        UUID gone = Api.create(doctor, "/practitioners", doctor());
        UUID here = Api.create(stranger, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = spouseOf(gone, spouse);
        IdentityStandIn.has(account.toString(), "gone@test.releve.example", Instant.now(), "practitioner");
        departed("PRACTITIONER_ERASED", gone, Instant.now());

        applyAll();

        problem(get(doctor, "/practitioners/me"), 404, "not-found");
        assertThat(Told.states(Topics.PRACTITIONERS, gone, 2).getLast().value()).isNull();
        assertThat(Told.states(Topics.SPOUSES, spouseId, 2).getLast().value())
                .as("the spouse stays, and without a doctor is told to nobody")
                .isNull();
        get(spouse, "/spouses/me").statusCode(200);
        Awaitility.await("the account goes too")
                .atMost(PATIENCE)
                .until(() -> IdentityStandIn.ended().contains(account.toString()));
        get(stranger, "/practitioners/me").statusCode(200).body("id", equalTo(here.toString()));
    }

    @Test
    void a_spouse_who_had_erased_themselves_is_erased_and_the_doctor_stays() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID gone = spouseOf(id, spouse);
        departed("SPOUSE_ERASED", gone, Instant.now());

        applyAll();

        problem(get(spouse, "/spouses/me"), 404, "not-found");
        assertThat(Told.states(Topics.SPOUSES, gone, 2).getLast().value()).isNull();
        get(doctor, "/practitioners/me").statusCode(200);
    }

    @Test
    void a_consent_that_had_been_taken_back_is_so_again_as_of_then() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        Instant then = Instant.now().minusSeconds(60);
        execute("update practitioner set consent_changed_at = now() - interval '1 day' where id = '" + id + "'");
        departed("CONSENT_WITHDRAWN", id, then);

        applyAll();

        String changed = get(doctor, "/practitioners/me")
                .body("consent", equalTo(false))
                .extract()
                .path("consentChangedAt");
        assertThat(Instant.parse(changed)).isBetween(then.minusSeconds(1), then.plusSeconds(1));
        var told =
                JsonPath.from(Told.states(Topics.PRACTITIONERS, id, 2).getLast().value());
        assertThat(told.getBoolean("consentGiven")).isFalse();
    }

    @Test
    void a_consent_that_is_given_anew_stands() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        departed("CONSENT_WITHDRAWN", id, Instant.now().minusSeconds(60));

        applyAll();
        applyAll();

        get(doctor, "/practitioners/me").body("consent", equalTo(true));
    }

    @Test
    void what_was_applied_is_forgotten() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        departed("CONSENT_WITHDRAWN", id, Instant.now().plusSeconds(3600));
        applyAll();
        get(doctor, "/practitioners/me").body("consent", equalTo(false));

        consents(doctor, id);
        applyAll();

        get(doctor, "/practitioners/me").body("consent", equalTo(true));
    }

    @Test
    void a_spouse_who_had_taken_back_an_agreement_is_silent_again_and_shows_the_doctor_nothing() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = spouseOf(id, spouse);
        shares(spouse, spouseId);
        get(doctor, "/practitioners/" + id + "/household").statusCode(200);
        Instant before = Instant.now().minusSeconds(60);
        Instant after = Instant.now().plusSeconds(60);

        departed("SEARCH_WITHDRAWN", spouseId, before);
        departed("SHARING_WITHDRAWN", spouseId, before);
        applyAll();
        get(spouse, "/spouses/me").body("optedIn", equalTo(true)).body("shares", equalTo(true));

        departed("SEARCH_WITHDRAWN", spouseId, after);
        departed("SHARING_WITHDRAWN", spouseId, after);
        applyAll();
        get(spouse, "/spouses/me").body("optedIn", equalTo(false)).body("shares", equalTo(false));
        get(doctor, "/practitioners/" + id + "/household").statusCode(404);
        assertThat(Told.states(Topics.SPOUSES, spouseId, 3).getLast().value()).isNull();
    }

    @Test
    void a_doctor_who_had_hidden_what_suits_them_hides_it_again() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = spouseOf(id, spouse);
        shares(spouse, spouseId);
        Api.as(doctor)
                .body(Map.of("needsShown", true))
                .put("/practitioners/" + id + "/household")
                .then()
                .statusCode(200);
        get(spouse, "/spouses/me").body("seesNeeds", equalTo(true));
        departed("SIGHT_WITHDRAWN", spouseId, Instant.now());

        applyAll();

        get(spouse, "/spouses/me").body("seesNeeds", equalTo(false)).body("shares", equalTo(true));
    }

    @Test
    void who_is_erased_is_known_by_number_for_as_long_as_backups_are_kept() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID other = Api.create(stranger, "/practitioners", doctor());
        for (String token : List.of(doctor, stranger)) {
            String mine = token.equals(doctor) ? id.toString() : other.toString();
            Api.as(token).delete("/practitioners/" + mine).then().statusCode(204);
        }
        assertThat(count("erasure where kind = 'PRACTITIONER_ERASED' and id in ('" + id + "', '" + other + "')"))
                .isEqualTo(2);
        execute("update erasure set erased_at = now() - interval '31 days' where id = '" + id + "'");

        forgetOldData.handle();

        assertThat(count("erasure where id = '" + id + "'")).isZero();
        assertThat(count("erasure where id = '" + other + "'")).isOne();
    }

    @Test
    void whom_nobody_knows_here_has_left_already() {
        for (String kind : List.of(
                "PRACTITIONER_ERASED",
                "SPOUSE_ERASED",
                "CONSENT_WITHDRAWN",
                "SEARCH_WITHDRAWN",
                "SHARING_WITHDRAWN",
                "SIGHT_WITHDRAWN")) {
            departed(kind, UUID.randomUUID(), Instant.now());
        }

        applyAll();

        assertThatThrownBy(() -> departed("PRACTITIONER", UUID.randomUUID(), Instant.now()))
                .hasStackTraceContaining("departure_kind");
    }

    @Test
    void one_who_cannot_leave_keeps_nobody_else_and_leaves_later() {
        UUID first = Api.create(doctor, "/practitioners", doctor());
        UUID second = Api.create(stranger, "/practitioners", doctor());
        // the first in the order of the database: text, not Java's signed numbers
        UUID stuck = first.toString().compareTo(second.toString()) < 0 ? first : second;
        String other = stuck.equals(first) ? stranger : doctor;
        execute("create function stuck() returns trigger language plpgsql as "
                + "'begin raise exception ''this doctor cannot be erased''; end'");
        execute("create trigger stuck before delete on practitioner for each row when (old.id = '" + stuck
                + "') execute function stuck()");
        try {
            departed("PRACTITIONER_ERASED", first, Instant.now());
            departed("PRACTITIONER_ERASED", second, Instant.now());
            Awaitility.await().atMost(PATIENCE).until(() -> {
                applyDepartures.handle();
                return count("departure") == 1;
            });
            problem(get(other, "/practitioners/me"), 404, "not-found");
            assertThat(count("practitioner where id = '" + stuck + "'")).isOne();
        } finally {
            execute("drop function stuck() cascade");
        }

        applyAll();

        assertThat(count("practitioner where id = '" + stuck + "'")).isZero();
    }

    @Test
    void copies_that_do_it_at_the_same_time_do_it_once() throws Exception {
        var doctors = Stream.generate(() -> TestTokens.practitioner(UUID.randomUUID()))
                .limit(6)
                .map(it -> Api.create(it, "/practitioners", doctor()))
                .toList();
        doctors.forEach(it -> departed("CONSENT_WITHDRAWN", it, Instant.now().plusSeconds(60)));
        List<Callable<Object>> copies = Collections.nCopies(4, Executors.callable(applyDepartures::handle));

        try (var running = Executors.newFixedThreadPool(copies.size())) {
            for (var copy : running.invokeAll(copies)) {
                copy.get();
            }
        }
        applyAll();

        for (UUID id : doctors) {
            assertThat(count("practitioner where version = 2 and not consent_given and id = '" + id + "'"))
                    .isOne();
        }
    }

    /** The service's own look every few seconds may have some in hand. */
    private void applyAll() {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            applyDepartures.handle();
            return count("departure") == 0;
        });
    }

    private static void shares(String spouse, UUID id) {
        var sharing = Map.of("romeCodes", List.of("M1607"), "maxMinutes", 30, "shares", true);
        Api.put(spouse, "/spouses/" + id, 1, sharing).statusCode(200);
    }

    private static void consents(String token, UUID id) {
        Api.as(token)
                .body(Map.of("given", true))
                .put("/practitioners/" + id + "/consent")
                .then()
                .statusCode(200);
    }

    private UUID spouseOf(UUID practitioner, String token) {
        return Api.create(token, "/spouses", SpouseIT.joining(SpouseIT.invitation(doctor, practitioner)));
    }

    private void departed(String kind, UUID id, Instant at) {
        execute("insert into departure (kind, id, asked_at) values ('%s', '%s', '%s')".formatted(kind, id, at));
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + what, Long.class)
                        .getSingleResult());
    }

    private void execute(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }
}
