package fr.releve.gateway.shell;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ShellTest {

    private static final String OF_SPOUSES = "href=\"/conjoint/souhaits\"";
    private static final String OF_DOCTORS = "href=\"/medecin/jours\"";

    @BeforeEach
    void know() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void who_may_be_doctor_and_spouse_keeps_the_menu_of_the_side_whose_page_was_the_last() {
        Cookies session = SignedIn.cookies("paul", "practitioner", "spouse");
        Cookies asSpouse = seen("/conjoint/souhaits", session).extract().detailedCookies();

        seen("/comment-ca-marche", session, asSpouse)
                .body(containsString(OF_SPOUSES))
                .body(not(containsString(OF_DOCTORS)));
        seen("/medecin/dossier", session, asSpouse).cookie("menu", "medecin").body(containsString(OF_DOCTORS));
        seen("/comment-ca-marche", session).body(containsString(OF_DOCTORS));
    }

    @Test
    void who_may_be_doctor_and_spouse_is_led_from_each_side_to_the_other() {
        Cookies session = SignedIn.cookies("paul", "practitioner", "spouse");

        seen("/medecin/dossier", session).body(containsString("href=\"/conjoint\">Espace conjoint</a>"));
        seen("/conjoint/souhaits", session).body(containsString("href=\"/medecin\">Espace médecin</a>"));
        seen("/medecin/dossier", SignedIn.cookies("anne", "practitioner")).body(not(containsString("Espace conjoint")));
    }

    private static ValidatableResponse seen(String page, Cookies... cookies) {
        RequestSpecification browser = given().accept("text/html");
        for (Cookies some : cookies) {
            browser.cookies(some);
        }
        return browser.get(page).then().statusCode(200);
    }
}
