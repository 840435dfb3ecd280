package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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

/** Those whom the plan keeps apart, in the order that is asked for. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PlanPageTest {

    private static final String NOTHING = "{\"items\":[],\"next\":null}";
    private static final String BARBIER = "Dr N. Barbier";
    private static final String MAURIN = "Dr N. Maurin";
    private static final String ZOLA = "Dr N. Zola";

    @BeforeEach
    void three_pairs_best_first() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson(NOTHING)));
        MATCHING.stubFor(get("/plans/current").willReturn(okJson("""
            {"objective":100,"bound":101,"engineVersion":"x","plannedAt":"2026-11-02T08:00:00Z","coverByTerritory":[],
             "fairness":null,"blockingPairs":{"onOpenHalfDays":2,"otherwise":1,"pairs":[%s,%s,%s]}}""".formatted(
                pair("Maurin", "Renfort", 30), pair("Barbier", "Vacances", 20), pair("Zola", "Astreinte", 10)))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void pairs_are_sorted_by_the_heads_of_their_columns_and_the_rest_of_the_page_stays_as_it_is() {
        page("").body(stringContainsInOrder(MAURIN, BARBIER, ZOLA));
        page("?paires=medecin").body(stringContainsInOrder("aria-sort=\"ascending\"", BARBIER, MAURIN, ZOLA));
        page("?paires=-medecin").body(stringContainsInOrder(ZOLA, MAURIN, BARBIER));
        page("?paires=besoin").body(stringContainsInOrder(ZOLA, MAURIN, BARBIER));
        page("?paires=gain").body(stringContainsInOrder("aria-sort=\"descending\"", MAURIN, BARBIER, ZOLA));

        page("?montrer=prioritaires&tri=nom&paires=-gain")
                .body(stringContainsInOrder(ZOLA, BARBIER, MAURIN))
                .body(containsString(
                        "href=\"/coordination/plan?montrer=prioritaires&amp;tri=nom&amp;paires=gain#rapprochements\""))
                .body(containsString("<input type=\"hidden\" name=\"paires\" value=\"-gain\">"))
                .body(not(containsString("paires=paires")));
    }

    private static ValidatableResponse page(String query) {
        return SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get("/coordination/plan" + query)
                .then()
                .statusCode(200);
    }

    private static String pair(String lastName, String title, int gain) {
        UUID doctor = UUID.randomUUID();
        UUID need = UUID.randomUUID();
        PROFILE.stubFor(get("/practitioners/" + doctor).willReturn(okJson("""
            {"id":"%s","version":1,"firstName":"Noé","lastName":"%s","email":"noe@demo.releve.example",
             "rpps":"10009000001","category":"YOUNG_RETIREE","specialty":"GENERAL_PRACTICE","homeCommune":"53147",
             "maxTravelMinutes":45,"acceptsOvernight":false,"needsHousing":false,"missionKinds":["REINFORCEMENT"],
             "credential":{"kind":"REGISTRATION","number":"1","validUntil":"2030-01-01"},
             "insuranceValidUntil":"2030-01-01","consent":true,"attested":true}""".formatted(doctor, lastName))));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"%s","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(need, title))));
        return "{\"practitionerId\":\"%s\",\"vacancyId\":\"%s\",\"onOpenHalfDays\":true,\"gain\":%d}"
                .formatted(doctor, need, gain);
    }
}
