package fr.releve.gateway.territory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TerritoryPagesTest {

    private static final String SHEET = "/territoires/200042182";
    private static final String DOCTORS = "Médecins volontaires qui y vivent";
    private static final String COVERED = "des demi-journées à venir sont promises";

    @BeforeEach
    void a_territory() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_sheet_says_which_doctors_live_there_and_how_far_its_needs_are_met_as_soon_as_the_services_do() {
        given().accept("text/html")
                .get(SHEET)
                .then()
                .statusCode(200)
                .body(not(containsString(DOCTORS)))
                .body(not(containsString(COVERED)));

        PROFILE.stubFor(get("/territories/200042182/statistics").willReturn(okJson("{\"practitioners\":null}")));
        MATCHING.stubFor(get("/territories/200042182/cover").willReturn(okJson("{\"wanted\":80,\"promised\":50}")));

        given().accept("text/html")
                .get(SHEET)
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"figure\">moins de 5</span><p>" + DOCTORS))
                .body(containsString("<span class=\"figure\">62\u202F%</span><p>" + COVERED));
    }

    @Test
    void without_an_address_a_sheet_says_so_and_who_answers_for_the_site() {
        given().accept("text/html")
                .get(SHEET)
                .then()
                .statusCode(200)
                .body(containsString("pas encore d’adresse à qui écrire. <a href=\"/mentions-legales#contact\">"))
                .body(not(containsString("mailto:")));
    }

    @Test
    void a_map_asks_no_other_host_unless_the_operator_has_tiles() {
        given().accept("text/html")
                .get(SHEET)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("img-src 'self' data:;"))
                .header("Content-Security-Policy", not(containsString("https://")))
                .body(containsString("data-tiles=\"\""));
    }

    @Test
    void the_heads_of_the_list_sort_it_and_keep_what_was_looked_for() {
        given().accept("text/html")
                .get("/territoires?q=mont&tri=nom")
                .then()
                .statusCode(200)
                .body(containsString(
                        "aria-sort=\"ascending\"><a class=\"sorts\" href=\"/territoires?q=mont&amp;tri=-nom\">"))
                .body(containsString("<a class=\"sorts\" href=\"/territoires?q=mont&amp;tri=besoins\">"));
    }
}
