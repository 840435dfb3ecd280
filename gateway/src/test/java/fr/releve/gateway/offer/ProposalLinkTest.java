package fr.releve.gateway.offer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.releve.gateway.Neighbours.MATCHING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProposalLinkTest {

    private final UUID id = UUID.randomUUID();
    private final String here = "/propositions/" + id;

    @BeforeEach
    void nobody_is_told_anything() {
        MATCHING.stubFor(get(urlPathMatching("/(proposals|placements)/.+"))
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/not-found\",\"status\":404}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "practitioner,/medecin#proposition-",
        "municipality,/commune#proposition-",
        "coordinator,/coordination?proposition="
    })
    void leads_each_side_to_where_it_sees_an_offer(String role, String page) {
        is("OFFERED");

        followed(role).statusCode(303).header("Location", endsWith(page + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "municipality", "coordinator"})
    void leads_each_side_to_the_placement_once_there_is_one(String role) {
        is("AGREED");
        MATCHING.stubFor(get("/placements/" + id).willReturn(okJson(placement())));

        followed(role).statusCode(303).header("Location", endsWith("/placements/" + id));
    }

    @ParameterizedTest
    @CsvSource({"practitioner,/medecin,EXPIRED", "municipality,/commune,WITHDRAWN", "practitioner,/medecin,CANCELLED"})
    void says_of_one_that_waits_for_no_answer_that_it_is_over(String role, String board, String status) {
        is(status);

        followed(role).statusCode(303).header("Location", endsWith(board + "?fait=sans-reponse"));
    }

    @Test
    void leads_to_the_offer_while_the_placement_is_not_there_yet() {
        is("AGREED");

        followed("practitioner").statusCode(303).header("Location", endsWith("/medecin#proposition-" + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "municipality", "coordinator", "spouse", "administrator"})
    void says_that_there_is_nothing_to_who_is_no_side_of_it(String role) {
        followed(role).statusCode(404).body(containsString("Page introuvable"));
    }

    @Test
    void asks_to_log_in_and_comes_back() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get(here)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/connexion?retour=%2Fpropositions%2F" + id));
    }

    private ValidatableResponse followed(String role) {
        return SignedIn.as("anne", role)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(here)
                .then();
    }

    private void is(String status) {
        MATCHING.stubFor(get("/proposals/" + id).willReturn(okJson("""
            {"id":"%s","version":1,"status":"%s","vacancyId":"%s","territory":"200042182","halfDays":["2027-01-05:AM"],
             "score":100,"terms":[],"engineVersion":"1","urgent":false,"publishedAt":"2026-11-02T08:00:00Z",
             "doctorAccepted":false,"hostAccepted":false}\
            """.formatted(id, status, UUID.randomUUID()))));
    }

    private String placement() {
        return """
            {"id":"%s","version":1,"status":"AGREED","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "student":false,"halfDays":["2027-01-05:AM"],"agreedAt":"2026-11-02T08:00:00Z","doctorSigned":false,
             "hostSigned":false,"ordre":"NONE"}\
            """.formatted(id, UUID.randomUUID(), UUID.randomUUID());
    }
}
