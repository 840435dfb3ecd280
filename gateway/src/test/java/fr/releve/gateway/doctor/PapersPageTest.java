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
import static org.hamcrest.Matchers.endsWith;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
