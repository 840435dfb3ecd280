package fr.releve.gateway.traffic;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(CrowdTest.OneAtOnce.class)
class CrowdTest {

    private static final int FAR_MORE_THAN_A_SOCKET_HOLDS = 30_000_000;

    @TestHTTPResource
    URL here;

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/communes", "/evenementsX", "/q/nothing"})
    void who_comes_when_all_places_are_taken_is_asked_to_come_back(String address) {
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}").withFixedDelay(2_000)));
        var first =
                CompletableFuture.supplyAsync(() -> given().get("/api/communes").statusCode());
        Awaitility.await().untilAsserted(() -> PROFILE.verify(1, getRequestedFor(urlPathEqualTo("/communes"))));

        given().get(address)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/overloaded"));

        assertThat(first.join()).isEqualTo(200);
        given().get("/api/communes").then().statusCode(200);
    }

    @Test
    void who_watches_over_it_is_answered_when_all_places_are_taken() {
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}").withFixedDelay(2_000)));
        var first =
                CompletableFuture.supplyAsync(() -> given().get("/api/communes").statusCode());
        Awaitility.await().untilAsserted(() -> PROFILE.verify(1, getRequestedFor(urlPathEqualTo("/communes"))));

        given().get("/q/health/live").then().statusCode(200);

        assertThat(first.join()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /api/communes HTTP/1.1\r\nHost: x\r\n\r\n"})
    void who_sends_headers_drop_by_drop_is_cut_off_at_the_first_request_or_a_later_one(String before)
            throws IOException {
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}")));
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), here.getPort())) {
            slow.setSoTimeout((int) Duration.ofMillis(100).toMillis());
            slow.getOutputStream().write((before + "GET / HTTP/1.1\r\nX-Drops: ").getBytes(US_ASCII));

            Awaitility.await().until(() -> isCutOffAtTheNextDrop(slow));
        }
    }

    private static boolean isCutOffAtTheNextDrop(Socket slow) throws IOException {
        try {
            slow.getOutputStream().write('a');
            return slow.getInputStream().read(new byte[8_192]) == -1;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Test
    void who_sends_a_body_drop_by_drop_is_cut_off_and_gives_the_place_back() throws IOException {
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), here.getPort())) {
            slow.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            slow.getOutputStream()
                    .write("POST /api/practitioners HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"
                            .getBytes(US_ASCII));

            slow.getInputStream().readAllBytes();
        }
        PROFILE.stubFor(get("/communes").willReturn(okJson("{}")));
        Awaitility.await()
                .untilAsserted(() -> given().get("/api/communes").then().statusCode(200));
    }

    @Test
    void who_takes_an_answer_drop_by_drop_is_cut_off_and_gives_the_place_back() throws IOException {
        PROFILE.stubFor(get("/communes").willReturn(ok("x".repeat(FAR_MORE_THAN_A_SOCKET_HOLDS))));
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), here.getPort())) {
            slow.getOutputStream().write("GET /api/communes HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
            Awaitility.await().untilAsserted(() -> PROFILE.verify(1, getRequestedFor(urlPathEqualTo("/communes"))));
            given().get("/api/territories").then().statusCode(503);

            PROFILE.stubFor(get("/communes").willReturn(okJson("{}")));
            Awaitility.await()
                    .untilAsserted(() -> given().get("/api/communes").then().statusCode(200));
        }
    }

    public static class OneAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "releve.crowd.most", "1",
                    "releve.crowd.head-within", "1s",
                    "releve.crowd.body-within", "1s",
                    "releve.crowd.answer-within", "4s");
        }
    }
}
