package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
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

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CandidatesPageTest {

    private static final String RESERVE = "<h2 id=\"reserve\">Liste de réserve</h2>";
    private static final String RELAY = "<h2 id=\"relais\">Relais</h2>";

    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void a_need_that_nobody_else_asks_about() {
        Neighbours.knowTheirTerritory();
        is("PUBLISHED", false);
        MATCHING.stubFor(get(urlPathEqualTo("/vacancies/" + need + "/candidates"))
                .willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void the_reserve_stands_by_rank_and_without_names_under_what_is_not_covered() {
        reserve("""
            {"uncovered":["2027-01-05:AM"],"size":12,
             "standbys":[{"rank":1,"travelMinutes":25,"halfDays":["2027-01-05:AM"],"score":400},
                         {"rank":2,"travelMinutes":31,"halfDays":["2027-01-05:AM"],"score":300}]}\
            """);

        page("municipality")
                .body(containsString(RESERVE))
                .body(containsString("Encore sans médecin : mardi 5 janvier 2027, matin."))
                .body(containsString("25 min de trajet"))
                .body(containsString("2 sur 12 médecins possibles."));
    }

    @Test
    void once_all_is_covered_it_says_who_could_step_in() {
        reserve("""
            {"uncovered":[],"size":1,"standbys":[{"rank":1,"travelMinutes":25,"halfDays":["2027-01-05:AM"],"score":1}]}\
            """);

        page("municipality").body(containsString("Chaque demi-journée à venir a son médecin."));
    }

    @Test
    void those_who_share_the_need_take_turns_in_a_list() {
        relay("""
            {"turn":1,"halfDays":["2027-01-05:AM"]},{"turn":2,"halfDays":["2027-01-12:AM"]}\
            """);

        page("municipality")
                .body(containsString(RELAY))
                .body(containsString("<ol class=\"relay\"><li>mardi 5 janvier 2027, matin</li>"
                        + "<li>mardi 12 janvier 2027, matin</li></ol>"));
    }

    @Test
    void one_doctor_alone_is_no_relay_and_a_closed_need_has_no_reserve() {
        is("CLOSED", false);
        relay("{\"turn\":1,\"halfDays\":[\"2027-01-05:AM\"]}");
        reserve("{\"uncovered\":[],\"size\":0,\"standbys\":[]}");

        page("municipality").body(not(containsString(RELAY))).body(not(containsString(RESERVE)));
    }

    @Test
    void the_page_stands_without_what_the_matching_does_not_tell() {
        page("municipality").body(not(containsString(RESERVE))).body(containsString("href=\"/commune/besoins\""));
    }

    @Test
    void a_coordinator_goes_back_to_their_queue() {
        page("coordinator").body(containsString("<a class=\"row-link\" href=\"/coordination\">"));
    }

    private ValidatableResponse page(String role) {
        return SignedIn.as("anne", role)
                .accept("text/html")
                .get("/commune/besoins/" + need + "/candidats")
                .then()
                .statusCode(200);
    }

    private void reserve(String answer) {
        MATCHING.stubFor(get("/vacancies/" + need + "/reserve").willReturn(okJson(answer)));
    }

    private void relay(String turns) {
        MATCHING.stubFor(get("/vacancies/" + need + "/relay").willReturn(okJson("{\"turns\":[%s]}".formatted(turns))));
    }

    private void is(String status, boolean expired) {
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"%s","expired":%s,"kind":"REINFORCEMENT","specialty":"GENERAL_PRACTICE",
             "territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},"title":"Renfort",
             "description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},"doctorsPerHalfDay":1,"minimumBlock":1,
             "housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL",
             "publishedAt":"2026-11-02T08:00:00Z"}\
            """.formatted(need, status, expired))));
    }
}
