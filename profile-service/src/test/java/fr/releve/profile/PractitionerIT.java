package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static fr.releve.profile.Api.verify;
import static fr.releve.profile.Bodies.availability;
import static fr.releve.profile.Bodies.blackout;
import static fr.releve.profile.Bodies.doctor;
import static fr.releve.profile.Bodies.single;
import static fr.releve.profile.Bodies.tuesday;
import static fr.releve.profile.Bodies.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class PractitionerIT {

    private static final Map<String, Boolean> ALL_SEEN = Map.of("credentialSeen", true, "insuranceSeen", true);

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%practitioner%'""";

    @Inject
    DataSource database;

    private final UUID account = UUID.randomUUID();
    private final String doctor = TestTokens.practitioner(account);
    private final String stranger = TestTokens.practitioner(UUID.randomUUID());
    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), "*");

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_doctor_registers_once_and_is_told_without_personal_data() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);

        get(doctor, "/practitioners/me").statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id.toString()));
        problem(post(doctor, "/practitioners", doctor()), 409, "already-registered");
        var told = Told.states(Topics.PRACTITIONERS, id, 1).getFirst();
        assertThat(told.value())
                .contains("\"account\":\"" + account + "\"")
                .contains("\"version\":1")
                .doesNotContain("Martinais", "@", "06 39", String.valueOf(body.get("rpps")));
    }

    @Test
    void a_coordinator_asks_for_some_doctors_at_once() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        Api.create(stranger, "/practitioners", doctor());

        get(coordinator, "/practitioners?id=" + id + "&id=" + UUID.randomUUID())
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void doctors_are_listed_page_by_page_in_the_order_of_french_names() {
        String asked = Stream.of("Zola", "Évrard", "Lebrun", "Errard", "Le Goff")
                .map(it -> {
                    var body = doctor();
                    body.put("lastName", it);
                    return "&id=" + Api.create(TestTokens.practitioner(UUID.randomUUID()), "/practitioners", body);
                })
                .collect(Collectors.joining());

        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = get(coordinator, "/practitioners?limit=2" + asked + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.lastName"));
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());

        assertThat(listed).containsExactly("Errard", "Évrard", "Le Goff", "Lebrun", "Zola");
    }

    @Test
    void of_many_registrations_at_once_one_is_kept() throws Exception {
        Callable<Integer> registration =
                () -> post(doctor, "/practitioners", doctor()).extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads
                    .invokeAll(
                            IntStream.range(0, 4).mapToObj(it -> registration).toList())
                    .stream()
                    .map(it -> it.resultNow())
                    .toList();
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void who_types_the_number_of_another_learns_nothing_and_keeps_nobody_out() {
        var body = doctor();
        UUID first = Api.create(stranger, "/practitioners", body);
        UUID rightful = Api.create(doctor, "/practitioners", body);
        put(doctor, "/practitioners/" + rightful, 1, body).statusCode(200);

        attested(rightful).statusCode(200);
        problem(attested(first), 409, "rpps-taken", "/rpps");
        get(stranger, "/practitioners/me").body("attested", equalTo(false)).body("version", equalTo(1));

        put(stranger, "/practitioners/" + first, 1, doctor()).statusCode(200);
        attested(first).statusCode(200);
        attested(rightful).statusCode(200);
    }

    private ValidatableResponse attested(UUID id) {
        return verify(coordinator, "/practitioners/" + id, "/attestation", ALL_SEEN);
    }

    @Test
    void of_two_with_one_number_who_are_attested_at_once_one_is_and_the_other_is_told() throws Exception {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        UUID other = Api.create(stranger, "/practitioners", body);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var observer = database.getConnection();
                var waiting = observer.prepareStatement(WAITING)) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update practitioner set attested_at = now() where id = '" + other + "'");
            var change = CompletableFuture.supplyAsync(() -> attested(id));
            Awaitility.await().until(() -> {
                try (var row = waiting.executeQuery()) {
                    return row.next() && row.getLong(1) > 0;
                }
            });
            connection.commit();
            connection.setAutoCommit(true);
            problem(change.join(), 409, "rpps-taken", "/rpps");
        }
    }

    @Test
    void who_asks_while_the_database_goes_away_is_told_when_to_come_back() throws SQLException {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String end = """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like '%practitioner%'""";
        CompletableFuture<ValidatableResponse> asked;
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select id from practitioner where id = ? for update");
                var observer = database.getConnection();
                var cut = observer.prepareStatement(end)) {
            connection.setAutoCommit(false);
            lock.setObject(1, id);
            lock.execute();
            asked = CompletableFuture.supplyAsync(
                    () -> put(doctor, "/practitioners/" + id + "/consent", 1, Map.of("given", false)));
            Awaitility.await().until(() -> {
                try (var row = cut.executeQuery()) {
                    return row.next() && row.getLong(1) > 0;
                }
            });
            connection.rollback();
            connection.setAutoCommit(true);
        }
        problem(asked.join(), 503, "service-unavailable").header("Retry-After", "5");
    }

    @Test
    void half_days_are_told_expanded_and_each_change_raises_the_version() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String path = "/practitioners/" + id + "/availability";

        put(
                        doctor,
                        path,
                        1,
                        availability(
                                weekly(tuesday(), tuesday().plusWeeks(2)),
                                single(tuesday().plusDays(1)),
                                blackout(tuesday().plusWeeks(1), tuesday().plusWeeks(1))))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(
                        "halfDays",
                        contains(
                                tuesday() + ":AM",
                                tuesday().plusDays(1) + ":PM",
                                tuesday().plusWeeks(2) + ":AM"));
        put(doctor, path, 2, availability()).statusCode(200).body("halfDays.size()", equalTo(0));

        var told = Told.states(Topics.PRACTITIONERS, id, 3);
        assertThat(told)
                .extracting(it -> JsonPath.from(it.value()).getInt("version"))
                .containsExactly(1, 2, 3);
        assertThat(JsonPath.from(told.get(1).value()).getList("availability")).hasSize(3);
    }

    @Test
    void an_attestation_falls_with_what_it_attested_and_with_nothing_else() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        String path = "/practitioners/" + id;

        problem(
                post(coordinator, path + "/attestation", Map.of("credentialSeen", true, "insuranceSeen", false)),
                400,
                "invalid-request",
                "/insuranceSeen");
        verify(coordinator, path, "/attestation", ALL_SEEN).statusCode(200).body("attested", equalTo(true));
        body.put("maxTravelMinutes", 20);
        put(doctor, path, 2, body).statusCode(200).body("attested", equalTo(true));
        body.put("insuranceValidUntil", Bodies.today().plusYears(2).toString());
        put(doctor, path, 3, body)
                .statusCode(200)
                .body("attested", equalTo(false))
                .body("attestedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"specialty, CARDIOLOGY", "category, LOCUM", "lastName, Autrement"})
    void an_attested_doctor_does_not_become_another_kind_of_doctor_unseen(String field, String other) {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        verify(coordinator, "/practitioners/" + id, "/attestation", ALL_SEEN).statusCode(200);

        body.put(field, other);

        put(doctor, "/practitioners/" + id, 2, body).statusCode(200).body("attested", equalTo(false));
    }

    @Test
    void nobody_attests_what_they_have_not_seen_nor_their_own_papers() {
        var both = TestTokens.token(UUID.randomUUID(), Set.of("practitioner", "coordinator"), List.of("*"));
        var body = doctor();
        UUID id = Api.create(both, "/practitioners", body);
        String path = "/practitioners/" + id + "/attestation";
        problem(verify(both, "/practitioners/" + id, "/attestation", ALL_SEEN), 403, "not-allowed");

        body.put("insuranceValidUntil", Bodies.today().plusYears(2).toString());
        put(both, "/practitioners/" + id, 1, body).statusCode(200);

        problem(post(coordinator, path, ALL_SEEN), 428, "version-required", "If-Match");
        problem(attestAsOf(1, path), 412, "stale-version");
        attestAsOf(2, path).statusCode(200).body("attested", equalTo(true));
    }

    @Test
    void what_becomes_of_an_attestation_is_told_on_the_topic_of_papers() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        String path = "/practitioners/" + id;
        verify(coordinator, path, "/attestation", ALL_SEEN).statusCode(200);
        verify(coordinator, path, "/attestation", ALL_SEEN).statusCode(200);
        body.put("insuranceValidUntil", Bodies.today().plusYears(2).toString());
        put(doctor, path, 3, body).statusCode(200).body("attested", equalTo(false));
        verify(coordinator, path, "/attestation", ALL_SEEN).statusCode(200);
        verify(coordinator, path, "/attestation-refusal", Map.of("paper", "INSURANCE"))
                .statusCode(200)
                .body("attested", equalTo(false));
        verify(coordinator, path, "/attestation-refusal", Map.of("paper", "CREDENTIAL"))
                .statusCode(200);

        assertThat(Told.states(Topics.PAPERS, id, 5).stream()
                        .map(it -> JsonPath.from(it.value()))
                        .map(it -> it.getString("type") + " " + it.getString("paper")))
                .containsExactly(
                        "paper.attested null",
                        "paper.attestation-lost null",
                        "paper.attested null",
                        "paper.refused INSURANCE",
                        "paper.refused REGISTRATION");
    }

    @Test
    void only_another_coordinator_who_read_the_file_as_it_is_refuses_a_paper() {
        var both = TestTokens.token(UUID.randomUUID(), Set.of("practitioner", "coordinator"), List.of("*"));
        UUID id = Api.create(both, "/practitioners", doctor());
        String path = "/practitioners/" + id + "/attestation-refusal";
        var refusal = Map.of("paper", "INSURANCE");
        problem(verify(both, "/practitioners/" + id, "/attestation-refusal", refusal), 403, "not-allowed");
        problem(post(coordinator, path, refusal), 428, "version-required", "If-Match");
        problem(post(coordinator, path, Map.of("paper", "SHOES")), 400, "unreadable-body");
        problem(
                as(coordinator)
                        .contentType("application/json")
                        .header("If-Match", "\"7\"")
                        .body(refusal)
                        .post(path)
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void what_a_coordinator_could_not_accept_is_told_to_both_until_the_doctor_changes_it() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        String path = "/practitioners/" + id;
        verify(coordinator, path, "/attestation-refusal", Map.of("paper", "INSURANCE"))
                .statusCode(200)
                .body("refusedPaper", equalTo("INSURANCE"))
                .body("refusedAt", notNullValue());
        get(doctor, "/own-data").body("practitioner.items[0].refusedPaper", equalTo("INSURANCE"));

        body.put("maxTravelMinutes", 20);
        body.put("credential", Map.of("kind", "REGISTRATION", "number", "autre", "validUntil", inTwoYears()));
        put(doctor, path, 2, body).statusCode(200).body("refusedPaper", equalTo("INSURANCE"));
        body.put("insuranceValidUntil", inTwoYears());
        put(doctor, path, 3, body)
                .statusCode(200)
                .body("refusedPaper", nullValue())
                .body("refusedAt", nullValue());

        assertThat(Told.states(Topics.PRACTITIONERS, id, 4))
                .noneMatch(it -> String.valueOf(it.value()).contains("refused"));
    }

    @Test
    void who_is_attested_after_a_refusal_is_asked_for_nothing_more() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String path = "/practitioners/" + id;
        verify(coordinator, path, "/attestation-refusal", Map.of("paper", "CREDENTIAL"))
                .statusCode(200)
                .body("refusedPaper", equalTo("CREDENTIAL"));

        verify(coordinator, path, "/attestation", ALL_SEEN)
                .statusCode(200)
                .body("attested", equalTo(true))
                .body("refusedPaper", nullValue())
                .body("refusedAt", nullValue());
    }

    private static String inTwoYears() {
        return Bodies.today().plusYears(2).toString();
    }

    private ValidatableResponse attestAsOf(int version, String path) {
        return as(coordinator)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(ALL_SEEN)
                .post(path)
                .then();
    }

    @Test
    void coordinators_find_who_waits_for_an_attestation() {
        UUID id = Api.create(doctor, "/practitioners", doctor());

        assertThat(waiting(coordinator)).contains(id.toString()).doesNotHaveDuplicates();
        verify(coordinator, "/practitioners/" + id, "/attestation", ALL_SEEN).statusCode(200);
        get(coordinator, "/practitioners?attested=true&limit=100").body("items.id", hasItem(id.toString()));
    }

    private static List<String> waiting(String coordinator) {
        var seen = new ArrayList<String>();
        String after = "";
        while (after != null) {
            var page = as(coordinator)
                    .queryParam("attested", false)
                    .queryParam("after", after)
                    .get("/practitioners")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            after = page.getString("next");
        }
        return seen;
    }

    @Test
    void a_coordinator_vouches_for_who_comes_to_their_territories_and_sees_no_papers_of_others() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        UUID staying = Api.create(stranger, "/practitioners", doctor());
        String path = "/practitioners/" + id;
        String near = TestTokens.coordinator(UUID.randomUUID(), Bodies.MONT_DES_AVALOIRS);
        String far = TestTokens.coordinator(UUID.randomUUID(), Bodies.ROMORANTINAIS);
        String nowhere = TestTokens.coordinator(UUID.randomUUID());
        for (String token : List.of(far, nowhere)) {
            problem(get(token, path + "/documents"), 403, "not-allowed");
            problem(verify(token, path, "/attestation", ALL_SEEN), 403, "not-allowed");
            problem(verify(token, path, "/attestation-refusal", Map.of("paper", "INSURANCE")), 403, "not-allowed");
            assertThat(waiting(token)).doesNotContain(id.toString(), staying.toString());
        }
        get(far, "/practitioners?id=" + id).statusCode(200).body("items.id", contains(id.toString()));
        assertThat(waiting(near)).contains(id.toString(), staying.toString()).doesNotHaveDuplicates();
        get(near, path + "/documents").statusCode(200);

        body.put("maxTravelMinutes", 120);
        body.put("acceptsOvernight", true);
        put(doctor, path, 1, body).statusCode(200);

        assertThat(waiting(far)).contains(id.toString()).doesNotContain(staying.toString());
        get(far, path + "/documents").statusCode(200);
        verify(far, path, "/attestation", ALL_SEEN).statusCode(200).body("attested", equalTo(true));
        problem(get(near, path + "/documents"), 403, "not-allowed");
    }

    @Test
    void of_who_does_not_come_a_coordinator_reads_a_name_and_neither_address_nor_number() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        String path = "/practitioners/" + id;
        String far = TestTokens.coordinator(UUID.randomUUID(), Bodies.ROMORANTINAIS);
        for (String read : List.of(path, "/practitioners?id=" + id)) {
            String hidden = get(far, read).statusCode(200).extract().asString();
            assertThat(hidden)
                    .contains("Martinais")
                    .doesNotContain("@", "06 39", String.valueOf(body.get("rpps")), "53-10000");
            for (String reader : List.of(
                    TestTokens.coordinator(UUID.randomUUID(), Bodies.MONT_DES_AVALOIRS),
                    TestTokens.token(UUID.randomUUID(), Set.of("administrator"), List.of()))) {
                assertThat(get(reader, read).statusCode(200).extract().asString())
                        .contains("Martinais", TestTokens.address(account), "06 39", String.valueOf(body.get("rpps")));
            }
        }
        get(far, "/practitioners?q=Martinais&id=" + id).statusCode(200).body("items", empty());
        var both = TestTokens.token(account, Set.of("practitioner", "coordinator"), List.of(Bodies.ROMORANTINAIS));
        get(both, path).body("rpps", equalTo(body.get("rpps")));
    }

    @Test
    void consent_is_told_given_and_taken_back() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        as(doctor)
                .body(Map.of("given", false))
                .put("/practitioners/" + id + "/consent")
                .then()
                .statusCode(200)
                .body("consent", equalTo(false));
        var told = Told.states(Topics.PRACTITIONERS, id, 2).getLast();
        assertThat(JsonPath.from(told.value()).getBoolean("consentGiven")).isFalse();
    }

    @Test
    void nobody_else_reads_or_changes_a_doctor() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String path = "/practitioners/" + id;
        String municipality = TestTokens.municipality(UUID.randomUUID(), "*");

        problem(get(stranger, path), 404, "not-found");
        problem(get(stranger, path + "/availability"), 404, "not-found");
        problem(put(stranger, path, 1, doctor()), 404, "not-found");
        problem(as(stranger).delete(path).then(), 404, "not-found");
        String nobody = UUID.randomUUID().toString();
        assertThat(get(stranger, path).extract().<String>path("detail"))
                .as("as of nobody's file")
                .isEqualTo(get(stranger, "/practitioners/" + nobody)
                        .extract()
                        .<String>path("detail")
                        .replace(nobody, id.toString()));
        problem(get(municipality, path), 403, "forbidden");
        problem(get(municipality, "/practitioners"), 403, "forbidden");
        problem(get(coordinator, "/contacts/practitioners/" + id), 403, "forbidden");
        problem(io.restassured.RestAssured.get(path).then(), 401, "unauthenticated");
        get(coordinator, path).statusCode(200);
        get(TestTokens.contactReader(), "/contacts/practitioners/" + id)
                .statusCode(200)
                .body("name", equalTo("Hélène Martinais"))
                .body("account", equalTo(account.toString()))
                .body("locale", equalTo("fr"));
    }

    @Test
    void an_erased_doctor_leaves_a_tombstone_and_takes_the_spouse_out() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = Api.create(spouse, "/spouses", SpouseIT.joining(SpouseIT.invitation(doctor, id)));

        as(doctor).delete("/practitioners/" + id).then().statusCode(204);

        get(doctor, "/practitioners/me").statusCode(404);
        get(coordinator, "/practitioners/" + id).statusCode(404);
        assertThat(Told.states(Topics.PRACTITIONERS, id, 2).getLast().value()).isNull();
        assertThat(Told.states(Topics.SPOUSES, spouseId, 2).getLast().value()).isNull();
        get(spouse, "/spouses/me").statusCode(200).body("practitionerId", nullValue());
    }
}
