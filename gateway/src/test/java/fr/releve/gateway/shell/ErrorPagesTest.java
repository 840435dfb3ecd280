package fr.releve.gateway.shell;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
}
