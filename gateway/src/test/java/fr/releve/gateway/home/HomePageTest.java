package fr.releve.gateway.home;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HomePageTest {

    private static final Pattern FIGURE = Pattern.compile("<span class=\"figure\">([^<]*)</span>");

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void stands_while_services_are_silent_and_tells_the_figures_once_they_speak() {
        given().accept("text/html")
                .get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Prêtez quelques jours."));

        thereAre(1234, 92, "23", "null");
        figuresBecome("1\u202f234", "92", "23", "moins de 5");
    }

    @Test
    void its_figures_follow_what_the_services_count() {
        thereAre(40, 7, "9", "6");
        figuresBecome("40", "7", "9", "6");

        thereAre(41, 8, "10", "11");
        figuresBecome("41", "8", "10", "11");
    }

    private static void thereAre(int practitioners, int vacanciesOpen, String proposals, String agreed) {
        PROFILE.stubFor(get("/statistics")
                .willReturn(okJson("{\"practitioners\":%d,\"vacanciesOpen\":99,\"halfDaysWanted\":800}"
                        .formatted(practitioners))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson(Stream.generate(HomePageTest::need)
                        .limit(vacanciesOpen)
                        .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":null}")))));
        MATCHING.stubFor(get("/placement-statistics")
                .willReturn(okJson("{\"proposals\":%s,\"agreed\":%s}".formatted(proposals, agreed))));
    }

    private static String need() {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(UUID.randomUUID());
    }

    /** They are a few seconds old at most, and what they count may be some more. */
    private static void figuresBecome(String practitioners, String vacanciesOpen, String proposals, String agreed) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(FIGURE.matcher(
                                        given().accept("text/html").get("/").asString())
                                .results()
                                .map(it -> it.group(1)))
                        .containsExactlyInAnyOrder(practitioners, vacanciesOpen, proposals, agreed));
    }

    @Test
    void runs_under_a_policy_that_allows_nothing_inline_nor_from_elsewhere() {
        String html = given().accept("text/html")
                .get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        assertThat(html).doesNotContain(" style=").doesNotContain(" onclick=").doesNotContain("<style");
        List<String> files = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        files.forEach(it -> given().get(it)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Security-Policy", startsWith("default-src 'none'")));
    }

    @Test
    void opens_three_doors_and_says_how_it_works_in_four_steps() {
        String html = given().accept("text/html").get("/").asString();

        assertThat(html)
                .containsSubsequence(
                        "href=\"/medecin/jours\"", "href=\"/commune/besoins/nouveau\"", "href=\"/conjoint\"");
        assertThat(html).contains("Une personne valide chaque proposition").contains("<svg viewBox=\"0 0 480 ");
        assertThat(html.substring(html.indexOf("<ol class=\"steps\">"), html.indexOf("</ol>")))
                .satisfies(it -> assertThat(it.split("<li>")).hasSize(5));
    }

    @Test
    void says_at_the_town_halls_door_who_opens_its_account() {
        String html = given().accept("text/html").get("/").asString();

        assertThat(html.substring(html.indexOf("Je représente une commune"), html.indexOf("/commune/besoins/nouveau")))
                .contains("ouvert par l’exploitant de Relève")
                .contains("<a href=\"/mentions-legales#contact\">lui écrire</a>");
    }

    @Test
    void hides_the_demo_accounts_unless_told() {
        given().accept("text/html").get("/").then().body(not(containsString("releve-demo-2026")));
    }

    @Test
    void says_in_french_that_a_page_does_not_exist() {
        given().accept("text/html")
                .get("/nulle-part")
                .then()
                .statusCode(404)
                .body(containsString("Page introuvable"))
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void explains_kinds_of_problems() {
        given().accept("text/html")
                .get("/problems/stale-version")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Modifié entre-temps</h1>"))
                .body(containsString("Quelqu’un a modifié ces informations"));
        given().accept("text/html")
                .header("Accept-Language", "en")
                .get("/problems/no-priority-slot")
                .then()
                .statusCode(200)
                .body(containsString("End one of these before you give another."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-kind", "nothing-chosen", "stale-version.title"})
    void knows_no_kind_that_nobody_answers(String slug) {
        given().accept("text/html")
                .get("/problems/" + slug)
                .then()
                .statusCode(404)
                .body(containsString("Page introuvable"));
    }
}
