package fr.releve.gateway.traffic;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.MATCHING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest {

    @Test
    void counts_each_account_for_itself() {
        MATCHING.stubFor(get("/proposals").willReturn(okJson("{}")));
        String hasty = IDENTITY.token("hasty");

        for (int i = 0; i < 3; i++) {
            given().auth().oauth2(hasty).get("/api/proposals").then().statusCode(200);
        }
        given().auth()
                .oauth2(hasty)
                .get("/api/proposals")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
        given().auth()
                .oauth2(IDENTITY.token("calm"))
                .get("/api/proposals")
                .then()
                .statusCode(200);
        for (int i = 0; i < 6; i++) {
            given().auth()
                    .oauth2(IDENTITY.token("root", "administrator"))
                    .get("/api/proposals")
                    .then()
                    .statusCode(200);
        }
        Neighbours.forget();
    }

    /** Three permits, refilled too slowly to matter within the test. */
    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("releve.rate.account.burst", "3", "releve.rate.account.per-minute", "1");
        }
    }
}
