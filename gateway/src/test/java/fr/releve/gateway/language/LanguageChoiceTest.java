package fr.releve.gateway.language;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LanguageChoiceTest {

    @Test
    void speaks_what_the_browser_asks_for() {
        given().accept("text/html")
                .header("Accept-Language", "de,en-GB;q=0.8,fr;q=0.5")
                .get("/")
                .then()
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Lend a few days."))
                .body(containsString("href=\"/?langue=fr\""));
    }

    @Test
    void speaks_french_to_whom_it_does_not_understand() {
        given().accept("text/html")
                .header("Accept-Language", "de")
                .get("/")
                .then()
                .header("Content-Language", "fr")
                .body(containsString("Prêtez quelques jours."));
    }

    @Test
    void remembers_a_choice_whatever_the_browser_asks_for() {
        Response chosen =
                given().accept("text/html").header("Accept-Language", "fr").get("/accessibilite?langue=en");
        chosen.then().body(containsString("Report a difficulty"));

        given().cookies(chosen.detailedCookies())
                .accept("text/html")
                .header("Accept-Language", "fr")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("Page not found"))
                .body(not(containsString("Page introuvable")));
    }

    @Test
    void keeps_the_rest_of_the_address_when_the_language_changes() {
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/statistiques?a=1%262&langue=fr&fait=jours")
                .then()
                .body(containsString("href=\"/statistiques?a=1%262&amp;langue=en\""));
    }
}
