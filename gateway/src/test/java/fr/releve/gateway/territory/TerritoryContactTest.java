package fr.releve.gateway.territory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom to write to about a territory, and where else to look; {@link TerritoryPagesTest} has a sheet without an address. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(TerritoryContactTest.OfAnOperator.class)
class TerritoryContactTest {

    @BeforeEach
    void eight_territories_on_a_meridian() {
        PROFILE.stubFor(get(urlPathEqualTo("/territories"))
                .willReturn(okJson(IntStream.rangeClosed(1, 8)
                        .mapToObj(it -> """
                            {"siren":"20000000%1$d","name":"CC no %1$d","departement":"53","population":9000,
                             "latitude":48.%1$d,"longitude":-0.5,"priority":false}""".formatted(it))
                        .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":null}")))));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_sheet_names_an_address_to_write_to_and_says_where_the_form_leads() {
        sheet().body(containsString("Écrivez à <a href=\"mailto:bonjour@releve.example\">bonjour@releve.example</a>."))
                .body(stringContainsInOrder(
                        "la coordination du territoire suit chaque proposition", "href=\"/commune/besoins/nouveau\""));
    }

    @Test
    void its_neighbours_are_the_nearest_first_each_with_its_way_and_a_link() {
        sheet().body(stringContainsInOrder(
                        "Territoires voisins",
                        "<a href=\"/territoires/200000002\">CC no 2</a>, à 11 km",
                        "<a href=\"/territoires/200000003\">CC no 3</a>, à 22 km"))
                .body(not(containsString("<a href=\"/territoires/200000001\">")))
                .body(not(containsString("<a href=\"/territoires/200000008\">")));
    }

    @Test
    void a_sheet_names_the_departement() {
        sheet().body(containsString("<p class=\"lead\">Mayenne (53)"));
    }

    private static ValidatableResponse sheet() {
        return given().accept("text/html").get("/territoires/200000001").then().statusCode(200);
    }

    public static class OfAnOperator implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("releve.operator.email", "bonjour@releve.example");
        }
    }
}
