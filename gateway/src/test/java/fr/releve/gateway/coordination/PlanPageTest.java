package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the plan covers each territory, drawn and in figures; whom it keeps apart, in the order that is asked for. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(PlanPageTest.WithPlacesOfItsOwn.class)
class PlanPageTest {

    private static final String NOTHING = "{\"items\":[],\"next\":null}";
    private static final String BARBIER = "Dr N. Barbier";
    private static final String MAURIN = "Dr N. Maurin";
    private static final String ZOLA = "Dr N. Zola";
    private static final Pattern AREA = Pattern.compile("<path class=\"(shade-\\d)[^>]*><title>([^<]*)</title>");
    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\"><a [^>]*>([^<]*)</a>.*?"
                    + "<span class=\"number\">([^<]*)</span>.*?<rect width=\"(\\d+)%\".*?number\">([^<]*)</td>.*?number\">([^<]*)</td></tr>");

    @BeforeEach
    void two_territories_and_three_pairs_best_first() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("""
            {"items":[
             {"insee":"53271","name":"Villaines","departement":"53","territory":"200042182","population":2900,
              "latitude":48.35,"longitude":-0.28},
             {"insee":"53036","name":"Bocage","departement":"53","territory":"200000002","population":900,
              "latitude":48.3,"longitude":-0.6}],"next":null}""")));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson(NOTHING)));
        MATCHING.stubFor(get("/plans/current").willReturn(okJson("""
            {"objective":100,"bound":101,"engineVersion":"x","plannedAt":"2026-11-02T08:00:00Z",
             "coverByTerritory":[
              {"territory":"200042182","name":"CC du Mont des Avaloirs","priority":true,"wanted":1500,"promised":600,"proposed":480},
              {"territory":"200000002","name":"CC du Bocage","priority":false,"wanted":4,"promised":1,"proposed":0}],
             "fairness":{"value":0.83,"least":0.25,"median":0.72,"uncovered":1},"blockingPairs":{"onOpenHalfDays":0,"otherwise":3,"pairs":[%s,%s,%s]}}""".formatted(
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Le tableau en montre 3 | 1\u202F080 of 1\u202F500
                    en | The table shows 3 of them | 1,080 of 1,500
                    """)
    void what_is_drawn_stands_in_the_table_too(String language, String pairs, String covered) {
        String page = page("?langue=" + language + "&tri=nom").extract().asString();

        assertThat(AREA.matcher(page).results().map(it -> it.group(1) + ": " + it.group(2)))
                .containsExactly("shade-2: CC du Bocage, 25\u202F%", "shade-3: CC du Mont des Avaloirs, 72\u202F%");
        assertThat(ROW.matcher(page).results().map(PlanPageTest::row))
                .containsExactly(
                        "CC du Bocage: 25, 25\u202F%, 1 of 4", "CC du Mont des Avaloirs: 72, 72\u202F%, " + covered);
        assertThat(page)
                .contains(pairs)
                .contains(
                        language.equals("fr")
                                ? "de couverture ou plus dans un territoire sur deux. Le moins servi en est à 25\u202F%."
                                : "cover or more in one territory out of two. The least served is at 25\u202F%.");
        assertThat(page).containsPattern("Jain[^<]{0,30}0[,.]83");
    }

    @Test
    void an_administrator_is_not_led_to_what_only_coordinators_may_try() {
        String tries = "href=\"/coordination/plan/et-si\"";
        page("").body(containsString(tries));

        SignedIn.as("alix", "administrator")
                .accept("text/html")
                .get("/coordination/plan")
                .then()
                .statusCode(200)
                .body(containsString("<h1"))
                .body(not(containsString(tries)));
    }

    private static String row(MatchResult it) {
        return "%s: %s, %s, %s of %s".formatted(it.group(1), it.group(3), it.group(2), it.group(4), it.group(5));
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

    /** What others have asked for is kept a while. */
    public static class WithPlacesOfItsOwn implements QuarkusTestProfile {}
}
