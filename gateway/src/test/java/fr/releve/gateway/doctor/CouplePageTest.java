package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Missions and the spouse's jobs side by side, where both of the couple agreed. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CouplePageTest {

    private static final String HOUSEHOLD = "/practitioners/" + Doctors.ID + "/household";
    private static final String WITHOUT = "Mayenne · Renfort ponctuel";
    private static final String WITH = "Villaines-la-Juhel · Renfort ponctuel";

    @BeforeEach
    void two_missions_of_which_one_has_a_job_beside_it() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(HOUSEHOLD).willReturn(okJson(agreed(false))));
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads"))
                .withQueryParam("near", equalTo("53271"))
                .willReturn(okJson("""
                {"items":[{"id":"%s","title":"Secrétaire","employer":"Mairie","romeCode":"M1607","commune":"53271",
                  "contract":"CDI","hours":35,"description":"","open":true}],"next":null}\
                """.formatted(UUID.randomUUID()))));
        jobs("53147", 0);
        jobs("53271", 1);
        missions(fits("53147"), fits("53271"));
    }

    private static void missions(String... prospects) {
        MATCHING.stubFor(get(urlPathEqualTo("/practitioners/" + Doctors.ID + "/opportunities"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(String.join(",", prospects)))));
    }

    private static void jobs(String commune, int many) {
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads/count"))
                .withQueryParam("near", equalTo(commune))
                .willReturn(okJson("{\"count\":" + many + "}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void who_has_not_agreed_yet_is_told_what_is_missing() {
        PROFILE.stubFor(get(HOUSEHOLD).willReturn(notFound()));

        shown("").body(containsString("si vous êtes d’accord tous les deux")).body(not(containsString(WITH)));
    }

    @Test
    void missions_stand_beside_the_jobs_around_them_and_are_counted() {
        shown("")
                .body(containsString("<strong>2 missions possibles</strong>"))
                .body(stringContainsInOrder(WITHOUT, "Pas d’emploi à portée", WITH, "1 offre", "Secrétaire, Mairie"));
    }

    @Test
    void those_with_jobs_come_first_or_alone_if_one_wishes() {
        shown("?tri=emplois").body(stringContainsInOrder(WITH, WITHOUT));
        shown("?montrer=emplois")
                .body(containsString("<strong>1 mission possible</strong>"))
                .body(containsString("<option value=\"emplois\" selected>Avec un emploi à portée</option>"))
                .body(not(containsString(WITHOUT)));
    }

    @Test
    void the_jobs_of_all_missions_are_looked_at_before_twelve_are_shown() {
        missions(Stream.concat(Stream.generate(() -> fits("53147")).limit(13), Stream.of(fits("53271")))
                .toArray(String[]::new));

        shown("")
                .body(containsString("<strong>14 missions possibles</strong>"))
                .body(containsString("1 à 12 sur 14"))
                .body(not(containsString(WITH)));
        shown("?page=2").body(containsString(WITH));
        shown("?tri=emplois")
                .body(stringContainsInOrder(WITH, WITHOUT))
                .body(containsString("href=\"/medecin/a-deux?tri=emplois&amp;montrer=&amp;page=2\""));
        shown("?montrer=emplois").body(containsString("<strong>1 mission possible</strong>"));
    }

    @Test
    void the_doctor_shows_the_spouse_which_needs_suit_and_takes_it_back() {
        shown("").body(containsString("Les montrer à mon conjoint"));
        PROFILE.stubFor(put(HOUSEHOLD).willReturn(okJson(agreed(true))));
        PROFILE.stubFor(get(HOUSEHOLD).willReturn(okJson(agreed(true))));

        shown("").body(containsString("Ne plus les montrer"));
        SignedIn.sending("/medecin/a-deux", "helene", "practitioner")
                .formParam("montrer", "false")
                .post("/medecin/a-deux/besoins")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?fait=plus-montres"));

        PROFILE.verify(putRequestedFor(urlEqualTo(HOUSEHOLD)).withRequestBody(equalToJson("{\"needsShown\":false}")));
    }

    @Test
    void where_the_spouse_has_just_ceased_to_share_nothing_can_be_shown() {
        PROFILE.stubFor(put(HOUSEHOLD)
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/not-found\",\"title\":\"x\",\"status\":404}")));

        SignedIn.sending("/medecin/a-deux", "helene", "practitioner")
                .formParam("montrer", "true")
                .post("/medecin/a-deux/besoins")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?probleme=not-found"));
    }

    private static String agreed(boolean needsShown) {
        return "{\"romeCodes\":[\"M1607\"],\"maxMinutes\":40,\"needsShown\":%s}".formatted(needsShown);
    }

    private static ValidatableResponse shown(String query) {
        return SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get("/medecin/a-deux" + query)
                .then()
                .statusCode(200);
    }

    private static String fits(String commune) {
        UUID need = UUID.randomUUID();
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"%s","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(need, commune))));
        return """
            {"practitionerId":"%s","vacancyId":"%s","travelMinutes":20,"halfDays":["2097-01-08:AM"],"score":10,"terms":[],
             "refusals":[]}\
            """.formatted(Doctors.ID, need);
    }
}
