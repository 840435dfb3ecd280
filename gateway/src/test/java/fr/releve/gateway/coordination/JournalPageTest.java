package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class JournalPageTest {

    @BeforeEach
    void know() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/practitioners")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        counted(1_207, false);
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR,forgotten,Coordination",
        "SYSTEM,system,Relève",
        "DOCTOR,'',Médecin",
        "COORDINATOR,carole,Coordination (vous)",
        "COORDINATOR,1234567890,Coordination (compte 12345678)"
    })
    void tells_the_side_and_an_account_only_if_there_is_one_to_tell(String party, String account, String who) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal")).willReturn(okJson(line(party, account))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get("/coordination/journal")
                .then()
                .statusCode(200)
                .body(containsString("<h2>1\u202F207 actes</h2>"))
                .body(containsString("<td data-label=\"Qui\">" + who + "</td>"));
    }

    @ParameterizedTest
    @CsvSource({"'',NEWEST,descending,objet=placement&amp;tri=-quand", "-quand,OLDEST,ascending,objet=placement"})
    void is_turned_round_by_the_head_of_its_times(String tri, String order, String sorted, String leadsTo) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal"))
                .withQueryParam("order", equalTo(order))
                .withQueryParam("subject", equalTo("PLACEMENT"))
                .willReturn(okJson(line("SYSTEM", "system"))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .queryParam("objet", "placement")
                .queryParam("tri", tri)
                .get("/coordination/journal")
                .then()
                .statusCode(200)
                .body(containsString("aria-sort=\"" + sorted + "\"><a class=\"sorts\" href=\"/coordination/journal?"
                        + leadsTo + "\">Quand</a>"));
    }

    @ParameterizedTest
    @CsvSource({"9999,false,9\u202F999 actes", "10000,false,10\u202F000 actes", "10000,true,Plus de 10\u202F000 actes"})
    void says_how_many_there_are_as_far_as_they_are_counted(long count, boolean more, String words) {
        counted(count, more);
        MATCHING.stubFor(get(urlPathEqualTo("/journal")).willReturn(okJson(line("SYSTEM", "system"))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .queryParam("objet", "placement")
                .get("/coordination/journal")
                .then()
                .statusCode(200)
                .body(containsString("<h2>" + words + "</h2>"));
        MATCHING.verify(
                getRequestedFor(urlPathEqualTo("/journal/count")).withQueryParam("subject", equalTo("PLACEMENT")));
    }

    @ParameterizedTest
    @CsvSource({"plan-changed,Le plan trouve mieux à présent", "too-late,Personne n’a décidé avant les premiers jours"})
    void tells_in_words_why_the_plan_took_something_back(String reason, String words) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal"))
                .willReturn(okJson(line("SYSTEM", "system")
                        .replace("\"APPROVED\"", "\"WITHDRAWN\",\"reason\":\"" + reason + "\""))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get("/coordination/journal")
                .then()
                .body(containsString(words));
    }

    /** What was erased is said to be; what cannot be asked now is not. */
    @ParameterizedTest
    @ValueSource(strings = {"/coordination/journal", "/coordination/journal.csv"})
    void a_service_that_is_away_is_no_erased_need(String page) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal")).willReturn(okJson(line("SYSTEM", "system"))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        MATCHING.stubFor(
                get(urlPathEqualTo("/vacancies/filled/published")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathMatching("/vacancies/.+")).willReturn(serviceUnavailable()));

        SignedIn.as("carole", "coordinator").accept("*/*").get(page).then().statusCode(503);
    }

    @Test
    void a_table_for_a_spreadsheet_is_not_counted() {
        MATCHING.stubFor(get(urlPathEqualTo("/journal")).willReturn(okJson(line("SYSTEM", "system"))));

        SignedIn.as("carole", "coordinator")
                .get("/coordination/journal.csv")
                .then()
                .statusCode(200);
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo("/journal/count")));
    }

    private static void counted(long lines, boolean more) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal/count"))
                .willReturn(okJson("{\"count\":%d,\"more\":%s}".formatted(lines, more))));
    }

    private static String line(String party, String account) {
        return """
            {"items":[{"at":"2026-11-02T08:00:00Z","subject":"PROPOSAL","id":"%s","vacancyId":"%s","practitionerId":"%s",
              "territory":"200042182","party":"%s","account":"%s","deed":"APPROVED"}],"next":null}\
            """.formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), party, account);
    }
}
