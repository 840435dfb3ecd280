package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A doctor takes back a paper, or everything. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LeavingTest {

    private static final String FILE = "/medecin/dossier";
    private static final String LEAVE = "/medecin/dossier/retrait";
    private static final String DOCTOR = "/practitioners/" + Doctors.ID;

    private final UUID paper = UUID.randomUUID();

    @BeforeEach
    void a_doctor_with_a_paper() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(DOCTOR + "/documents").willReturn(okJson("""
            [{"id":"%s","kind":"IDENTITY","contentType":"application/pdf","size":10,"validUntil":null,
              "receivedAt":"2026-11-02T08:00:00Z"}]""".formatted(paper))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void the_file_says_what_is_erased_and_what_stays_in_both_languages() {
        shown(FILE, "fr")
                .then()
                .body(containsString("action=\"" + LEAVE + "\""))
                .body(containsString("Sont effacés aussitôt"))
                .body(containsString("Restent, sans rien qui mène à vous"))
                .body(containsString("name=\"compris\" value=\"true\" required"));
        shown(FILE, "en").then().body(containsString("Erased at once")).body(containsString("Erase everything"));
    }

    @Test
    void who_has_no_file_yet_is_not_offered_to_leave() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));

        shown(FILE, "fr").then().statusCode(200).body(not(containsString(LEAVE)));
    }

    @Test
    void who_leaves_without_a_file_has_the_account_ended() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        PROFILE.stubFor(delete("/account").willReturn(noContent()));

        SignedIn.sending(FILE, "helene", "practitioner")
                .formParam("compris", "true")
                .post(LEAVE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?fait=efface"));

        PROFILE.verify(1, deleteRequestedFor(urlEqualTo("/account")));
    }

    @Test
    void a_doctor_who_has_understood_is_erased_and_logged_out() {
        PROFILE.stubFor(delete(DOCTOR).willReturn(noContent()));

        Response gone = SignedIn.sending(FILE, "helene", "practitioner")
                .formParam("compris", "true")
                .post(LEAVE);

        gone.then().statusCode(303).header("Location", endsWith("/?fait=efface"));
        PROFILE.verify(1, deleteRequestedFor(urlEqualTo(DOCTOR)));
        assertThat(gone.detailedCookies().asList())
                .filteredOn(it -> it.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getMaxAge()).isZero());
        given().accept("text/html")
                .get("/?fait=efface")
                .then()
                .body(containsString("C’est effacé, et vous êtes déconnecté"));
    }

    @Test
    void nothing_is_erased_unless_it_was_understood() {
        SignedIn.sending(FILE, "helene", "practitioner")
                .post(LEAVE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(FILE + "?probleme=leave-unread"));

        PROFILE.verify(0, deleteRequestedFor(urlEqualTo(DOCTOR)));
        shown(FILE + "?probleme=leave-unread", "fr").then().body(containsString("Cochez que vous avez compris"));
    }

    @Test
    void who_could_not_be_erased_stays_logged_in_and_is_told() {
        PROFILE.stubFor(delete(DOCTOR)
                .willReturn(jsonResponse(
                        "{\"type\":\"https://releve.example/problems/not-allowed\",\"status\":403}", 403)));

        Response refused = SignedIn.sending(FILE, "helene", "practitioner")
                .formParam("compris", "true")
                .post(LEAVE);

        refused.then().statusCode(303).header("Location", containsString(FILE + "?probleme="));
        assertThat(refused.detailedCookies().asList())
                .noneMatch(it -> it.getName().startsWith("q_session") && it.getMaxAge() == 0);
    }

    @Test
    void a_paper_is_taken_back() {
        String remove = "/medecin/papiers/" + paper + "/retrait";
        PROFILE.stubFor(delete(DOCTOR + "/documents/" + paper).willReturn(noContent()));
        shown("/medecin/papiers", "fr").then().body(containsString("action=\"" + remove + "\""));

        SignedIn.sending("/medecin/papiers", "helene", "practitioner")
                .post(remove)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin/papiers?fait=papier-retire"));

        PROFILE.verify(1, deleteRequestedFor(urlEqualTo(DOCTOR + "/documents/" + paper)));
    }

    private static Response shown(String page, String language) {
        return SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .header("Accept-Language", language)
                .get(page);
    }
}
