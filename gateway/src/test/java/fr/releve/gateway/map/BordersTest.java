package fr.releve.gateway.map;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With real borders of one territory, given by the operator. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(BordersTest.OfOneTerritory.class)
class BordersTest {

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void maps_draw_the_borders_that_were_given_and_call_nothing_estimated() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("""
                {"items":[{"insee":"53130","name":"Laval","departement":"53","territory":"200042182","population":49000,
                "latitude":48.07,"longitude":-0.77}],"next":null}""")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));

        given().get("/territoires/carte.json")
                .then()
                .statusCode(200)
                .body("features[0].geometry.coordinates[0][0][1][0]", equalTo(-0.7f))
                .body("features[0].geometry.coordinates[0][0].size()", equalTo(5))
                .body("features[1].geometry.type", equalTo("MultiPoint"))
                .body("features[2].properties.name", equalTo("Laval"));
        given().accept("text/html")
                .get("/territoires/200042182")
                .then()
                .body(not(containsString("estimés")))
                .body(containsString("Contours des territoires\u00A0: IGN."));
    }

    public static class OfOneTerritory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "releve.map.borders", "src/test/resources/borders.geojson", "releve.map.borders-credit", "IGN");
        }
    }
}
