package fr.releve.gateway.needs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class NeedPagesTest {

    private static final String NEED = "00000000-0000-0000-0000-0000000000aa";

    @BeforeEach
    void one_need() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/communes/53271").willReturn(okJson("""
            {"insee":"53271","name":"Villaines-la-Juhel","departement":"53","territory":"200042182","population":2900,
             "latitude":48.34,"longitude":-0.27}\
            """)));
        PROFILE.stubFor(get("/vacancies/" + NEED).willReturn(okJson(need())));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(need()))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_need_is_a_job_posting_for_search_engines_and_cannot_break_out_of_it() {
        given().accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .statusCode(200)
                .body(containsString("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org/\""))
                .body(containsString("\"validThrough\":\"2027-01-05\""))
                .body(containsString("\"datePosted\":\"2026-12-01\""))
                .body(containsString("\\u003c/script>"))
                .body(not(containsString("Renfort </script>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PER_HALF_DAY | 152.5 | 152,50 € par demi-journée",
                "PER_HALF_DAY | 200.00 | <strong>200 € par demi-journée",
                "SALARY | 99.05 | 99,05 € bruts",
                "FEE_SHARE | 87.5 | Rétrocession 87,5\u202F%"
            })
    void cents_have_two_digits(String kind, String amount, String said) {
        String id = UUID.randomUUID().toString();
        PROFILE.stubFor(get("/vacancies/" + id)
                .willReturn(okJson(need().replace(NEED, id)
                        .replace("\"PER_HALF_DAY\",\"amount\":200", "\"" + kind + "\",\"amount\":" + amount))));

        given().accept("text/html").get("/besoins/" + id).then().body(containsString(said));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, false, Ce besoin est clos",
        "CANCELLED, false, Ce besoin est annulé",
        "PAUSED, false, Ce besoin est suspendu",
        "PUBLISHED, true, Les dates de ce besoin sont passées"
    })
    void a_need_that_looks_for_nobody_says_so_and_asks_for_no_days(String status, boolean expired, String said) {
        String id = UUID.randomUUID().toString();
        PROFILE.stubFor(get("/vacancies/" + id)
                .willReturn(okJson(need().replace(NEED, id)
                        .replace("\"PUBLISHED\"", "\"" + status + "\"")
                        .replace("\"expired\":false", "\"expired\":" + expired))));

        given().accept("text/html")
                .get("/besoins/" + id)
                .then()
                .statusCode(200)
                .body(containsString(said))
                .body(containsString("href=\"/besoins?territoire=200042182\""))
                .body(not(containsString("Proposer mes jours")))
                .body(not(containsString("application/ld+json")));
        given().accept("text/html").get("/besoins/" + NEED).then().body(containsString("Proposer mes jours"));
    }

    /** The list is some seconds old at most: what others have read before is passed over. */
    @Test
    void the_list_comes_with_points_for_the_map() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/besoins/carte.json?nature=REINFORCEMENT")
                        .then()
                        .statusCode(200)
                        .contentType("application/geo+json")
                        .body("features[0].geometry.coordinates[0]", equalTo(-0.27f))
                        .body("features[0].properties.url", equalTo("/besoins/" + NEED)));
        given().get("/besoins/carte.json?nature=HANDOVER").then().body("features.size()", equalTo(0));
        given().get("/besoins/carte.json?du=2027-02-01").then().body("features.size()", equalTo(0));
    }

    @Test
    void a_point_leads_to_the_needs_that_it_counts() {
        String second = need().replace(NEED, UUID.randomUUID().toString());
        String other = second.replace("REINFORCEMENT", "HANDOVER");
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s,%s,%s],\"next\":null}".formatted(need(), second, other))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get(
                                        "/besoins/carte.json?nature=REINFORCEMENT&logement=true&du=2027-01-01&tri=dates")
                                .then()
                                .body("features[0].properties.count", equalTo(2))
                                .body(
                                        "features[0].properties.url",
                                        equalTo(
                                                "/besoins?territoire=&nature=REINFORCEMENT&specialite=&logement=true"
                                                        + "&pres=Villaines-la-Juhel%20%2853271%29&minutes=60&ici=true&du=2027-01-01&au=&tri=dates")));
    }

    /** Of communes of one postal code often only that one's position is known. */
    @Test
    void a_point_leads_to_the_needs_of_its_commune_alone_though_another_lies_at_the_same_position() {
        PROFILE.stubFor(get("/communes/53013").willReturn(okJson("""
            {"insee":"53013","name":"Averton","departement":"53","territory":"200042182","population":600,
             "latitude":48.34,"longitude":-0.27}""")));
        String neighbour = UUID.randomUUID().toString();
        String urgent = need().replace(NEED, UUID.randomUUID().toString()).replace("NORMAL", "URGENT");
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s,%s,%s],\"next\":null}"
                        .formatted(
                                need(), urgent, need().replace(NEED, neighbour).replace("53271", "53013")))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/besoins/carte.json")
                        .then()
                        .body("features.size()", equalTo(2))
                        .body("features[0].properties.count", equalTo(2))
                        .body(
                                "features[0].properties.name",
                                equalTo("Villaines-la-Juhel · 2 besoins · dont un urgent au moins"))
                        .body("features[1].properties.name", equalTo("Averton · Renfort ponctuel")));
        given().accept("text/html")
                .get("/besoins?pres=Villaines-la-Juhel (53271)&minutes=60&ici=true")
                .then()
                .body(containsString("data-need=\"" + NEED))
                .body(not(containsString("data-need=\"" + neighbour)))
                .body(containsString("à Villaines-la-Juhel (53271) seulement"))
                .body(not(containsString("choose\" open>")));
    }

    @Test
    void a_name_longer_than_any_communes_is_a_fault_of_its_field() {
        PROFILE.stubFor(get(urlPathEqualTo("/communes"))
                .withQueryParam("q", matching(".{101,}"))
                .willReturn(aResponse().withStatus(400)));

        given().accept("text/html")
                .get("/besoins?pres=" + "a".repeat(101))
                .then()
                .statusCode(200)
                .body(containsString("id=\"pres-faute\">Aucune commune ne s’appelle ainsi"))
                .body(containsString("maxlength=\"100\""));
    }

    @Test
    void a_name_that_two_communes_bear_is_asked_about_and_not_guessed() {
        PROFILE.stubFor(get(urlPathEqualTo("/communes"))
                .withQueryParam("q", matching("Changé"))
                .willReturn(okJson("""
                        {"items":[
                         {"insee":"53054","name":"Changé","departement":"53","territory":null,"population":6000,"latitude":48.1,"longitude":-0.8},
                         {"insee":"72058","name":"Changé","departement":"72","territory":null,"population":6000,"latitude":48.0,"longitude":0.3},
                         {"insee":"72059","name":"Changé-les-Bois","departement":"72","territory":null,"population":60,"latitude":48.0,"longitude":0.3}],
                         "next":null}""")));

        given().accept("text/html")
                .get("/besoins?pres=Changé")
                .then()
                .body(containsString("<h1>Les besoins</h1>"))
                .body(containsString("<a href=\"#pres\">Aucune commune ne s’appelle ainsi, ou plusieurs"))
                .body(containsString("choose\" open>"))
                .body(containsString("id=\"pres-faute\">Aucune commune ne s’appelle ainsi, ou plusieurs"))
                .body(not(containsString("data-need")))
                .body(not(containsString("Aucun besoin ne correspond")));
        given().accept("text/html")
                .get("/besoins?pres=53271")
                .then()
                .body(not(containsString("Aucune commune ne s’appelle ainsi")));
    }

    @Test
    void a_need_says_its_days_its_pay_its_place_and_whether_there_is_housing() {
        String other = UUID.randomUUID().toString();
        PROFILE.stubFor(
                get("/vacancies/" + other)
                        .willReturn(
                                okJson(
                                        need().replace(NEED, other)
                                                .replace(
                                                        "{\"name\":\"Maison de santé\"}",
                                                        "{\"name\":\"Maison des Avaloirs\",\"description\":\"Trois cabinets.\",\"setting\":\"MSP\"}"))));

        given().accept("text/html")
                .get("/besoins/" + other)
                .then()
                .statusCode(200)
                .body(containsString("mardi 5 janvier 2027"))
                .body(containsString("€ par demi-journée"))
                .body(containsString("Maison des Avaloirs"))
                .body(containsString("Maison de santé pluriprofessionnelle"))
                .body(containsString("<p class=\"typed\" lang=\"fr\">Trois cabinets.</p>"))
                .body(containsString("<span class=\"tag\">Renfort ponctuel</span>"))
                .body(containsString("Logement possible"));
    }

    @Test
    void the_map_of_one_need_is_drawn_for_a_narrow_frame_and_counts_nothing() {
        given().accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(containsString("<svg class=\"narrow\" viewBox=\"0 0 360 "))
                .body(containsString("class=\"need\""))
                .body(not(containsString("aria-hidden=\"true\">1</text>")));
    }

    /** As the host reads it: a need that is filled asks nobody for anything. */
    @Test
    void a_need_is_open_to_everybody_for_as_much_as_no_doctor_has_taken() {
        String filled = UUID.randomUUID().toString();
        String partly = UUID.randomUUID().toString();
        String two = need().replace("\"2027-01-05:AM\"", "\"2027-01-05:AM\",\"2027-01-12:AM\"");
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s,%s],\"next\":null}"
                        .formatted(two.replace(NEED, filled), two.replace(NEED, partly)))));
        MATCHING.stubFor(
                get(urlPathEqualTo("/vacancies/filled/published")).willReturn(okJson("""
                {"items":[
                  {"vacancyId":"%s","halfDays":[{"halfDay":"2027-01-05:AM","doctors":1},{"halfDay":"2027-01-12:AM","doctors":1}]},
                  {"vacancyId":"%s","halfDays":[{"halfDay":"2027-01-05:AM","doctors":1}]}],"next":null}\
                """.formatted(filled, partly))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().accept("text/html")
                        .get("/besoins")
                        .then()
                        .body(containsString("data-need=\"" + partly))
                        .body(containsString("<strong>encore 1 demi-journée sur 2</strong>, le mardi 12 janvier 2027"))
                        .body(not(containsString("data-need=\"" + filled))));
        given().get("/besoins/carte.json").then().body("features[0].properties.count", equalTo(1));
        given().accept("text/html")
                .get("/besoins/" + filled)
                .then()
                .statusCode(200)
                .body(containsString("Ce besoin est pourvu"))
                .body(not(containsString("Proposer mes jours")))
                .body(not(containsString("application/ld+json")));
        given().accept("text/html")
                .get("/besoins/" + partly)
                .then()
                .body(containsString("encore 1 demi-journée sur 2"))
                .body(containsString("\"jobStartDate\":\"2027-01-12\""))
                .body(containsString("Proposer mes jours"));
        given().accept("text/html")
                .get("/territoires/200042182")
                .then()
                .body(containsString("<span class=\"figure\">1</span><p>Demi-journées à pourvoir"));
    }

    @Test
    void by_the_road_is_offered_from_a_named_commune_alone() {
        String byRoad = "<option value=\"route\"";
        given().accept("text/html")
                .get("/besoins?tri=route")
                .then()
                .body(not(containsString(byRoad)))
                .body(containsString("<option value=\"recent\" selected>"));
        given().accept("text/html")
                .get("/besoins?tri=route&pres=53271")
                .then()
                .body(containsString(byRoad + " selected>"));
    }

    @Test
    void a_host_who_answers_within_the_hour_is_said_to() {
        MATCHING.stubFor(get("/vacancies/" + NEED + "/reactivity")
                .willReturn(okJson("{\"text\":\"x\",\"share\":80,\"medianHours\":0,\"offers\":10}")));

        given().accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(containsString("Cet accueil répond à 80\u202F% des propositions."))
                .body(containsString("La moitié de ses réponses arrivent en moins de 1 h."));
    }

    @Test
    void speaks_to_each_visitor_of_what_they_can_do() {
        given().accept("text/html").get("/besoins/" + NEED).then().body(containsString("href=\"/medecin/jours\""));
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(containsString("href=\"/medecin/pourquoi-pas/" + NEED));
        SignedIn.as("paul", "spouse")
                .accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(containsString("href=\"/conjoint?pres=Villaines-la-Juhel%20%2853271%29\""))
                .body(not(containsString("href=\"/medecin/")));
        SignedIn.as("paul", "practitioner", "spouse")
                .accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(containsString("href=\"/medecin/pourquoi-pas/" + NEED))
                .body(containsString("href=\"/conjoint?pres=Villaines-la-Juhel%20%2853271%29\""));
        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/besoins/" + NEED)
                .then()
                .body(not(containsString("href=\"/medecin/")))
                .body(not(containsString("href=\"/conjoint")));
    }

    private static String need() {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort </script>","description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},
             "doctorsPerHalfDay":1,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL","publishedAt":"2026-11-30T23:30:00Z"}\
            """.formatted(NEED);
    }
}
