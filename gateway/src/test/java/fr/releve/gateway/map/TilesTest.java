package fr.releve.gateway.map;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the operator's tiles; without them, {@link fr.releve.gateway.territory.TerritoryPagesTest} holds that no other host is asked. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(TilesTest.OfTheIgn.class)
class TilesTest {

    private static final String IGN = "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
            + "&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM"
            + "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_map_lies_on_the_operator_s_tiles_and_pages_may_ask_their_host_for_pictures_alone() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));

        given().accept("text/html")
                .get("/territoires/200042182")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        matchesPattern(
                                "[^:]*img-src 'self' data: https://data\\.geopf\\.fr;[^/]*form-action 'self' http://[a-z0-9.]+:[^/]*"))
                .body(containsString("data-tiles=\"" + IGN.replace("&", "&amp;") + "\""))
                .body(containsString("data-credit=\"© IGN\""));
    }

    public static class OfTheIgn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("releve.map.tiles", IGN);
        }
    }
}
