package fr.releve.gateway.traffic;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest {

    private static final String PROXY = "127.0.0.9";

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
                .oauth2(hasty)
                .accept("text/html,application/xhtml+xml")
                .get("/besoins")
                .then()
                .statusCode(429)
                .contentType("text/html")
                .header("Retry-After", notNullValue())
                .body(containsString("<h1>Trop de demandes</h1>"))
                .body(containsString("<section lang=\"en\"><h1>Too many requests</h1>"));
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

    @Test
    void counts_who_is_unknown_by_the_address_they_come_from_whatever_they_say() throws Exception {
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}")));
        for (int i = 0; i < 3; i++) {
            assertThat(asked("127.0.0.2", "X-Forwarded-For", "192.0.2." + i)).isEqualTo(200);
        }

        assertThat(asked("127.0.0.2", "X-Forwarded-For", "192.0.2.9")).isEqualTo(429);
        assertThat(asked("127.0.0.2", "Authorization", "Bearer " + IDENTITY.token("neighbour")))
                .as("somebody known, at the same address")
                .isEqualTo(200);
        assertThat(asked("127.0.0.3", "Accept", "application/json")).isEqualTo(200);
        Neighbours.forget();
    }

    @Test
    void believes_the_trusted_proxy_and_nobody_else_whom_it_speaks_for() throws Exception {
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}")));
        for (int i = 0; i < 3; i++) {
            assertThat(asked(PROXY, "X-Forwarded-For", "198.51.100.1")).isEqualTo(200);
        }

        assertThat(asked(PROXY, "X-Forwarded-For", "198.51.100.1")).isEqualTo(429);
        assertThat(asked(PROXY, "X-Forwarded-For", "198.51.100.2")).isEqualTo(200);
        Neighbours.forget();
    }

    @Test
    void counts_the_addresses_of_one_network_as_one() {
        String home = RateLimit.network("2001:db8:1:2:3:4:5:6");

        assertThat(RateLimit.network("2001:db8:1:2::1")).isEqualTo(home);
        assertThat(RateLimit.network("2001:db8:1:3::1")).isNotEqualTo(home);
        assertThat(RateLimit.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(RateLimit.network("::ffff:192.0.2.1")).contains("192.0.2.1");
    }

    private static int asked(String from, String header, String value) throws Exception {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/communes"))
                    .header(header, value)
                    .build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Behind a proxy; three permits, refilled too slowly to matter within the test. */
    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "releve.behind-proxy", "true",
                    "releve.trusted-proxies", PROXY,
                    "releve.rate.account.burst", "3",
                    "releve.rate.account.per-minute", "1",
                    "releve.rate.address.burst", "3",
                    "releve.rate.address.per-minute", "1");
        }
    }
}
