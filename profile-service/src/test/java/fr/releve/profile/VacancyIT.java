package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static fr.releve.profile.Bodies.MONT_DES_AVALOIRS;
import static fr.releve.profile.Bodies.vacancy;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class VacancyIT {

    /** Of which nobody else has a job: a list begins with a hundred. */
    private static final String RARE_TRADE = "B1101";

    private static final Map<String, Object> JOB = Map.of(
            "romeCode", "M1607",
            "title", "Secrétaire",
            "employer", "Mairie",
            "commune", Bodies.VILLAINES,
            "contract", "CDI",
            "hours", 35,
            "description", "Accueil.");

    private static final String MAYENNE_COMMUNAUTE = "200055887";

    private final UUID account = UUID.randomUUID();
    private final String municipality = TestTokens.municipality(account, MONT_DES_AVALOIRS);
    private final String neighbour = TestTokens.municipality(UUID.randomUUID(), MONT_DES_AVALOIRS);
    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), MONT_DES_AVALOIRS);

    @Inject
    EntityManager database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_draft_is_for_its_author_and_their_coordinator_alone() {
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        String path = "/vacancies/" + id;

        given().get(path).then().statusCode(404);
        get(neighbour, path).statusCode(404);
        get(municipality, path).statusCode(200).body("host.email", equalTo("mairie@test.releve.example"));
        get(coordinator, path).statusCode(200).body("territory", equalTo(MONT_DES_AVALOIRS));
        get(municipality, "/vacancies/mine").body("items.id", hasItem(id.toString()));
        get(coordinator, "/vacancies/mine?limit=100").body("items.id", hasItem(id.toString()));
        get(TestTokens.coordinator(UUID.randomUUID(), "*"), "/vacancies/mine?limit=100")
                .body("items.id", hasItem(id.toString()));
        get(neighbour, "/vacancies/mine").body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void what_is_current_is_drafts_and_what_still_wants_something() {
        UUID over = Api.create(municipality, "/vacancies", vacancy());
        UUID past = Api.create(municipality, "/vacancies", vacancy());
        UUID paused = Api.create(municipality, "/vacancies", vacancy());
        UUID published = Api.create(municipality, "/vacancies", vacancy());
        UUID draft = Api.create(municipality, "/vacancies", vacancy());
        for (UUID id : List.of(over, past, paused, published)) {
            post(municipality, "/vacancies/" + id + "/publication", "").statusCode(200);
        }
        post(municipality, "/vacancies/" + over + "/cancellation", "{\"reasonCode\":\"other\"}")
                .statusCode(200);
        post(municipality, "/vacancies/" + paused + "/pause", "").statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update vacancy set last_wanted = current_date - 2 where id = :id")
                        .setParameter("id", past)
                        .executeUpdate());

        String current = "/vacancies/mine?current=true";
        get(municipality, current)
                .body("items.id", contains(draft.toString(), published.toString(), paused.toString()));
        String next = get(municipality, current + "&limit=2").extract().path("next");
        get(municipality, current + "&limit=2&after=" + next).body("items.id", contains(paused.toString()));
        get(municipality, "/vacancies/mine?after=" + next).statusCode(400);
        get(coordinator, current + "&limit=3")
                .body("items.id", contains(draft.toString(), published.toString(), paused.toString()));
        get(municipality, "/vacancies/mine").body("items.size()", equalTo(5));
    }

    @Test
    void a_published_vacancy_is_public_without_the_host_and_told_with_the_half_days() {
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        String path = "/vacancies/" + id;

        post(municipality, path + "/publication", "").statusCode(200).body("status", equalTo("PUBLISHED"));

        given().get(path).then().statusCode(200).body("host", nullValue());
        given().queryParam("territory", MONT_DES_AVALOIRS)
                .queryParam("kind", "REINFORCEMENT")
                .get("/vacancies")
                .then()
                .body("items.id", hasItem(id.toString()))
                .body("items[0].host", nullValue());
        var told = JsonPath.from(Told.states(Topics.VACANCIES, id, 1).getFirst().value());
        assertThat(told.getString("status")).isEqualTo("PUBLISHED");
        assertThat(told.getString("hostAccount")).isEqualTo(account.toString());
        assertThat(told.getList("wanted")).hasSize(4);
        get(TestTokens.contactReader(), "/contacts/vacancies/" + id)
                .body("email", equalTo("mairie@test.releve.example"));
    }

    @Test
    void whom_the_doctor_stands_in_for_is_for_the_contract_alone() {
        var body = vacancy();
        String rpps = Bodies.rpps();
        body.put("replaced", Map.of("name", " Dr Zoé Cœur ", "rpps", rpps));
        UUID id = Api.create(municipality, "/vacancies", body);
        String path = "/vacancies/" + id;
        post(municipality, path + "/publication", "").statusCode(200);

        get(municipality, path).body("replaced.name", equalTo("Dr Zoé Cœur")).body("replaced.rpps", equalTo(rpps));
        given().get(path).then().statusCode(200).body("replaced", nullValue());
        get(neighbour, path).body("replaced", nullValue());
        get(TestTokens.contactReader(), "/contacts/vacancies/" + id + "/terms")
                .body("replaced.name", equalTo("Dr Zoé Cœur"))
                .body("replaced.rpps", equalTo(rpps));
        String told = Told.states(Topics.VACANCIES, id, 1).getFirst().value();
        assertThat(JsonPath.from(told).getBoolean("namesReplaced")).isTrue();
        assertThat(told).doesNotContain("Zoé", rpps);
    }

    @Test
    void a_replaced_doctor_has_a_name_and_a_number_that_can_be_one() {
        var body = vacancy();
        body.put("replaced", Map.of("name", " "));
        post(municipality, "/vacancies", body).statusCode(400).body("errors[0].pointer", equalTo("/replaced/name"));
        body.put("replaced", Map.of("name", "Dr Zoé Cœur", "rpps", "123"));
        post(municipality, "/vacancies", body).statusCode(400).body("errors[0].pointer", equalTo("/replaced/rpps"));
    }

    @Test
    void it_is_paused_published_again_and_closed_for_good() {
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        String path = "/vacancies/" + id;

        problem(post(municipality, path + "/pause", ""), 409, "wrong-vacancy-status");
        post(municipality, path + "/publication", "").statusCode(200);
        problem(post(municipality, path + "/publication", ""), 409, "wrong-vacancy-status");
        post(coordinator, path + "/pause", "").statusCode(200);
        post(municipality, path + "/publication", "").statusCode(200);
        post(municipality, path + "/closure", "").statusCode(200).header("ETag", "\"5\"");
        problem(put(municipality, path, 5, vacancy()), 409, "wrong-vacancy-status");

        var told = Told.states(Topics.VACANCIES, id, 4);
        assertThat(told)
                .extracting(it -> JsonPath.from(it.value()).getString("status"))
                .containsExactly("PUBLISHED", "PAUSED", "PUBLISHED", "CLOSED");
        assertThat(told)
                .extracting(it -> JsonPath.from(it.value()).getInt("version"))
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void another_pay_housing_place_or_kind_are_other_terms_and_nothing_else_is() {
        var need = vacancy();
        need.put("pay", Map.of("kind", "PER_HALF_DAY", "amount", 250));
        UUID id = Api.create(municipality, "/vacancies", need);
        String path = "/vacancies/" + id;
        post(municipality, path + "/publication", "").statusCode(200);

        String practice = get(municipality, path).extract().path("practice.id");
        need.put("practice", Map.of("id", practice, "name", "Maison de santé", "description", "Cinq médecins."));
        need.put("title", "Renfort de janvier");
        need.put("pay", Map.of("kind", "PER_HALF_DAY", "amount", 250.00));
        put(municipality, path, 2, need).statusCode(200);
        need.put("pay", Map.of("kind", "PER_HALF_DAY", "amount", 249.50));
        put(municipality, path, 3, need).statusCode(200);
        post(municipality, path + "/pause", "").statusCode(200);

        assertThat(Told.states(Topics.VACANCIES, id, 4))
                .extracting(it -> JsonPath.from(it.value()).getInt("termsVersion"))
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void a_contract_is_of_the_terms_that_both_agreed_to_whatever_the_need_says_since() {
        var need = vacancy();
        need.put("pay", Map.of("kind", "FEE_SHARE", "amount", 85));
        UUID id = Api.create(municipality, "/vacancies", need);
        String path = "/contacts/vacancies/" + id + "/terms";
        String commune = get(TestTokens.contactReader(), path).extract().path("place");
        need.put("pay", Map.of("kind", "FEE_SHARE", "amount", 70));
        need.put("practice", Map.of("name", "Cabinet du Port", "description", ""));
        put(municipality, "/vacancies/" + id, 1, need).statusCode(200);

        get(TestTokens.contactReader(), path + "?version=0")
                .body("payAmount", equalTo(85.00f))
                .body("practice", equalTo("Maison de santé"))
                .body("place", equalTo(commune));
        get(TestTokens.contactReader(), path + "?version=1")
                .body("payAmount", equalTo(70.00f))
                .body("practice", equalTo("Cabinet du Port"));
        get(TestTokens.contactReader(), path).body("payAmount", equalTo(70.00f));
        problem(get(TestTokens.contactReader(), path + "?version=2"), 404, "not-found");
    }

    @Test
    void terms_from_before_they_were_kept_are_the_next_that_are_known() {
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update vacancy_terms set version = 3 where vacancy_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        get(TestTokens.contactReader(), "/contacts/vacancies/" + id + "/terms?version=1")
                .body("payAmount", equalTo(95.00f));
    }

    /** Days that a doctor replaces at a practice are counted by it, and whoever knows it finds it in what is published. */
    @Test
    void nobody_takes_over_a_practice_of_another_territory() {
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        String practice = get(municipality, "/vacancies/" + id).extract().path("practice.id");
        var there = vacancy();
        there.put("commune", Bodies.MAYENNE);
        var taken = new HashMap<>(there);
        taken.put("practice", Map.of("id", practice, "name", "La même"));
        String elsewhere = TestTokens.municipality(UUID.randomUUID(), MAYENNE_COMMUNAUTE);

        problem(post(elsewhere, "/vacancies", taken), 403, "not-allowed");
        UUID own = Api.create(elsewhere, "/vacancies", there);
        problem(put(elsewhere, "/vacancies/" + own, 1, taken), 403, "not-allowed");

        var again = vacancy();
        again.put("practice", Map.of("id", practice, "name", "La même"));
        Api.create(neighbour, "/vacancies", again);
    }

    /** Who types it again names the same practice, so that a doctor's days there are counted together. */
    @Test
    void a_practice_is_recognised_by_its_name_in_its_commune() {
        UUID one = UUID.randomUUID();
        String name = "Pôle de santé Saint-Exupéry " + one;
        UUID first = practiceOf(Bodies.VILLAINES, name);

        assertThat(practiceOf(Bodies.VILLAINES, "POLE DE SANTE ST EXUPERY  " + one))
                .isEqualTo(first);
        assertThat(practiceOf(Bodies.VILLAINES, name + " annexe")).isNotEqualTo(first);
        assertThat(practiceOf(Bodies.MAYENNE, name)).isNotEqualTo(first);
    }

    private static UUID practiceOf(String commune, String name) {
        var need = vacancy();
        need.put("commune", commune);
        need.put("practice", Map.of("name", name));
        String host = TestTokens.municipality(UUID.randomUUID(), MONT_DES_AVALOIRS, MAYENNE_COMMUNAUTE);
        UUID id = Api.create(host, "/vacancies", need);
        return UUID.fromString(get(host, "/vacancies/" + id).extract().path("practice.id"));
    }

    @Test
    void a_municipality_acts_for_its_territories_and_its_own_vacancies() {
        var elsewhere = vacancy();
        elsewhere.put("commune", Bodies.MAYENNE);
        problem(post(municipality, "/vacancies", elsewhere), 403, "not-allowed");
        UUID id = Api.create(municipality, "/vacancies", vacancy());
        problem(put(neighbour, "/vacancies/" + id, 1, vacancy()), 404, "not-found");
        problem(put(municipality, "/vacancies/" + id, 1, elsewhere), 403, "not-allowed");
        problem(post(TestTokens.practitioner(account), "/vacancies", vacancy()), 403, "forbidden");
        put(coordinator, "/vacancies/" + id, 1, vacancy()).statusCode(200);
        problem(
                post(TestTokens.coordinator(UUID.randomUUID(), "200018406"), "/vacancies/" + id + "/closure", ""),
                404,
                "not-found");
        post(municipality, "/vacancies/" + id + "/publication", "").statusCode(200);
        problem(put(neighbour, "/vacancies/" + id, 3, vacancy()), 403, "not-allowed");
    }

    @Test
    void open_vacancies_are_paged_newest_first_without_repeats() {
        for (int i = 0; i < 3; i++) {
            post(municipality, "/vacancies/" + Api.create(municipality, "/vacancies", vacancy()) + "/publication", "");
        }
        var first = given().queryParam("limit", 2)
                .get("/vacancies")
                .then()
                .extract()
                .jsonPath();
        var second = given().queryParam("limit", 2)
                .queryParam("after", first.getString("next"))
                .get("/vacancies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getList("items.id")).hasSize(2).doesNotContainAnyElementsOf(second.getList("items.id"));
    }

    @Test
    void a_coordinator_keeps_the_jobs_of_their_territories_and_of_no_other() {
        UUID id = Api.create(coordinator, "/job-leads", JOB);
        String path = "/job-leads/" + id;
        String elsewhere = TestTokens.coordinator(UUID.randomUUID(), MAYENNE_COMMUNAUTE);
        var moved = new HashMap<>(JOB);
        moved.put("commune", Bodies.MAYENNE);

        problem(post(elsewhere, "/job-leads", JOB), 403, "not-allowed");
        problem(put(elsewhere, path, 1, JOB), 403, "not-allowed");
        problem(put(elsewhere, path, 1, moved), 403, "not-allowed");
        problem(put(coordinator, path, 1, moved), 403, "not-allowed");
        problem(as(elsewhere).delete(path).then(), 403, "not-allowed");
        put(coordinator, path, 1, JOB).statusCode(200);
        as(coordinator).delete(path).then().statusCode(204);
    }

    @Test
    void a_job_lead_is_found_by_trade_and_about_a_commune() {
        var rare = new HashMap<>(JOB);
        rare.put("romeCode", RARE_TRADE);
        UUID id = Api.create(coordinator, "/job-leads", rare);
        String reader = TestTokens.spouse(UUID.randomUUID());

        get(reader, "/job-leads?rome=" + RARE_TRADE + "&near=53147&minutes=60")
                .body("items.id", hasItem(id.toString()));
        get(reader, "/job-leads?rome=" + RARE_TRADE + "&near=53147&minutes=5")
                .body("items.id", not(hasItem(id.toString())));
        get(reader, "/job-leads?rome=K1303&rome=" + RARE_TRADE + "&near=53147&minutes=60")
                .body("items.id", hasItem(id.toString()));
        get(reader, "/job-leads?rome=K1303&near=53147&minutes=60").body("items.id", not(hasItem(id.toString())));
        problem(get(reader, "/job-leads?near=99999&minutes=5"), 400, "unknown-commune", "near");
        assertThat(JsonPath.from(Told.states(Topics.JOB_LEADS, id, 1).getFirst().value())
                        .getBoolean("open"))
                .isTrue();
    }
}
