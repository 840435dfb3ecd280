package fr.releve.gateway.openapi;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ApiDescriptionTest {

    private static final int MINUTES = 120_000;

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void joins_what_the_services_say_and_asks_again_for_one_that_did_not_come_to_an_end() {
        MATCHING.stubFor(get(urlPathEqualTo("/q/openapi"))
                .willReturn(okJson("{\"openapi\":\"3.1.0\",\"paths\":{\"/proposals/{id}\":{}}}")
                        .withChunkedDribbleDelay(20, MINUTES)));
        PROFILE.stubFor(get(urlPathEqualTo("/q/openapi")).willReturn(okJson("""
                {"openapi":"3.1.0",
                 "paths":{"/vacancies/{id}":{"get":{"responses":{"200":{"content":{"application/json":
                   {"schema":{"$ref":"#/components/schemas/View"}}}}}}},
                   "/contacts/vacancies/{id}":{"get":{}}},
                 "components":{"schemas":{"View":{"type":"object","title":"vacancy"},"HalfDay":{"type":"string"}}}}""")));
        NOTIFICATION.stubFor(get(urlPathEqualTo("/q/openapi"))
                .willReturn(okJson("{\"openapi\":\"3.1.0\",\"paths\":{\"/deliveries\":{}}}")));

        long began = System.nanoTime();
        JsonPath incomplete = document();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(incomplete.getMap("paths")).containsOnlyKeys("/api/me", "/api/vacancies/{id}", "/api/deliveries");

        MATCHING.stubFor(get(urlPathEqualTo("/q/openapi")).willReturn(okJson("""
                {"openapi":"3.1.0",
                 "paths":{"/proposals/{id}":{"get":{"responses":{"200":{"content":{"application/json":
                   {"schema":{"$ref":"#/components/schemas/View"}}}}}}}},
                 "components":{"schemas":{"View":{"type":"object","title":"proposal"},"HalfDay":{"type":"string"}}}}""")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> document().getMap("paths").containsKey("/api/proposals/{id}"));

        JsonPath complete = document();
        assertThat(complete.getString("openapi")).isEqualTo("3.1.0");
        assertThat(complete.getMap("components.schemas")).containsOnlyKeys("View", "HalfDay", "MatchingView");
        assertThat(complete.getString(
                        "paths.'/api/proposals/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/MatchingView");
        assertThat(complete.getString(
                        "paths.'/api/vacancies/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/View");
    }

    private static JsonPath document() {
        return given().get("/api/openapi.json").then().statusCode(200).extract().jsonPath();
    }
}
