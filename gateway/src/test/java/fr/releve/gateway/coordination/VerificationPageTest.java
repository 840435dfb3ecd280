package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class VerificationPageTest {

    private static final String LIST = "/coordination/verifications";

    private final UUID doctor = UUID.randomUUID();
    private final String refusal = "/practitioners/" + doctor + "/attestation-refusal";

    @BeforeEach
    void a_doctor_waits() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/practitioners"))
                .willReturn(okJson("{\"items\":[" + doctor() + "],\"next\":null}")));
        counts(1);
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_paper_that_cannot_be_accepted_is_asked_for_again() {
        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("Une pièce ne convient pas"))
                .body(containsString(
                        "action=\"" + LIST + "/" + doctor + "/refus?situation=&amp;q=&amp;tri=&amp;page=1\""));
        PROFILE.stubFor(post(refusal).willReturn(okJson(doctor())));

        refused("INSURANCE").header("Location", endsWith(LIST + "?fait=piece-refusee"));

        PROFILE.verify(postRequestedFor(urlEqualTo(refusal))
                .withHeader("If-Match", equalTo("\"4\""))
                .withRequestBody(equalToJson("{\"paper\":\"INSURANCE\"}")));
    }

    @Test
    void what_was_asked_for_again_and_has_not_come_is_told_apart_from_what_waits() {
        String asked = doctor().replace(
                        "\"attested\":false",
                        "\"attested\":false,\"refusedPaper\":\"CREDENTIAL\",\"refusedAt\":\"2026-11-28T09:00:00Z\"");
        String tag = "<span class=\"tag waiting\">pièce redemandée le samedi 28 novembre 2026</span>";
        list().body(not(containsString("pièce redemandée")));
        PROFILE.stubFor(
                get(urlPathEqualTo("/practitioners")).willReturn(okJson("{\"items\":[" + asked + "],\"next\":null}")));
        PROFILE.stubFor(get("/practitioners/" + doctor).willReturn(okJson(asked)));
        PROFILE.stubFor(get("/practitioners/" + doctor + "/documents").willReturn(okJson("[]")));

        list().body(containsString(tag + " <span class=\"soft\">Inscription à l’Ordre</span>"));
        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST + "/" + doctor)
                .then()
                .statusCode(200)
                .body(containsString(tag));
    }

    private static ValidatableResponse list() {
        return SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void asks_for_the_files_that_it_shows_and_no_others() {
        counts(30);

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST + "?q=mau&situation=LOCUM&tri=fin&page=2")
                .then()
                .statusCode(200)
                .body(containsString("30 dossiers à vérifier"))
                .body(containsString("13 à 24 sur 30"));

        PROFILE.verify(
                1,
                getRequestedFor(urlPathEqualTo("/practitioners"))
                        .withQueryParam("attested", equalTo("false"))
                        .withQueryParam("q", equalTo("mau"))
                        .withQueryParam("category", equalTo("LOCUM"))
                        .withQueryParam("sort", equalTo("END"))
                        .withQueryParam("skip", equalTo("12"))
                        .withQueryParam("limit", equalTo("12")));
        PROFILE.verify(1, getRequestedFor(urlPathEqualTo("/practitioners")));
        PROFILE.verify(getRequestedFor(urlPathEqualTo("/practitioners/count"))
                .withQueryParam("q", equalTo("mau"))
                .withQueryParam("category", equalTo("LOCUM")));
    }

    @Test
    void what_is_decided_leads_back_to_the_stretch_of_the_list_where_it_stood() {
        PROFILE.stubFor(post(refusal).willReturn(okJson(doctor())));

        SignedIn.sending(LIST, "carole", "coordinator")
                .formParam("piece", "INSURANCE")
                .formParam("version", "4")
                .post(LIST + "/" + doctor + "/refus?q=mau&tri=fin&page=2")
                .then()
                .statusCode(303)
                .header("Location", endsWith(LIST + "?q=mau&tri=fin&page=2&fait=piece-refusee"));
    }

    @Test
    void a_situation_that_there_is_not_is_no_filter() {
        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST + "?situation=NOBODY")
                .then()
                .statusCode(200);

        PROFILE.verify(getRequestedFor(urlPathEqualTo("/practitioners"))
                .withQueryParam("category", absent())
                .withQueryParam("sort", equalTo("NAME")));
    }

    private static void counts(int waiting) {
        PROFILE.stubFor(get(urlPathEqualTo("/practitioners/count")).willReturn(okJson("{\"count\":" + waiting + "}")));
    }

    @Test
    void what_the_service_refuses_is_said() {
        PROFILE.stubFor(post(refusal)
                .willReturn(aResponse()
                        .withStatus(412)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/stale-version\",\"title\":\"x\",\"status\":412}")));

        refused("INSURANCE").header("Location", endsWith("?probleme=stale-version"));
    }

    @Test
    void a_number_that_a_verified_file_has_already_is_said_in_words() {
        PROFILE.stubFor(post("/practitioners/" + doctor + "/attestation").willReturn(jsonResponse("""
                {"type":"/problems/rpps-taken","status":409,"detail":"x","errors":[{"pointer":"/rpps","detail":"x"}]}""", 409)));

        SignedIn.sending(LIST, "carole", "coordinator")
                .formParam("documentVu", "true")
                .formParam("assuranceVue", "true")
                .formParam("version", "4")
                .post(LIST + "/" + doctor)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?probleme=rpps-taken"));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get(LIST + "?probleme=rpps-taken")
                .then()
                .statusCode(200)
                .body(containsString("Un autre dossier vérifié porte ce numéro RPPS"));
    }

    private ValidatableResponse refused(String paper) {
        return SignedIn.sending(LIST, "carole", "coordinator")
                .formParam("piece", paper)
                .formParam("version", "4")
                .post(LIST + "/" + doctor + "/refus")
                .then()
                .statusCode(303);
    }

    private String doctor() {
        return """
            {"id":"%s","version":4,"firstName":"Hélène","lastName":"Maurin","email":"helene@demo.releve.example",
             "rpps":"10009000001","category":"YOUNG_RETIREE","specialty":"GENERAL_PRACTICE","homeCommune":"53147",
             "maxTravelMinutes":45,"acceptsOvernight":false,"needsHousing":false,"missionKinds":["REINFORCEMENT"],
             "credential":{"kind":"REGISTRATION","number":"1","validUntil":"2030-01-01"},
             "insuranceValidUntil":"2030-01-01","consent":true,"attested":false}\
            """.formatted(doctor);
    }
}
