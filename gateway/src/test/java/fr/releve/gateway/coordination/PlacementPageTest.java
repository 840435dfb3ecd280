package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PlacementPageTest {

    @BeforeEach
    void know() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "'',NEWEST,descending,-convenu,Convenu le,convenu",
        "autre,NEWEST,descending,-convenu,Convenu le,convenu",
        "-convenu,OLDEST,ascending,convenu,Convenu le,-convenu",
        "jours,SOONEST,ascending,-jours,Jours,jours",
        "-jours,LATEST,descending,jours,Jours,-jours"
    })
    void is_sorted_by_the_heads_of_its_columns_and_keeps_its_filter(
            String tri, String order, String sorted, String turned, String column, String goesOn) {
        MATCHING.stubFor(get(urlPathEqualTo("/placements"))
                .withQueryParam("order", equalTo(order))
                .withQueryParam("status", equalTo("AGREED"))
                .willReturn(okJson("""
                    {"items":[{"id":"%s","version":1,"status":"AGREED","practitionerId":"%s","vacancyId":"%s",
                      "territory":"200042182","student":false,"halfDays":["2027-01-05:AM"],"agreedAt":"2026-11-02T08:00:00Z",
                      "doctorSigned":false,"hostSigned":false,"ordre":"NOT_ASKED"}],"next":"more","total":34}\
                    """.formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .queryParam("etat", "AGREED")
                .queryParam("tri", tri)
                .get("/coordination/placements")
                .then()
                .statusCode(200)
                .body(containsString("aria-sort=\"" + sorted
                        + "\"><a class=\"sorts\" href=\"/coordination/placements?etat=AGREED&amp;tri=" + turned + "\">"
                        + column + "</a>"))
                .body(containsString("<h1 data-live>34 placements</h1>"))
                .body(containsString("2 nov. 2026"))
                .body(containsString("?etat=AGREED&tri=" + goesOn + "&apres=more"))
                .body(not(containsString("Début de la liste")));
    }

    @Test
    void a_later_stretch_leads_back_to_the_beginning_and_an_empty_state_says_which_is_meant() {
        MATCHING.stubFor(
                get(urlPathEqualTo("/placements")).willReturn(okJson("{\"items\":[],\"next\":null,\"total\":0}")));

        shown("?etat=AGREED&apres=later")
                .body(containsString("Aucun placement dans cet état"))
                .body(containsString("Début de la liste"));
        shown("").body(containsString("Aucun accord pour l’instant"));
    }

    @Test
    void an_administrator_reads_no_placements() {
        SignedIn.as("alix", "administrator")
                .accept("text/html")
                .get("/coordination/placements")
                .then()
                .statusCode(403);
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo("/placements")));
    }

    private static ValidatableResponse shown(String query) {
        return SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get("/coordination/placements" + query)
                .then()
                .statusCode(200);
    }
}
