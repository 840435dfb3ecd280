package fr.releve.gateway.shell;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ErrorPagesTest {

    @Test
    void while_the_identity_server_is_away_a_person_gets_a_page_and_a_program_a_problem() {
        given().accept("text/html")
                .get("/identite-absente")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .body(containsString("Une partie de Relève ne répond pas pour le moment."));
        given().accept("application/json")
                .get("/identite-absente")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void what_may_be_answered_in_a_moment_can_be_asked_for_again() {
        given().accept("text/html")
                .get("/identite-absente?a=1&b=2")
                .then()
                .statusCode(503)
                .body(containsString("href=\"/identite-absente?a=1&amp;b=2\">Réessayer</a>"));
        given().accept("text/html").get("/nulle-part").then().statusCode(404).body(not(containsString("Réessayer")));
    }
}
