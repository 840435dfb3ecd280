package fr.releve.gateway.traffic;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SecurityHeadersTest {

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    /** Browsers ask for leave at every redirection of a form, and the login lies on another host. */
    @Test
    void a_form_may_lead_to_the_login_and_to_no_other_host() {
        String login = IDENTITY.issuer().replace("/realms/releve", "");

        given().get("/comment-ca-marche")
                .then()
                .header("Content-Security-Policy", containsString("; form-action 'self' " + login + ";"));
    }

    @Test
    void a_page_whose_address_is_a_secret_stays_one_that_nobody_is_told_of() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/actions/secret"))
                .willReturn(ok("<p>")
                        .withHeader("Content-Type", "text/html")
                        .withHeader("Referrer-Policy", "no-referrer")));

        given().get("/api/actions/secret").then().statusCode(200).header("Referrer-Policy", is("no-referrer"));
        given().get("/comment-ca-marche").then().header("Referrer-Policy", is("same-origin"));
    }

    @Test
    void nothing_told_to_an_account_is_kept_by_a_browser_or_on_the_way() {
        PROFILE.stubFor(get(urlPathEqualTo("/territories")).willReturn(okJson("{\"items\":[],\"next\":null}")));

        given().header("Authorization", "Bearer whose")
                .get("/api/territories")
                .then()
                .header("Cache-Control", is("no-store"));
        given().get("/api/territories").then().statusCode(200).header("Cache-Control", nullValue());
    }
}
