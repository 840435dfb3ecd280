package fr.releve.gateway.about;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As far as an operator has said who they are; {@link ImprintTest} has the other cases. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(LegalNoticeTest.OfAnOperator.class)
class LegalNoticeTest {

    @Test
    void says_who_answers_and_what_is_still_missing() {
        notice("fr")
                .body(containsString("<dt>Exploitant</dt><dd>Groupement &lt;Relève 53&gt;</dd>"))
                .body(containsString("<a href=\"mailto:bonjour@releve.example\">bonjour@releve.example</a>"))
                .body(containsString(
                        "n’a pas encore indiqué\u00A0: responsable de la publication, téléphone, hébergeur."))
                .body(not(containsString("est une démonstration")));
    }

    @Test
    void says_the_same_in_english() {
        notice("en")
                .body(containsString("<dt>Operator</dt><dd>Groupement &lt;Relève 53&gt;</dd>"))
                .body(containsString(
                        "has not yet given: person responsible for publication, telephone, host of the machines."));
    }

    private static ValidatableResponse notice(String language) {
        return given().accept("text/html")
                .header("Accept-Language", language)
                .get("/mentions-legales")
                .then()
                .statusCode(200);
    }

    public static class OfAnOperator implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "releve.operator.name", "Groupement <Relève 53>",
                    "releve.operator.address", "1 place de la Mairie, 53000 Laval",
                    "releve.operator.email", "bonjour@releve.example");
        }
    }
}
