package fr.releve.gateway.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.http.Fault;
import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ApiDoorTest {

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void passes_a_creation_through_with_its_token_and_gives_the_location_under_api() {
        String token = IDENTITY.token("anne", "municipality");
        PROFILE.stubFor(post("/vacancies")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", "http://127.0.0.1:8081/vacancies/42?view=full")
                        .withHeader("ETag", "\"0\"")
                        .withHeader("Set-Cookie", "inner=1")
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"id\":\"42\"}")));

        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "k-1")
                .header("X-Forwarded-For", "203.0.113.9")
                .cookie("q_other", "secret")
                .contentType("application/json")
                .body("{\"title\":\"Renfort\"}")
                .post("/api/vacancies")
                .then()
                .statusCode(201)
                .header("Location", "/api/vacancies/42?view=full")
                .header("ETag", "\"0\"")
                .header("Set-Cookie", nullValue())
                .body("id", is("42"));

        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies"))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .withHeader("Idempotency-Key", equalTo("k-1"))
                .withHeader("Cookie", absent())
                .withHeader("X-Forwarded-For", absent())
                .withRequestBody(equalTo("{\"title\":\"Renfort\"}")));
    }

    @Test
    void asks_again_where_a_connection_is_cut_under_who_reads_and_only_there() {
        MATCHING.stubFor(get("/rules")
                .inScenario("cut")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("back"));
        MATCHING.stubFor(
                get("/rules").inScenario("cut").whenScenarioStateIs("back").willReturn(okJson("{\"items\":[]}")));
        PROFILE.stubFor(post("/vacancies").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        given().get("/api/rules").then().statusCode(200);
        given().auth()
                .oauth2(IDENTITY.token("anne", "municipality"))
                .contentType("application/json")
                .body("{}")
                .post("/api/vacancies")
                .then()
                .statusCode(503);

        MATCHING.verify(2, getRequestedFor(urlEqualTo("/rules")));
        PROFILE.verify(1, postRequestedFor(urlEqualTo("/vacancies")));
    }

    @Test
    void begins_a_trace_of_its_own_whatever_the_caller_says_and_lets_no_word_of_theirs_through() {
        PROFILE.stubFor(get("/territories").willReturn(okJson("{\"items\":[]}")));

        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("tracestate", "stranger=word")
                .header("baggage", "stranger=word")
                .get("/api/territories")
                .then()
                .statusCode(200);

        PROFILE.verify(getRequestedFor(urlEqualTo("/territories"))
                .withHeader(
                        "traceparent", matching("00-(?!4bf92f3577b34da6a3ce929d0e0e4736)[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .withHeader("tracestate", absent())
                .withHeader("baggage", absent()));
    }

    @Test
    void passes_refusals_of_a_service_through_unchanged() {
        PROFILE.stubFor(put("/vacancies/42")
                .withHeader("If-Match", equalTo("\"1\""))
                .willReturn(aResponse()
                        .withStatus(412)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/stale-version\"}")));

        given().auth()
                .oauth2(IDENTITY.token("anne"))
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .put("/api/vacancies/42")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", is("/problems/stale-version"));
    }

    @Test
    void lets_anybody_read_what_a_service_shows_to_all() {
        PROFILE.stubFor(get("/communes?q=saint%20%C3%A9t&limit=5").willReturn(okJson("{\"items\":[]}")));

        given().urlEncodingEnabled(false)
                .get("/api/communes?q=saint%20%C3%A9t&limit=5")
                .then()
                .statusCode(200);

        PROFILE.verify(getRequestedFor(urlEqualTo("/communes?q=saint%20%C3%A9t&limit=5"))
                .withHeader("Authorization", absent()));
    }

    @Test
    void leaves_behind_what_the_caller_calls_its_connections_own_and_refuses_a_long_list_of_it() {
        PROFILE.stubFor(get("/territories").willReturn(okJson("{\"items\":[]}")));

        given().header("Connection", "X-Of-This , X-Too")
                .header("X-Of-This", "1")
                .header("X-Too", "1")
                .get("/api/territories")
                .then()
                .statusCode(200);
        given().header("Connection", "a" + " ".repeat(1_500) + "b")
                .get("/api/territories")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/bad-request"));

        PROFILE.verify(
                1,
                getRequestedFor(urlEqualTo("/territories"))
                        .withHeader("X-Of-This", absent())
                        .withHeader("X-Too", absent()));
    }

    @Test
    void sends_a_body_on_whole_whatever_the_caller_calls_its_connections_own() {
        PROFILE.stubFor(post("/vacancies").willReturn(aResponse().withStatus(201)));

        given().auth()
                .oauth2(IDENTITY.token("anne", "municipality"))
                .header("Connection", "Host, Authorization, Content-Length")
                .contentType("application/json")
                .body("{\"title\":\"Renfort\"}")
                .post("/api/vacancies")
                .then()
                .statusCode(201);

        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies")).withRequestBody(equalTo("{\"title\":\"Renfort\"}")));
    }

    @Test
    void hides_what_is_between_services() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(IDENTITY.token("anne", "contact-reader"))
                .get("/api/practitioners/../contacts/practitioners/42")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));

        PROFILE.verify(0, getRequestedFor(urlEqualTo("/contacts/practitioners/42")));
    }

    @Test
    void refuses_a_token_that_is_over_or_made_for_another_api() {
        for (String token :
                Arrays.asList(IDENTITY.expiredToken("anne"), IDENTITY.tokenForSomebodyElsesApi("anne"), "nonsense")) {
            given().auth()
                    .oauth2(token)
                    .get("/api/proposals")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .contentType("application/problem+json");
        }
        MATCHING.verify(0, getRequestedFor(urlEqualTo("/proposals")));
    }

    @Test
    void says_when_to_come_back_if_a_service_does_not_answer() {
        MATCHING.stubFor(
                get("/placement-statistics").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        given().get("/api/placement-statistics")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", is("/problems/service-unavailable"));
    }

    @Test
    void refuses_a_large_body_except_for_imports() {
        PROFILE.stubFor(post("/imports/communes").willReturn(okJson("{}")));
        byte[] threeMegabytes = new byte[3_000_000];
        Arrays.fill(threeMegabytes, (byte) 'x');
        String administrator = IDENTITY.token("root", "administrator");

        given().auth()
                .oauth2(administrator)
                .contentType("text/csv")
                .body(threeMegabytes)
                .post("/api/vacancies")
                .then()
                .statusCode(413)
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        given().auth()
                .oauth2(administrator)
                .contentType("text/csv")
                .body(threeMegabytes)
                .post("/api/imports/communes")
                .then()
                .statusCode(200);

        assertThat(PROFILE.findAll(postRequestedFor(urlEqualTo("/imports/communes")))
                        .getFirst()
                        .getBody())
                .hasSize(threeMegabytes.length);
    }

    @Test
    void tells_an_account_who_it_is() {
        given().auth()
                .oauth2(IDENTITY.token("anne", "municipality"))
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("account", is("anne"))
                .body("roles", is(List.of("municipality")))
                .body("territories", is(List.of("200048551")));
        given().get("/api/me").then().statusCode(401).contentType("application/problem+json");
    }
}
