package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class SpouseIT {

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%practitioner%'""";

    @Inject
    DataSource database;

    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String spouse = TestTokens.spouse(UUID.randomUUID());

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void an_invitation_is_redeemed_once_and_only_then_the_spouse_is_told() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        String code = invitation(doctor, doctorId);

        UUID id = Api.create(spouse, "/spouses", joining(code));

        var told = JsonPath.from(Told.states(Topics.SPOUSES, id, 1).getFirst().value());
        assertThat(told.getString("practitionerId")).isEqualTo(doctorId.toString());
        assertThat(told.getInt("version")).isEqualTo(1);
        problem(
                post(TestTokens.spouse(UUID.randomUUID()), "/spouses", joining(code)),
                400,
                "unknown-invitation",
                "/invitationCode");
    }

    @Test
    void opting_out_is_a_tombstone_and_opting_in_again_a_higher_version() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String path = "/spouses/" + id;

        String joined = get(spouse, "/spouses/me")
                .body("optedOutAt", nullValue())
                .body("sharesChangedAt", nullValue())
                .extract()
                .path("optedInAt");
        put(spouse, path, 1, wishes(false))
                .statusCode(200)
                .body("optedIn", equalTo(false))
                .body("optedInAt", equalTo(joined));
        String left = get(spouse, "/spouses/me").extract().path("optedOutAt");
        put(spouse, path, 2, wishes(true)).statusCode(200).body("optedOutAt", equalTo(left));
        String back = get(spouse, "/spouses/me").extract().path("optedInAt");
        assertThat(Instant.parse(left)).isAfter(Instant.parse(joined));
        assertThat(Instant.parse(back)).isAfter(Instant.parse(left));
        get(spouse, "/own-data").body("spouse.items[0].optedOutAt", equalTo(left));

        var told = Told.states(Topics.SPOUSES, id, 3);
        assertThat(told.get(1).value()).isNull();
        assertThat(TopicReader.headers(told.get(1))).containsEntry("ce_stateversion", "2");
        assertThat(JsonPath.from(told.get(2).value()).getInt("version")).isEqualTo(3);
    }

    @Test
    void who_joins_without_opting_in_stays_unknown_to_the_matching() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        Map<String, Object> silent = new HashMap<>(joining(invitation(doctor, doctorId)));
        silent.put("optedIn", false);

        UUID id = Api.create(spouse, "/spouses", silent);

        get(spouse, "/spouses/me").body("optedIn", equalTo(false)).body("optedInAt", nullValue());
        assertThat(Told.states(Topics.SPOUSES, id, 1).getFirst().value()).isNull();
    }

    @Test
    void an_eleventh_invitation_ends_the_oldest() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        String first = invitation(doctor, doctorId);
        String second = invitation(doctor, doctorId);
        for (int i = 0; i < 9; i++) {
            invitation(doctor, doctorId);
        }

        problem(post(spouse, "/spouses", joining(first)), 400, "unknown-invitation", "/invitationCode");
        Api.create(spouse, "/spouses", joining(second));
        invitation(doctor, doctorId);
        get(doctor, "/own-data")
                .body("invitations.total", equalTo(10))
                .body("invitations.items.invitationCode", not(hasItem(second)));
    }

    @Test
    void invitations_made_at_once_are_all_answered_and_ten_stand() throws Exception {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        for (int i = 0; i < 10; i++) {
            invitation(doctor, doctorId);
        }

        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> another = Collections.nCopies(8, () -> invitation(doctor, doctorId));
            for (Future<String> made : clicks.invokeAll(another)) {
                assertThat(made.get()).isNotEmpty();
            }
        }

        get(doctor, "/own-data").body("invitations.total", equalTo(10));
    }

    /** Whoever invites or leaves holds the doctor first, then ends invitations: who redeems one of them must not do so the other way round. */
    @Test
    void who_redeems_an_invitation_that_is_being_ended_is_told_so() throws SQLException {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        String code = invitation(doctor, doctorId);
        CompletableFuture<Integer> redeemed;
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select id from practitioner where id = ? for update");
                var end = connection.prepareStatement("delete from spouse_invitation where code = ?");
                var observer = database.getConnection();
                var waiting = observer.prepareStatement(WAITING)) {
            connection.setAutoCommit(false);
            lock.setObject(1, doctorId);
            lock.execute();
            redeemed = CompletableFuture.supplyAsync(
                    () -> post(spouse, "/spouses", joining(code)).extract().statusCode());
            Awaitility.await().until(() -> {
                try (var row = waiting.executeQuery()) {
                    return row.next() && row.getLong(1) > 0;
                }
            });
            end.setString(1, code);
            assertThat(end.executeUpdate()).isOne();
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(redeemed.join()).isEqualTo(400);
    }

    @Test
    void nobody_but_the_spouse_sees_anything_of_them() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String path = "/spouses/" + id;

        problem(get(TestTokens.coordinator(UUID.randomUUID(), "*"), "/spouses/me"), 403, "forbidden");
        problem(get(TestTokens.municipality(UUID.randomUUID(), "*"), "/spouses/me"), 403, "forbidden");
        problem(put(TestTokens.spouse(UUID.randomUUID()), path, 1, wishes(true)), 404, "not-found");
        problem(
                post(
                        TestTokens.practitioner(UUID.randomUUID()),
                        "/practitioners/" + doctorId + "/spouse-invitations",
                        Map.of()),
                404,
                "not-found");
        as(spouse).delete(path).then().statusCode(204);
        get(spouse, "/spouses/me").statusCode(404);
        var gone = Told.states(Topics.SPOUSES, id, 2).getLast();
        assertThat(gone.value()).isNull();
        assertThat(TopicReader.headers(gone)).containsEntry("ce_stateversion", "2");
    }

    @Test
    void a_spouse_reads_in_one_answer_what_is_kept_of_them() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));

        get(spouse, "/own-data")
                .statusCode(200)
                .body("keySet()", contains("spouse", "jobs", "searchAccesses"))
                .body("spouse.items.id", contains(id.toString()))
                .body("jobs.total", equalTo(0));
    }

    @Test
    void the_doctor_sees_what_the_couple_looks_for_only_while_the_spouse_shares_it() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String household = "/practitioners/" + doctorId + "/household";
        problem(get(doctor, household), 404, "not-found");

        put(spouse, "/spouses/" + id, 1, sharing(true)).statusCode(200).body("shares", equalTo(true));

        get(doctor, household).statusCode(200).body("maxMinutes", equalTo(30));
        problem(get(TestTokens.practitioner(UUID.randomUUID()), household), 404, "not-found");
        problem(get(TestTokens.coordinator(UUID.randomUUID(), "*"), household), 403, "forbidden");
        put(spouse, "/spouses/" + id, 2, sharing(false)).statusCode(200);
        problem(get(doctor, household), 404, "not-found");
    }

    @Test
    void the_spouse_sees_which_needs_suit_the_doctor_only_while_both_agree() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID account = UUID.randomUUID();
        String partner = TestTokens.spouse(account);
        UUID id = Api.create(partner, "/spouses", joining(invitation(doctor, doctorId)));
        String household = "/practitioners/" + doctorId + "/household";
        String path = "/spouses/" + id;
        problem(put(doctor, household, 1, Map.of("needsShown", true)), 404, "not-found");

        put(partner, path, 1, sharing(true)).body("seesNeeds", equalTo(false));
        get(doctor, household).body("needsShown", equalTo(false));
        put(doctor, household, 1, Map.of("needsShown", true)).statusCode(200).body("needsShown", equalTo(true));
        get(partner, "/spouses/me").body("seesNeeds", equalTo(true));

        put(doctor, household, 1, Map.of("needsShown", false)).statusCode(200);
        get(partner, "/spouses/me").body("seesNeeds", equalTo(false));
        put(doctor, household, 1, Map.of("needsShown", true)).statusCode(200);
        put(partner, path, 5, sharing(false)).statusCode(200).body("seesNeeds", equalTo(false));
        put(partner, path, 6, sharing(true)).statusCode(200).body("seesNeeds", equalTo(false));

        var seenBy = Told.states(Topics.SPOUSES, id, 7).stream()
                .map(it -> JsonPath.from(it.value()).getString("account"))
                .toList();
        assertThat(seenBy).containsExactly(null, null, account.toString(), null, account.toString(), null, null);
    }

    @Test
    void what_the_doctor_no_longer_shows_while_the_spouse_is_out_stays_hidden() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String household = "/practitioners/" + doctorId + "/household";
        String path = "/spouses/" + id;
        put(spouse, path, 1, sharing(true)).statusCode(200);
        put(doctor, household, 1, Map.of("needsShown", true)).statusCode(200);
        put(spouse, path, 3, sharing(true, false)).statusCode(200);

        put(doctor, household, 1, Map.of("needsShown", true)).statusCode(200);
        put(doctor, household, 1, Map.of("needsShown", false)).statusCode(200);

        put(spouse, path, 6, sharing(true, true)).statusCode(200).body("seesNeeds", equalTo(false));
    }

    @Test
    void what_the_doctor_showed_ends_with_the_search_and_does_not_come_back_with_it() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String path = "/spouses/" + id;
        put(spouse, path, 1, sharing(true)).statusCode(200);
        put(doctor, "/practitioners/" + doctorId + "/household", 1, Map.of("needsShown", true))
                .statusCode(200);
        put(spouse, path, 3, sharing(true, false)).statusCode(200);

        put(spouse, path, 4, sharing(true, true)).statusCode(200).body("seesNeeds", equalTo(false));
    }

    @Test
    void nobody_but_the_doctor_shows_their_needs() {
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        put(spouse, "/spouses/" + id, 1, sharing(true)).statusCode(200);
        String household = "/practitioners/" + doctorId + "/household";

        problem(
                put(TestTokens.practitioner(UUID.randomUUID()), household, 1, Map.of("needsShown", true)),
                404,
                "not-found");
        problem(put(spouse, household, 1, Map.of("needsShown", true)), 403, "forbidden");
        problem(put(doctor, household, 1, Map.of()), 400, "invalid-request", "/needsShown");
    }

    @Test
    void a_job_is_kept_applied_for_and_let_go_by_the_spouse_alone() {
        Api.load("job-leads", Api.seed("job-leads"));
        UUID doctorId = Api.create(doctor, "/practitioners", Bodies.doctor());
        UUID id = Api.create(spouse, "/spouses", joining(invitation(doctor, doctorId)));
        String job = get(spouse, "/job-leads?limit=1").extract().path("items[0].id");
        String kept = "/spouses/" + id + "/job-leads";

        put(spouse, kept + "/" + job, 1, Map.of("state", "KEPT")).statusCode(200);
        put(spouse, kept + "/" + job, 1, Map.of("state", "APPLIED")).statusCode(200);

        get(spouse, kept).statusCode(200).body("items.state", equalTo(List.of("APPLIED")));
        problem(get(TestTokens.spouse(UUID.randomUUID()), kept), 404, "not-found");
        problem(get(doctor, kept), 403, "forbidden");
        problem(put(spouse, kept + "/" + UUID.randomUUID(), 1, Map.of("state", "KEPT")), 404, "not-found");
        as(spouse).delete(kept + "/" + job).then().statusCode(204);
        get(spouse, kept).body("items", equalTo(List.of()));
    }

    @Test
    void refuses_a_trade_that_is_none() {
        problem(
                post(
                        spouse,
                        "/spouses",
                        Map.of("invitationCode", "X", "romeCodes", List.of("doctor"), "maxMinutes", 30)),
                400,
                "invalid-request",
                "/romeCodes");
    }

    static String invitation(String doctor, UUID doctorId) {
        return post(doctor, "/practitioners/" + doctorId + "/spouse-invitations", Map.of())
                .statusCode(201)
                .extract()
                .path("code");
    }

    static Map<String, Object> joining(String code) {
        return Map.of("invitationCode", code, "romeCodes", List.of("M1607", "M1203"), "maxMinutes", 30);
    }

    private static Map<String, Object> sharing(boolean shares) {
        return Map.of("romeCodes", List.of("M1607"), "maxMinutes", 30, "shares", shares);
    }

    private static Map<String, Object> sharing(boolean shares, boolean optedIn) {
        return Map.of("romeCodes", List.of("M1607"), "maxMinutes", 30, "shares", shares, "optedIn", optedIn);
    }

    private static Map<String, Object> wishes(boolean optedIn) {
        return Map.of("romeCodes", List.of("M1607"), "maxMinutes", 20, "optedIn", optedIn);
    }
}
