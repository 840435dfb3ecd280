package fr.releve.gateway.spouse;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wishes may change elsewhere while they are open here: by the doctor, who shows the needs, or in another window. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class WishPagesTest {

    private static final String HERE = "/conjoint/souhaits";
    private static final String SPOUSE = "/spouses/00000000-0000-0000-0000-0000000000e0";

    @BeforeEach
    void wishes_that_have_changed_since() {
        PROFILE.stubFor(get("/spouses/me").willReturn(okJson("""
                {"id":"00000000-0000-0000-0000-0000000000e0","version":4,"romeCodes":["M1607"],"maxMinutes":30,
                 "optedIn":true,"shares":false,"seesNeeds":false}""")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void who_comes_second_is_told_and_can_save_over_it_what_they_typed() {
        refuses(412, "{\"type\":\"/problems/stale-version\",\"status\":412,\"detail\":\"x\"}");

        saves(3).statusCode(200)
                .body(containsString("Vos souhaits ont changé depuis que vous avez ouvert cette page"))
                .body(containsString("name=\"maxMinutes\" value=\"55\""))
                .body(containsString("name=\"version\" value=\"4\""))
                .body(containsString("data-draft-version=\"4\""));
        saves(4);

        PROFILE.verify(1, putRequestedFor(urlEqualTo(SPOUSE)).withHeader("If-Match", equalTo("\"4\"")));
    }

    @Test
    void who_begins_reads_where_the_code_comes_from() {
        PROFILE.stubFor(get("/spouses/me").willReturn(jsonResponse("{\"status\":404}", 404)));

        SignedIn.as("camille", "spouse")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "<span class=\"hint\" id=\"invitationCode-aide\">Votre conjoint médecin le crée dans «\u00A0Mon dossier"))
                .body(containsString("Sans code, demandez-le-lui"));
    }

    @Test
    void a_fault_of_the_form_hides_no_change_by_somebody_else() {
        refuses(400, """
                {"type":"/problems/invalid-request","status":400,"detail":"x","errors":[{"pointer":"/maxMinutes","detail":"x"}]}""");

        saves(3).body(containsString("<span class=\"wrong\" id=\"maxMinutes-faute\">"))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void every_field_that_may_be_refused_has_its_words() {
        assertThat(WishPages.FIELDS)
                .allSatisfy(it -> assertThat(Wording.find("fault.spouse." + it, Language.FRENCH))
                        .isPresent());
    }

    private static void refuses(int status, String problem) {
        PROFILE.stubFor(put(SPOUSE).willReturn(jsonResponse(problem, status)));
    }

    private static ValidatableResponse saves(int version) {
        return SignedIn.sending(HERE, "camille", "spouse")
                .formParam("version", version)
                .formParam("romeCodes", "M1607")
                .formParam("maxMinutes", "55")
                .formParam("optedIn", "true")
                .post(HERE)
                .then();
    }
}
