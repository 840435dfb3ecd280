package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ChangedNeedTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String NEED = "00000000-0000-0000-0000-0000000000d1";
    private static final String FORM = "/commune/besoins/" + NEED + "/modification";
    private static final String HOST = ",\"host\":{\"name\":\"Mairie\",\"email\":\"mairie@demo.releve.example\"}";

    private static final String THURSDAYS =
            "{\"type\":\"WEEKLY\",\"day\":\"THURSDAY\",\"part\":\"AM\",\"from\":\"2097-01-07\",\"until\":\"2097-03-25\"}";
    private static final String SUNDAYS = THURSDAYS.replace("THURSDAY", "SUNDAY");

    @BeforeEach
    void its_territory_is_known() {
        Neighbours.knowTheirTerritory();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void the_list_says_what_is_a_draft_and_leads_on_with_it() {
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies/mine"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(need(3, "DRAFT", HOST)))));

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins")
                .then()
                .statusCode(200)
                .body(containsString(">Brouillon</span>"))
                .body(containsString("href=\"" + FORM + "\">Continuer le brouillon</a>"));
    }

    @Test
    void a_draft_whose_dates_are_past_is_said_to_be_both() {
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies/mine"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}"
                        .formatted(need(3, "DRAFT", HOST).replace("\"expired\":false", "\"expired\":true")))));

        for (String state : List.of("", "DRAFT", "expired")) {
            SignedIn.as("anne", "municipality")
                    .accept("text/html")
                    .get("/commune/besoins?etat=" + state)
                    .then()
                    .body(containsString("<span class=\"tag waiting\">Brouillon</span>"))
                    .body(containsString("<span class=\"tag over\">Dates passées</span>"));
        }
    }

    @Test
    void a_copy_keeps_what_is_said_of_the_place() {
        stands(3, "PUBLISHED");

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins/nouveau?copie=" + NEED)
                .then()
                .statusCode(200)
                .body(containsString("name=\"practiceDescription\""))
                .body(containsString(">Trois cabinets</textarea>"));
    }

    @Test
    void a_paused_need_can_be_resumed_and_changed() {
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies/mine"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(need(3, "PAUSED", HOST)))));

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins")
                .then()
                .body(containsString(">Reprendre</button>"))
                .body(containsString("href=\"" + FORM + "\">Modifier</a>"));
    }

    @Test
    void a_draft_opens_in_the_form_of_a_new_need_as_it_was_left() {
        stands(3, "DRAFT");

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get(FORM)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Continuer le brouillon</h1>"))
                .body(containsString("action=\"" + FORM + "\""))
                .body(containsString("name=\"version\" value=\"3\""))
                .body(containsString("value=\"Renfort du jeudi\""))
                .body(containsString(">Trois cabinets</textarea>"))
                .body(containsString("value=\"2097-01-07\""))
                .body(containsString("value=\"THURSDAY:AM\" checked"))
                .body(containsString(">Publier le besoin</button>"))
                .body(containsString(">Enregistrer le brouillon</button>"));
    }

    @Test
    void a_draft_is_saved_over_what_was_read_and_published() {
        stands(3, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(okJson(need(4, "DRAFT", HOST))));
        PROFILE.stubFor(post("/vacancies/" + NEED + "/publication").willReturn(okJson(need(5, "PUBLISHED", HOST))));

        filledIn()
                .formParam("version", "3")
                .formParam("publier", "oui")
                .post(FORM)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commune/besoins?fait=publie"));

        PROFILE.verify(putRequestedFor(urlEqualTo("/vacancies/" + NEED)).withHeader("If-Match", equalTo("\"3\"")));
        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies/" + NEED + "/publication")));
    }

    @Test
    void a_draft_that_is_only_saved_stays_a_draft() {
        stands(3, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(okJson(need(4, "DRAFT", HOST))));

        filledIn()
                .formParam("version", "3")
                .post(FORM)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commune/besoins?fait=brouillon"));

        PROFILE.verify(0, postRequestedFor(urlEqualTo("/vacancies/" + NEED + "/publication")));
    }

    @Test
    void what_the_form_does_not_show_stays_as_it_is_and_what_it_shows_is_changed() {
        stands(3, "PUBLISHED");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(okJson(need(4, "PUBLISHED", HOST))));

        filledIn()
                .formParam("version", "3")
                .formParam("week", "FRIDAY:PM")
                .post(FORM)
                .then()
                .header("Location", endsWith("/commune/besoins?fait=modifie"));

        PROFILE.verify(putRequestedFor(urlEqualTo("/vacancies/" + NEED)).withRequestBody(equalToJson("""
                        {"practice":{"id":"00000000-0000-0000-0000-0000000000e1","name":"Maison de santé",
                                     "description":"Trois cabinets et un parking"},
                         "wanted":{"rules":[
                           {"type":"WEEKLY","day":"THURSDAY","part":"AM","from":"2097-01-07","until":"2097-03-25"},
                           {"type":"WEEKLY","day":"FRIDAY","part":"PM","from":"2097-01-07","until":"2097-03-25"},
                           {"type":"SINGLE","part":"AM","date":"2097-01-04"}]}}""", true, true)));
    }

    @Test
    void a_weekday_that_is_new_to_a_need_under_way_begins_today_and_the_others_when_they_did() {
        String begun = today.minusWeeks(3).toString();
        PROFILE.stubFor(get("/vacancies/" + NEED)
                .willReturn(okJson(need(3, "PUBLISHED", HOST).replace("2097-01-07", begun))));
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(okJson(need(4, "PUBLISHED", HOST))));

        filledIn(begun)
                .formParam("version", "3")
                .formParam("week", "FRIDAY:PM")
                .post(FORM)
                .then()
                .header("Location", endsWith("/commune/besoins?fait=modifie"));

        PROFILE.verify(putRequestedFor(urlEqualTo("/vacancies/" + NEED))
                .withRequestBody(equalToJson("""
                        {"wanted":{"rules":[
                           {"type":"WEEKLY","day":"THURSDAY","part":"AM","from":"%s","until":"2097-03-25"},
                           {"type":"WEEKLY","day":"FRIDAY","part":"PM","from":"%s","until":"2097-03-25"},
                           {"type":"SINGLE","part":"AM","date":"2097-01-04"}]}}""".formatted(begun, today), true, true)));
    }

    @Test
    void what_the_form_cannot_show_is_told_above_it_and_counts_in_the_panel() {
        stands(3, "PUBLISHED", SUNDAYS);
        PROFILE.stubFor(get(urlPathEqualTo("/communes"))
                .withQueryParam("q", equalTo("72180"))
                .willReturn(okJson("""
                        {"items":[{"insee":"72180","name":"Mamers","departement":"72","territory":"200042182","population":5000,
                          "latitude":48.35,"longitude":0.37}],"next":null}""")));
        MATCHING.stubFor(
                post("/vacancies/what-if").willReturn(okJson("{\"now\":4,\"then\":4,\"gain\":0,\"options\":[]}")));

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get(FORM)
                .then()
                .statusCode(200)
                .body(containsString("Le besoin demande déjà\u00A0:"))
                .body(containsString("<li>dimanche matin, du lundi 7 janvier 2097 au lundi 25 mars 2097</li>"))
                .body(containsString("<li>vendredi 4 janvier 2097, matin</li>"))
                .body(containsString("data-preview=\"/commune/besoins/apercu?besoin=" + NEED + "\""))
                .body(not(containsString("Choisissez une commune, des dates")));
        MATCHING.verify(postRequestedFor(urlEqualTo("/vacancies/what-if"))
                .withRequestBody(matchingJsonPath("$.vacancy.wanted[?(@.rules.size() == 2)]")));
        SignedIn.sending("/commune/besoins/nouveau", "anne", "municipality")
                .formParam("commune", "Mamers (72180)")
                .formParam("from", "")
                .formParam("until", "")
                .post("/commune/besoins/apercu?besoin=" + NEED)
                .then()
                .statusCode(200)
                .body(not(containsString("Choisissez une commune, des dates")));
    }

    @Test
    void a_new_title_leaves_days_that_the_form_cannot_show() {
        stands(3, "PUBLISHED", SUNDAYS);
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(okJson(need(4, "PUBLISHED", HOST))));

        SignedIn.sending("/commune/besoins/nouveau", "anne", "municipality")
                .formParam("version", "3")
                .formParam("title", "Renfort du dimanche")
                .formParam("commune", "Mamers (72180)")
                .formParam("from", "")
                .formParam("until", "")
                .post(FORM)
                .then()
                .header("Location", endsWith("/commune/besoins?fait=modifie"));

        PROFILE.verify(putRequestedFor(urlEqualTo("/vacancies/" + NEED))
                .withRequestBody(matchingJsonPath("$.wanted[?(@.rules.size() == 2)]")));
    }

    @Test
    void dates_that_cannot_be_read_are_refused_even_beside_single_days() {
        stands(3, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(problem(400, "{\"status\":400}")));

        filledIn("bientôt").formParam("version", "3").post(FORM).then().statusCode(200);

        PROFILE.verify(putRequestedFor(urlEqualTo("/vacancies/" + NEED))
                .withRequestBody(matchingJsonPath("$.wanted[?(@.rules.size() == 0)]")));
    }

    @Test
    void who_comes_second_is_told_and_can_save_over_it_what_they_typed() {
        stands(4, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(problem(412, """
                {"type":"/problems/stale-version","status":412,"detail":"x"}""")));

        filledIn()
                .formParam("version", "3")
                .post(FORM)
                .then()
                .statusCode(200)
                .body(containsString("Quelqu’un a modifié ce besoin depuis que vous l’avez ouvert"))
                .body(containsString("value=\"Renfort du jeudi, au centre\""))
                .body(containsString("name=\"version\" value=\"4\""));
    }

    @Test
    void a_place_that_is_none_is_refused_beside_its_field() {
        stands(3, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(problem(400, """
                {"type":"/problems/invalid-request","status":400,"detail":"x","errors":[{"pointer":"/practice/setting","detail":"x"}]}""")));

        filledIn()
                .formParam("version", "3")
                .post(FORM)
                .then()
                .statusCode(200)
                .body(containsString(
                        "<span class=\"wrong\" id=\"practiceSetting-faute\">Choisissez le lieu d’exercice"));
    }

    @Test
    void every_field_that_may_be_refused_has_its_words() {
        assertThat(NeedForm.FIELDS)
                .allSatisfy(it -> assertThat(Wording.find("fault.need." + it, Language.FRENCH))
                        .isPresent());
    }

    @Test
    void a_fault_of_the_form_hides_no_change_by_somebody_else() {
        stands(4, "DRAFT");
        PROFILE.stubFor(put("/vacancies/" + NEED).willReturn(problem(400, """
                {"type":"/problems/invalid-request","status":400,"detail":"x","errors":[{"pointer":"/title","detail":"x"}]}""")));

        filledIn()
                .formParam("version", "3")
                .post(FORM)
                .then()
                .body(containsString("Donnez un titre au besoin, en 200 caractères au plus."))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void a_new_need_that_is_saved_but_not_published_goes_on_as_the_draft_it_is() {
        stands(1, "DRAFT");
        PROFILE.stubFor(post("/vacancies").willReturn(okJson(need(1, "DRAFT", HOST))));
        PROFILE.stubFor(post("/vacancies/" + NEED + "/publication").willReturn(problem(409, """
                {"type":"/problems/vacancy-expired","status":409,"detail":"x"}""")));

        filledIn()
                .formParam("publier", "oui")
                .post("/commune/besoins/nouveau")
                .then()
                .statusCode(200)
                .body(containsString("Toutes les demi-journées de ce besoin sont passées."))
                .body(containsString("action=\"" + FORM + "\""))
                .body(containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void a_published_need_is_not_published_again() {
        stands(7, "PUBLISHED");

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get(FORM)
                .then()
                .body(containsString("<h1>Modifier le besoin</h1>"))
                .body(containsString(">Enregistrer les changements</button>"))
                .body(not(containsString("name=\"publier\"")));
    }

    @Test
    void who_does_not_manage_a_need_finds_no_form_for_it() {
        PROFILE.stubFor(get("/vacancies/" + NEED).willReturn(okJson(need(3, "PUBLISHED", ""))));

        SignedIn.as("anne", "municipality").accept("text/html").get(FORM).then().statusCode(404);
    }

    private static void stands(long version, String status, String rule) {
        PROFILE.stubFor(get("/vacancies/" + NEED)
                .willReturn(okJson(need(version, status, HOST).replace(THURSDAYS, rule))));
    }

    private static void stands(long version, String status) {
        PROFILE.stubFor(get("/vacancies/" + NEED).willReturn(okJson(need(version, status, HOST))));
    }

    private static RequestSpecification filledIn() {
        return filledIn("2097-01-07");
    }

    private static RequestSpecification filledIn(String from) {
        return SignedIn.sending("/commune/besoins/nouveau", "anne", "municipality")
                .formParam("kind", "REPLACEMENT")
                .formParam("specialty", "GENERAL_PRACTICE")
                .formParam("commune", "Mamers (72180)")
                .formParam("practice", "Maison de santé")
                .formParam("practiceDescription", "Trois cabinets et un parking")
                .formParam("title", "Renfort du jeudi, au centre")
                .formParam("from", from)
                .formParam("until", "2097-03-25")
                .formParam("week", "THURSDAY:AM")
                .formParam("doctorsPerHalfDay", "1")
                .formParam("minimumBlock", "1")
                .formParam("payKind", "FEE_SHARE")
                .formParam("pay", "87,5")
                .formParam("host", "Mairie")
                .formParam("hostEmail", "mairie@demo.releve.example");
    }

    /** @param host empty for who does not manage it */
    private static String need(long version, String status, String host) {
        return """
            {"id":"%s","version":%d,"status":"%s","expired":false,"kind":"REPLACEMENT","specialty":"GENERAL_PRACTICE",
             "territory":"200042182","commune":"72180",
             "practice":{"id":"00000000-0000-0000-0000-0000000000e1","name":"Maison de santé","description":"Trois cabinets"},
             "title":"Renfort du jeudi","description":"",
             "wanted":{"rules":[
               {"type":"WEEKLY","day":"THURSDAY","part":"AM","from":"2097-01-07","until":"2097-03-25"},
               {"type":"SINGLE","part":"AM","date":"2097-01-04"}],"halfDays":["2097-01-04:AM","2097-01-07:AM"]},
             "doctorsPerHalfDay":1,"minimumBlock":1,"housingOffered":false,"pay":{"kind":"FEE_SHARE","amount":87.5},
             "urgency":"NORMAL"%s}\
            """.formatted(NEED, version, status, host);
    }

    private static ResponseDefinitionBuilder problem(int status, String json) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(json);
    }
}
