package fr.releve.gateway.spouse;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside the jobs stand the needs that suit the doctor, where both of the couple agreed to that. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PartnerNeedsTest {

    private static final String SPOUSE = "00000000-0000-0000-0000-0000000000e0";
    private static final String NEEDS = "/spouses/" + SPOUSE + "/needs";
    private static final String NOTHING = "{\"items\":[],\"next\":null}";
    private static final String HEADING = "Les besoins qui conviennent à votre conjoint";
    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void a_need_that_suits_the_doctor_with_a_job_around_it() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get("/communes/53271").willReturn(okJson("""
            {"insee":"53271","name":"Villaines-la-Juhel","departement":"53","territory":"200042182","population":2900,
             "latitude":48.34,"longitude":-0.27}""")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(need))));
        PROFILE.stubFor(get(urlPathEqualTo("/spouses/" + SPOUSE + "/job-leads")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads")).willReturn(okJson(NOTHING)));
        jobs(2);
        MATCHING.stubFor(get(NEEDS)
                .willReturn(okJson("{\"items\":[{\"vacancyId\":\"%s\",\"travelMinutes\":25}]}".formatted(need))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void each_has_its_commune_its_kind_its_minutes_and_the_jobs_around_it() {
        seesNeeds(true);

        shown().body(stringContainsInOrder(
                HEADING,
                "Villaines-la-Juhel",
                "Renfort ponctuel",
                "25 min de chez votre conjoint",
                "href=\"/conjoint?pres=Villaines-la-Juhel%20%2853271%29\">2 offres autour de Villaines-la-Juhel"));
    }

    @Test
    void more_jobs_than_a_list_holds_are_counted_all_the_same() {
        seesNeeds(true);
        jobs(5_001);

        shown().body(containsString(">5\u202F001 offres autour de Villaines-la-Juhel"));
        PROFILE.verify(0, getRequestedFor(urlPathEqualTo("/job-leads")).withQueryParam("near", equalTo("53271")));
    }

    private static void jobs(int many) {
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads/count"))
                .withQueryParam("rome", equalTo("M1607"))
                .withQueryParam("near", equalTo("53271"))
                .withQueryParam("minutes", equalTo("40"))
                .willReturn(okJson("{\"count\":" + many + "}")));
    }

    @Test
    void without_agreement_nothing_is_shown_nor_asked() {
        seesNeeds(false);

        shown().body(not(containsString(HEADING)));
        MATCHING.verify(0, getRequestedFor(urlEqualTo(NEEDS)));
    }

    @Test
    void once_the_matching_says_no_nothing_is_shown() {
        seesNeeds(true);
        MATCHING.stubFor(get(NEEDS).willReturn(notFound()));

        shown().body(not(containsString(HEADING)));
    }

    private static void seesNeeds(boolean agreed) {
        PROFILE.stubFor(get("/spouses/me").willReturn(okJson("""
            {"id":"%s","version":3,"practitionerId":"00000000-0000-0000-0000-0000000000d0","romeCodes":["M1607"],
             "maxMinutes":40,"optedIn":true,"shares":true,"seesNeeds":%s}\
            """.formatted(SPOUSE, agreed))));
    }

    private static ValidatableResponse shown() {
        return SignedIn.as("camille", "spouse")
                .accept("text/html")
                .get("/conjoint")
                .then()
                .statusCode(200);
    }
}
