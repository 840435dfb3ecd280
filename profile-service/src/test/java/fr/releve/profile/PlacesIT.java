package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.load;
import static fr.releve.profile.Api.problem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.Topics;
import fr.releve.profile.place.Territories;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class PlacesIT {

    @Inject
    Territories territories;

    @Inject
    EntityManager database;

    private final String administrator = TestTokens.administrator(UUID.randomUUID());

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_commune_is_found_without_accents_by_its_beginning_first() {
        given().get("/communes?q=mayenne").then().body("items[0].insee", equalTo("53147"));
        given().get("/communes?q=Prévelles").then().body("items[0].name", equalTo("Prévelles"));
        given().get("/communes?q=prevel").then().body("items[0].name", equalTo("Prévelles"));
        given().get("/communes?q=l'ile-d'y").then().body("items[0].name", equalTo("L'Île-d'Yeu"));
        given().get("/communes?q=villaines juhel").then().statusCode(200);
        given().get("/communes?q=53271").then().body("items[0].name", equalTo("Villaines-la-Juhel"));
        given().get("/communes?q=zzz").then().body("items.size()", equalTo(0));
        given().get("/communes/99999").then().statusCode(404);
    }

    @Test
    void a_search_is_paged_without_repeats() {
        var first = given().get("/communes?q=saint&limit=50").then().extract().jsonPath();
        var second = given().queryParam("after", first.getString("next"))
                .get("/communes?q=saint&limit=50")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getList("items.insee")).hasSize(50).doesNotContainAnyElementsOf(second.getList("items.insee"));
    }

    @Test
    void ten_territories_have_priority_at_most_whoever_asks_at_once() throws InterruptedException {
        List<String> sirens =
                given().get("/territories?limit=100").then().extract().path("items.siren");
        sirens.forEach(it -> decide(it, false).statusCode(200));

        List<Callable<Integer>> wishes = sirens.stream()
                .limit(16)
                .map(it -> (Callable<Integer>) () -> decide(it, true).extract().statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses =
                    threads.invokeAll(wishes).stream().map(it -> it.resultNow()).toList();
            assertThat(statuses)
                    .containsOnly(200, 409)
                    .filteredOn(it -> it == 200)
                    .hasSize(10);
        }
        given().get("/territories?priority=true").then().body("items.size()", equalTo(10));
        problem(decide(sirens.get(20), true), 409, "no-priority-slot");
    }

    /** A table goes through many territories in one transaction. */
    @Test
    void a_table_and_a_decision_about_what_is_still_to_come_in_it_do_not_wait_for_each_other() {
        List<String> sirens =
                given().get("/territories?limit=100").then().extract().path("items.siren");
        sirens.forEach(it -> decide(it, false).statusCode(200));
        String first = sirens.get(0);
        String second = sirens.get(1);

        var decided = QuarkusTransaction.requiringNew().call(() -> {
            change(first);
            var decision = CompletableFuture.supplyAsync(
                    () -> decide(second, true).extract().statusCode());
            Awaitility.await().until(() -> somebodyWaits());
            change(second);
            return decision;
        });

        assertThat(decided.join()).isEqualTo(200);
    }

    private void change(String siren) {
        territories.lock(siren);
        database.createNativeQuery("update territory set population = population where siren = :siren")
                .setParameter("siren", siren)
                .executeUpdate();
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !database.createNativeQuery("""
                        select 1 from pg_locks where not granted
                        and database = (select oid from pg_database where datname = current_database())""").getResultList().isEmpty());
    }

    @Test
    void a_priority_has_a_reason_and_is_told() {
        String siren = Bodies.MONT_DES_AVALOIRS;
        problem(
                as(administrator)
                        .body(Map.of("priority", true))
                        .put("/territories/" + siren + "/priority")
                        .then(),
                400,
                "reason-required",
                "/reason");
        decide(siren, false).statusCode(200);
        int version = Integer.parseInt(
                given().get("/territories/" + siren).getHeader("ETag").replace("\"", ""));
        decide(siren, false).statusCode(200);
        assertThat(JsonPath.from(Told.states(Topics.TERRITORIES, siren, 2)
                                .getFirst()
                                .value())
                        .getString("siren"))
                .isEqualTo(siren);
        assertThat(version).isGreaterThan(1);
        problem(
                as(TestTokens.coordinator(UUID.randomUUID(), "200018406"))
                        .body(Map.of("priority", false))
                        .put("/territories/" + siren + "/priority")
                        .then(),
                403,
                "not-allowed");
    }

    @Test
    void a_priority_that_moves_up_the_table_is_no_eleventh() {
        List<String> sirens =
                given().get("/territories?limit=100").then().extract().path("items.siren");
        sirens.forEach(it -> decide(it, false).statusCode(200));
        load("territories", table(sirens.subList(0, 11), 0)).statusCode(200).body("rejected", empty());

        load("territories", table(sirens.subList(0, 11), 10))
                .statusCode(200)
                .body("rejected", empty())
                .body("loaded", equalTo(2));

        given().get("/territories/" + sirens.getFirst()).then().body("priority", equalTo(true));
        given().get("/territories/" + sirens.get(10)).then().body("priority", equalTo(false));
    }

    /** @param without the one that has no priority */
    private static byte[] table(List<String> sirens, int without) {
        return IntStream.range(0, sirens.size())
                .mapToObj(it -> "%s,Pays de Test,53,1000,48.0,-0.5,%s,%s\n"
                        .formatted(sirens.get(it), it != without, it == without ? "" : "Loin de tout."))
                .collect(Collectors.joining(
                        "", "siren,name,departement,population,latitude,longitude,priority,priority_reason\n", ""))
                .getBytes(UTF_8);
    }

    private ValidatableResponse decide(String siren, boolean priority) {
        return as(administrator)
                .body(Map.of("priority", priority, "reason", "Loin de tout."))
                .put("/territories/" + siren + "/priority")
                .then();
    }
}
