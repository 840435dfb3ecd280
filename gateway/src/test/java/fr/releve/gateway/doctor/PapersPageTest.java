package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PapersPageTest {

    private static final String PAGE = "/medecin/papiers";
    private static final String PAPERS = "/practitioners/" + Doctors.ID + "/documents";
    private static final int LARGE = 3 * 1024 * 1024;

    private final byte[] paper = new byte[LARGE];

    @BeforeEach
    void a_doctor_without_papers() {
        new Random(1).nextBytes(paper);
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(PAPERS).willReturn(okJson("[]")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void hands_a_file_on_as_it_came() {
        PROFILE.stubFor(post(urlPathEqualTo(PAPERS)).willReturn(jsonResponse("""
                {"id":"00000000-0000-4000-8000-0000000000e0","kind":"LICENCE","validUntil":"2030-01-01",
                 "receivedAt":"2026-11-02T08:00:00Z"}""", 201)));

        SignedIn.sendingParts(PAGE, "helene", "practitioner")
                .multiPart("nature", "LICENCE")
                .multiPart("fin", "2030-01-01")
                .multiPart("fichier", "licence.pdf", paper, "application/pdf")
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?fait=papier"));

        PROFILE.verify(postRequestedFor(urlPathEqualTo(PAPERS))
                .withQueryParam("kind", equalTo("LICENCE"))
                .withQueryParam("validUntil", equalTo("2030-01-01"))
                .withHeader("Content-Type", equalTo("application/octet-stream"))
                .withRequestBody(binaryEqualTo(paper)));
    }

    @ParameterizedTest
    @CsvSource({
        "valid-until-missing, /validUntil, fin, Dites jusqu’à quel jour",
        "document-locked, /content, fichier, Ce PDF est protégé"
    })
    void what_is_refused_of_a_document_is_said_at_its_field_and_the_rest_stays(
            String kind, String pointer, String field, String sentence) {
        PROFILE.stubFor(post(urlPathEqualTo(PAPERS)).willReturn(jsonResponse("""
                {"type":"/problems/%s","status":400,"detail":"x","errors":[{"pointer":"%s","detail":"x"}]}\
                """.formatted(kind, pointer), 400)));

        handsIn("INSURANCE", "2030-01-01")
                .body(containsString("<a href=\"#" + field + "\">" + sentence))
                .body(containsString("<span class=\"wrong\" id=\"" + field + "-faute\">"))
                .body(containsString("<option value=\"INSURANCE\" selected>"))
                .body(containsString("name=\"fin\" value=\"2030-01-01\""));
    }

    @Test
    void a_date_that_cannot_be_read_is_not_left_out_in_silence() {
        handsIn("IDENTITY", "31/03/2027")
                .body(containsString("<a href=\"#fin\">"))
                .body(containsString("<option value=\"IDENTITY\" selected>"));

        PROFILE.verify(0, postRequestedFor(urlPathEqualTo(PAPERS)));
    }

    @Test
    void a_form_without_a_file_keeps_what_was_chosen() {
        SignedIn.sendingParts(PAGE, "helene", "practitioner")
                .multiPart("nature", "LICENCE")
                .multiPart("fin", "2030-01-01")
                .post(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"#fichier\">Choisissez un fichier qui n’est pas vide.</a>"))
                .body(containsString("<option value=\"LICENCE\" selected>"))
                .body(containsString("name=\"fin\" value=\"2030-01-01\""));
    }

    @Test
    void the_form_says_how_large_a_file_may_be() {
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(PAGE)
                .then()
                .body(containsString("type=\"file\" id=\"fichier\""))
                .body(containsString("data-max-bytes=\"10485760\""));
    }

    @Test
    void a_file_a_little_too_large_is_refused_at_its_field_and_the_rest_stays() {
        handsIn("IDENTITY", "2030-01-01", new byte[10 * 1024 * 1024 + 1])
                .body(containsString("<a href=\"#fichier\">Ce fichier dépasse 10 Mo."))
                .body(containsString("<option value=\"IDENTITY\" selected>"));

        PROFILE.verify(0, postRequestedFor(urlPathEqualTo(PAPERS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30})
    void a_file_far_too_large_is_refused_on_a_page_that_leads_back(int megabytes) throws Exception {
        String page = RestAssured.baseURI + ":" + RestAssured.port + PAGE;
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(page))
                            .header("Accept", "text/html")
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .header("Referer", page + "?etat=tous&tri=fin")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[megabytes * 1024 * 1024]))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body())
                    .contains("Ce fichier dépasse 10 Mo. Numérisez-le en moins fin", "<section lang=\"en\">")
                    .contains("<a href=\"" + PAGE + "?etat=tous&amp;tri=fin\">Revenir à la page</a>");
        }
    }

    private ValidatableResponse handsIn(String kind, String until) {
        return handsIn(kind, until, paper);
    }

    private ValidatableResponse handsIn(String kind, String until, byte[] content) {
        return SignedIn.sendingParts(PAGE, "helene", "practitioner")
                .multiPart("nature", kind)
                .multiPart("fin", until)
                .multiPart("fichier", "papier.pdf", content, "application/pdf")
                .post(PAGE)
                .then()
                .statusCode(200);
    }

    @Test
    void a_paper_that_was_asked_for_again_is_named_where_it_is_handed_in() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.askedAgain("INSURANCE"))));

        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "pas pu accepter une pièce, le samedi 28 novembre 2026\u00A0: Assurance responsabilité civile."));
    }

    @Test
    void takes_no_file_from_a_form_of_another_session() {
        given().redirects()
                .follow(false)
                .cookies(SignedIn.cookies("helene", "practitioner"))
                .accept("text/html")
                .multiPart("csrf", "another")
                .multiPart("nature", "LICENCE")
                .multiPart("fichier", "licence.pdf", paper, "application/pdf")
                .post(PAGE)
                .then()
                .statusCode(400);

        PROFILE.verify(0, postRequestedFor(urlPathEqualTo(PAPERS)));
    }
}
