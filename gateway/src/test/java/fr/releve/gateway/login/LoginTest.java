package fr.releve.gateway.login;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LoginTest {

    private static final Pattern FIELD = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String MESSAGE = "00000000-0000-4000-8000-000000000042";
    private static final Cookie AT_SPOUSE = new Cookie.Builder("menu", "conjoint").build();

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void leads_through_the_identity_provider_with_a_proof_key_and_back_to_the_page() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/coordination?proposition=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/connexion?retour=%2Fcoordination%3Fproposition%3D1"));

        given().redirects()
                .follow(false)
                .get("/connexion?login_hint=anne@demo.releve.example")
                .then()
                .statusCode(302)
                .header("Location", startsWith(IDENTITY.issuer() + "/auth"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("login_hint=anne%40demo.releve.example"))
                .header("Location", containsString("ui_locales=fr"));

        given().redirects()
                .follow(false)
                .get("/connexion?langue=en")
                .then()
                .statusCode(302)
                .header("Location", containsString("ui_locales=en"));

        Response back = SignedIn.landing("/statistiques", "anne", "coordinator");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/statistiques");
    }

    /** No script can log in, and each time it was led there it would leave a cookie for a login that nobody began. */
    @Test
    void tells_an_open_page_that_its_session_is_over_and_leads_it_nowhere() {
        given().redirects()
                .follow(false)
                .accept("text/event-stream")
                .get("/evenements")
                .then()
                .statusCode(401);
    }

    @Test
    void lands_where_an_account_that_may_be_doctor_and_spouse_has_its_file() {
        Cookies session = SignedIn.cookies("paul", "practitioner", "spouse");
        lands(session, "/");

        PROFILE.stubFor(get("/spouses/me").willReturn(okJson("""
                {"id":"00000000-0000-4000-8000-0000000000c0","version":1,"romeCodes":["M1607"],"maxMinutes":30,
                 "optedIn":true,"shares":false,"seesNeeds":false}""")));
        lands(session, "/conjoint");

        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson("""
                {"id":"00000000-0000-4000-8000-0000000000d0","version":1,"firstName":"Paul","lastName":"Maurin",
                 "email":"paul@demo.releve.example","rpps":"10009000001","category":"YOUNG_RETIREE",
                 "specialty":"GENERAL_PRACTICE","homeCommune":"53147","maxTravelMinutes":45,"acceptsOvernight":false,
                 "needsHousing":false,"missionKinds":[],"insuranceValidUntil":"2030-01-01","consent":true,"attested":true,
                 "credential":{"kind":"REGISTRATION","number":"1","validUntil":"2030-01-01"}}""")));
        lands(session, "/medecin");
        lands(
                new Cookies(Stream.concat(session.asList().stream(), Stream.of(AT_SPOUSE))
                        .toList()),
                "/conjoint");
    }

    @Test
    void lands_where_an_account_has_its_work() {
        lands(SignedIn.cookies("anne", "coordinator"), "/coordination");
        lands(SignedIn.cookies("alix", "administrator"), "/administration");
        lands(SignedIn.cookies("agathe", "administrator", "coordinator"), "/coordination");
        lands(SignedIn.cookies("mairie", "municipality"), "/commune");
    }

    private static void lands(Cookies session, String page) {
        given().redirects()
                .follow(false)
                .cookies(session)
                .get("/connexion")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
    }

    @Test
    void keeps_the_session_out_of_reach_of_scripts_and_other_sites() {
        for (Cookie cookie : SignedIn.cookies("anne", "coordinator")) {
            if (cookie.getName().startsWith("q_session")) {
                assertThat(cookie.isHttpOnly()).isTrue();
                assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
                assertThat(cookie.getValue()).as("sealed").doesNotContain("eyJhbGciOiJSUzI1NiI");
                assertThat(cookie.getValue().length()).isLessThan(4096);
            }
        }
    }

    @Test
    void shows_the_services_the_access_token_of_the_session() {
        MATCHING.stubFor(get(urlPathEqualTo("/proposals/queue"))
                .willReturn(okJson("{\"waiting\":0,\"wanted\":0,\"territories\":[],\"items\":[]}")));

        SignedIn.as("anne", "coordinator")
                .accept("text/html")
                .get("/coordination")
                .then()
                .statusCode(200)
                .body(containsString("Rien n’attend votre décision"))
                .body(containsString("Hélène Martin"));

        MATCHING.verify(getRequestedFor(urlPathEqualTo("/proposals/queue"))
                .withHeader("Authorization", matching("Bearer eyJ.*")));
    }

    @Test
    void keeps_pages_for_those_they_are_made_for() {
        SignedIn.as("anne", "practitioner")
                .accept("text/html")
                .get("/coordination")
                .then()
                .statusCode(403)
                .body(containsString("Votre compte ne donne pas accès"))
                .body(not(containsString("exploitant de Relève")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commune", "/commune/besoins/nouveau"})
    void tells_whoever_has_no_town_halls_account_who_opens_one(String page) {
        SignedIn.as("anne", "practitioner", "spouse")
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(403)
                .body(containsString("Le compte d’une mairie est ouvert par l’exploitant de Relève"))
                .body(containsString("href=\"/mentions-legales#contact\">Écrire à l’exploitant</a>"));
    }

    @Test
    void refuses_a_write_that_another_sites_page_sends_with_the_session() {
        SignedIn.as("anne", "coordinator")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/proposals/42/approval")
                .then()
                .statusCode(403);
        SignedIn.as("anne", "coordinator")
                .header("Origin", "https://other.example")
                .post("/api/proposals/42/approval")
                .then()
                .statusCode(403);
        SignedIn.as("anne", "coordinator")
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post("/coordination/11111111-1111-4111-8111-111111111111/approbation")
                .then()
                .statusCode(400);
        MATCHING.verify(0, postRequestedFor(urlPathEqualTo("/proposals/42/approval")));
    }

    @Test
    void refuses_a_form_that_was_made_in_another_session_whatever_cookie_comes_with_it() {
        somethingWasSaid();
        String field = fieldOf(SignedIn.cookies("anne", "coordinator"));
        Cookies next = SignedIn.cookies("anne", "coordinator");
        String another = fieldOf(next);

        assertThat(send(next, field)).as("of the session before").isEqualTo(400);
        assertThat(send(SignedIn.cookies("paul", "coordinator"), another))
                .as("of somebody else")
                .isEqualTo(400);
        assertThat(send(next, another.substring(0, 20) + "A".repeat(another.length() - 20)))
                .isEqualTo(400);
        assertThat(send(next, "A".repeat(22))).as("as the cookie says").isEqualTo(400);
        assertThat(send(next, "no base 64!")).isEqualTo(400);
        assertThat(send(next, another)).as("of this session").isEqualTo(303);
        assertThat(send(next, fieldOf(next))).as("of another window").isEqualTo(303);
    }

    private static void somethingWasSaid() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications")).willReturn(okJson("""
                {"items":[{"id":"%s","kind":"OFFERED","title":"Une mission","text":"Répondez.","halfDays":[],
                 "at":"2026-11-02T08:00:00Z","read":false,"action":"Répondre","link":"http://localhost/propositions/1"}],
                 "next":null,"total":1,"unread":1}""".formatted(MESSAGE))));
        NOTIFICATION.stubFor(post("/notifications/" + MESSAGE + "/read").willReturn(noContent()));
    }

    private static String fieldOf(Cookies session) {
        Response page = given().cookies(session).accept("text/html").get("/mes-messages");
        Matcher field = FIELD.matcher(page.asString());
        assertThat(field.find()).as("a form on " + page.asString()).isTrue();
        return field.group(1);
    }

    private static int send(Cookies session, String field) {
        return given().redirects()
                .follow(false)
                .cookies(session)
                .cookie("csrf", field)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", field)
                .post("/mes-messages/" + MESSAGE + "/lu")
                .statusCode();
    }

    /** The form may have been sent to where nothing can be read. */
    @Test
    void says_what_is_kept_and_reads_in_the_other_language_from_the_page_of_the_form_once_the_session_is_over() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + "/medecin/jours?depuis=2027-01")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("fin", "2027-03-01")
                .post("/medecin/jours/habitude")
                .then()
                .statusCode(401)
                .body(containsString("href=\"/medecin/jours?depuis=2027-01&amp;langue=en\""))
                .body(containsString(
                        "class=\"lead no-script\">Rien n’a été envoyé. Votre navigateur n’a pas pu garder"))
                .body(containsString("class=\"lead script\">Rien n’a été envoyé, et rien n’est perdu"));
    }

    @Test
    void asks_for_no_secret_field_of_who_sends_a_token() {
        somethingWasSaid();
        assertThat(given().redirects()
                        .follow(false)
                        .header("Authorization", "Bearer " + IDENTITY.token("anne", "coordinator"))
                        .accept("text/html")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("any", "thing")
                        .post("/mes-messages/" + MESSAGE + "/lu")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void lets_the_pages_scripts_use_the_api_with_the_session() {
        MATCHING.stubFor(post("/proposals/42/approval").willReturn(okJson("{}")));
        SignedIn.as("anne", "coordinator")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/proposals/42/approval")
                .then()
                .statusCode(200);
    }

    @Test
    void ends_both_sessions() {
        SignedIn.as("anne", "coordinator")
                .redirects()
                .follow(false)
                .get("/deconnexion")
                .then()
                .statusCode(302)
                .header("Location", startsWith(IDENTITY.issuer() + "/logout?id_token_hint="))
                .cookie("q_session", "");
    }
}
