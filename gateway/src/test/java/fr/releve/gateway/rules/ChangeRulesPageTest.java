package fr.releve.gateway.rules;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.kit.time.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ChangeRulesPageTest {

    private static final String HERE = "/administration/regles";
    private static final String STUDENT = "student.longest-months";
    private final LocalDate nextYear = LocalDate.now(Clock.PARIS).plusYears(1);

    @BeforeEach
    void three_rules_of_which_one_is_going_to_change() {
        String student = period(STUDENT, "3", "MONTHS", "2024-01-01", "\"" + nextYear.minusDays(1) + "\"", 1)
                + ","
                + period(STUDENT, "4", "MONTHS", nextYear.toString(), "null", 2);
        String all = period("settlement.zone-amount", "10000", "EUROS", "2026-01-01", "null", 1)
                + ","
                + student
                + ","
                + period("contract.written", "true", "FLAG", "2024-01-01", "null", 1);
        MATCHING.stubFor(get(urlPathEqualTo("/rules/periods")).willReturn(okJson(page(all))));
        MATCHING.stubFor(get(urlPathEqualTo("/rules/periods"))
                .withQueryParam("code", equalTo(STUDENT))
                .willReturn(okJson(page(student))));
        MATCHING.stubFor(get(urlPathEqualTo("/rules"))
                .willReturn(okJson(
                        page(row(STUDENT, "3", "2024-01-01", 1) + "," + row(STUDENT, "4", nextYear.toString(), 2)))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void rules_stand_under_their_subject_with_what_counts_today_and_what_is_planned() {
        shown(HERE)
                .body(containsString("<h2>Qui peut exercer <span class=\"soft\">(1)</span></h2>"))
                .body(containsString("<strong>3 mois</strong>"))
                .body(containsString("4 mois à partir du "))
                .body(containsString("<strong>oui</strong>"))
                .body(containsString("Source de " + STUDENT));
    }

    @Test
    void anybody_reads_them_with_their_sources_and_changes_nothing() {
        given().accept("text/html")
                .get("/regles")
                .then()
                .statusCode(200)
                .body(containsString("Qui peut exercer"))
                .body(containsString("<strong>3 mois</strong>"))
                .body(containsString("4 mois à partir du "))
                .body(containsString("Source de " + STUDENT))
                .body(not(containsString(HERE)));
        given().accept("text/html")
                .get("/regles?montrer=aides&tri=nom")
                .then()
                .statusCode(200)
                .body(containsString("Règle de settlement.zone-amount"))
                .body(containsString("href=\"/regles?montrer=aides&amp;tri=-nom\">Règle</a>"))
                .body(not(containsString("Règle de " + STUDENT)));
    }

    @Test
    void each_rule_says_what_depends_on_it_and_a_bearing_that_nothing_does() {
        String used = period(STUDENT, "3", "MONTHS", "2024-01-01", "null", 1)
                .replace("\"version\"", "\"uses\":[\"GATE\",\"CHECK\",\"NEWER\"],\"version\"");
        String bearing = period("mission.health-houses", "35", "COUNT", "2024-01-01", "null", 1)
                .replace("\"version\"", "\"uses\":[],\"version\"");
        MATCHING.stubFor(get(urlPathEqualTo("/rules/periods")).willReturn(okJson(page(used + "," + bearing))));
        MATCHING.stubFor(get(urlPathEqualTo("/rules/periods"))
                .withQueryParam("code", equalTo(STUDENT))
                .willReturn(okJson(page(used))));

        shown("/regles")
                .body(containsString("Sert à choisir qui peut être proposé, à contrôler le contrat.<"))
                .body(containsString("Repère montré avec sa source\u00A0: rien n’en dépend."));
        shown("/regles?langue=en").body(containsString("Used to choose who can be proposed, check the contract."));
        shown(HERE + "/" + STUDENT).body(containsString("Sert à choisir qui peut être proposé"));
    }

    @Test
    void those_that_are_going_to_change_can_be_shown_alone() {
        shown(HERE + "?montrer=changements")
                .body(containsString(HERE + "/" + STUDENT + "\""))
                .body(not(containsString(HERE + "/contract.written\"")));
        shown(HERE + "?montrer=aides").body(not(containsString(HERE + "/" + STUDENT + "\"")));
        shown(HERE + "?montrer=nonsense").body(containsString(HERE + "/" + STUDENT + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "nom,ascending,-nom,Règle,licence.months,student.longest-months",
        "-nom,descending,nom,Règle,student.longest-months,licence.months",
        "depuis,descending,-depuis,Depuis le,licence.months,student.longest-months",
        "-depuis,ascending,depuis,Depuis le,student.longest-months,licence.months",
        "prevu,ascending,-prevu,Prévu,student.longest-months,licence.months",
        "-prevu,descending,prevu,Prévu,student.longest-months,licence.months",
    })
    void are_sorted_within_their_subject_by_the_heads_of_the_columns(
            String tri, String sorted, String turned, String column, String first, String second) {
        MATCHING.stubFor(get(urlPathEqualTo("/rules/periods"))
                .willReturn(okJson(page(String.join(
                        ",",
                        period("licence.months", "12", "MONTHS", "2025-06-01", "null", 1),
                        period(STUDENT, "3", "MONTHS", "2024-01-01", "\"" + nextYear.minusDays(1) + "\"", 1),
                        period(STUDENT, "4", "MONTHS", nextYear.toString(), "null", 2))))));

        shown(HERE + "?montrer=exercice&tri=" + tri)
                .body(containsString("aria-sort=\"" + sorted + "\"><a class=\"sorts\" href=\"" + HERE
                        + "?montrer=exercice&amp;tri=" + turned + "\">" + column + "</a>"))
                .body(stringContainsInOrder(HERE + "/" + first + "\"", HERE + "/" + second + "\""));
    }

    @Test
    void one_rule_is_told_from_its_first_day_to_what_is_to_come() {
        shown(HERE + "/" + STUDENT)
                .body(containsString("Aujourd’hui\u00A0: 3 mois"))
                .body(containsString("<span class=\"tag good\">en vigueur</span>"))
                .body(containsString("<span class=\"tag waiting\">à venir</span>"))
                .body(containsString("name=\"value\" value=\"3\""))
                .body(containsString("Un nombre entier de mois"));
    }

    @Test
    void in_english_what_the_law_says_stays_french_and_is_said_to_be() {
        shown(HERE + "/" + STUDENT + "?langue=en")
                .body(containsString("<h1 lang=\"fr\">Règle de " + STUDENT + "</h1>"))
                .body(containsString("Today: 3 months"));
    }

    @Test
    void a_new_value_goes_to_the_service_as_it_was_typed() {
        MATCHING.stubFor(put("/rules").willReturn(okJson(row(STUDENT, "5", nextYear.toString(), 3))));

        SignedIn.sending(HERE + "/" + STUDENT, "alix", "administrator")
                .formParam("value", " 5 ")
                .formParam("validFrom", nextYear.toString())
                .formParam("validTo", "")
                .formParam("source", "Décret de l’essai")
                .post(HERE + "/" + STUDENT)
                .then()
                .statusCode(303)
                .header("Location", endsWith(HERE + "/" + STUDENT + "?fait=regle"));

        MATCHING.verify(
                putRequestedFor(urlEqualTo("/rules")).withRequestBody(equalToJson("""
            {"code":"%s","value":"5","validFrom":"%s","source":"Décret de l’essai"}\
            """.formatted(STUDENT, nextYear))));
    }

    @Test
    void what_is_refused_stays_in_the_form_with_a_link_to_each_field() {
        MATCHING.stubFor(put("/rules")
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("""
                        {"type":"/problems/rule-in-the-past","detail":"x","errors":[{"pointer":"/validFrom","detail":"x"}]}\
                        """)));

        SignedIn.sending(HERE + "/" + STUDENT, "alix", "administrator")
                .formParam("value", "5")
                .formParam("validFrom", "2020-01-01")
                .formParam("validTo", "")
                .formParam("source", "Décret de l’essai")
                .post(HERE + "/" + STUDENT)
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"#validFrom\">Une règle change au plus tôt aujourd’hui"))
                .body(containsString("value=\"2020-01-01\""))
                .body(containsString("value=\"Décret de l’essai\""));
    }

    private static ValidatableResponse shown(String address) {
        return SignedIn.as("alix", "administrator")
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200);
    }

    private static String page(String items) {
        return "{\"items\":[%s],\"next\":null}".formatted(items);
    }

    private static String period(String code, String value, String unit, String from, String until, int version) {
        return """
            {"code":"%1$s","value":"%2$s","unit":"%3$s","from":"%4$s","until":%5$s,"label":"Règle de %1$s",
             "source":"Source de %1$s","version":%6$d}\
            """.formatted(code, value, unit, from, until, version);
    }

    private static String row(String code, String value, String from, int version) {
        return """
            {"code":"%1$s","value":"%2$s","unit":"MONTHS","validFrom":"%3$s","label":"Règle de %1$s",
             "source":"Source de %1$s","version":%4$d}\
            """.formatted(code, value, from, version);
    }
}
