package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
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

/** How far each need of a town hall has found its doctors. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnNeedsPageTest {

    private static final String FILLED = "Demi-journées pourvues\u00A0: ";
    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void its_territory_is_known() {
        Neighbours.knowTheirTerritory();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_need_of_which_some_half_days_are_agreed_is_filled_in_part() {
        has("PUBLISHED", 1);
        agreed(proposal(need, "\"2097-01-08:AM\"") + "," + proposal(UUID.randomUUID(), "\"2097-01-08:PM\""));

        page().body(containsString(FILLED + "1 sur 2")).body(containsString(">Pourvu en partie</span>"));
        MATCHING.verify(getRequestedFor(urlPathEqualTo("/proposals")).withQueryParam("status", equalTo("AGREED")));
    }

    @Test
    void it_is_filled_once_each_half_day_has_as_many_doctors_as_are_asked_for() {
        String both = "\"2097-01-08:AM\",\"2097-01-08:PM\"";
        has("PUBLISHED", 2);
        agreed(proposal(need, both) + "," + proposal(need, both));
        page().body(containsString(FILLED + "4 sur 4")).body(containsString("<span class=\"tag good\">Pourvu</span>"));

        agreed(String.join(
                ",", proposal(need, "\"2097-01-08:AM\""), proposal(need, both), proposal(need, "\"2097-01-08:AM\"")));
        page().body(containsString(FILLED + "3 sur 4")).body(containsString(">Pourvu en partie</span>"));
    }

    @Test
    void half_days_that_are_no_longer_asked_for_fill_nothing() {
        has("PAUSED", 1);
        agreed(proposal(need, "\"2097-02-01:AM\""));

        page().body(containsString(FILLED + "0 sur 2")).body(not(containsString(">Pourvu")));
    }

    @Test
    void of_a_draft_nothing_is_asked_and_the_list_stands_without_an_answer() {
        has("DRAFT", 1);
        page().body(not(containsString(FILLED)));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo("/proposals")));

        has("PUBLISHED", 1);
        MATCHING.stubFor(
                get(urlPathEqualTo("/proposals")).willReturn(aResponse().withStatus(503)));
        page().body(containsString("Renfort du vendredi")).body(not(containsString(FILLED)));
    }

    private ValidatableResponse page() {
        return SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins")
                .then()
                .statusCode(200);
    }

    private void has(String status, int doctors) {
        PROFILE.stubFor(
                get(urlPathEqualTo("/vacancies/mine")).willReturn(okJson("""
            {"items":[{"id":"%s","version":1,"status":"%s","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort du vendredi","description":"",
             "wanted":{"rules":[],"halfDays":["2097-01-08:AM","2097-01-08:PM"]},
             "doctorsPerHalfDay":%d,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL"}],"next":null}\
            """.formatted(need, status, doctors))));
    }

    private static void agreed(String proposals) {
        MATCHING.stubFor(get(urlPathEqualTo("/proposals"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(proposals))));
    }

    private static String proposal(UUID vacancy, String halfDays) {
        return """
            {"id":"%s","version":3,"status":"AGREED","vacancyId":"%s","territory":"200042182","halfDays":[%s],
             "score":1,"terms":[],"engineVersion":"x","urgent":false,"publishedAt":"2096-12-01T08:00:00Z",
             "doctorAccepted":true,"hostAccepted":true}\
            """.formatted(UUID.randomUUID(), vacancy, halfDays);
    }
}
