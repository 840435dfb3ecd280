package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class NewNeedTest {

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void keeps_what_was_typed_and_names_the_field_at_fault_in_french() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
                {"type":"/problems/invalid-request","status":400,"detail":"x",
                 "errors":[{"pointer":"/wanted/rules","detail":"A vacancy wants at least one half-day."}]}""")));

        filledIn()
                .post("/commune/besoins/nouveau")
                .then()
                .statusCode(200)
                .body(containsString(
                        "<a href=\"#wanted\">Choisissez les dates et au moins une demi-journée à venir.</a>"))
                .body(containsString("value=\"Renfort du jeudi à l’hôpital\""))
                .body(not(containsString("class=\"begin\"")));
    }

    @Test
    void tells_a_place_described_at_too_great_length_from_one_without_a_name() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
                {"type":"/problems/invalid-request","status":400,"detail":"x",
                 "errors":[{"pointer":"/practice/description","detail":"A description has 4,000 characters at most."}]}""")));

        filledIn()
                .post("/commune/besoins/nouveau")
                .then()
                .statusCode(200)
                .body(containsString(
                        "<a href=\"#practiceDescription\">La description du lieu a 4 000 caractères au plus.</a>"))
                .body(not(containsString("Indiquez le lieu")));
    }

    @Test
    void says_the_need_as_the_api_wants_it() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("{\"status\":400}")));

        filledIn().formParam("week", "THURSDAY:AM", "FRIDAY:PM").post("/commune/besoins/nouveau");

        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies"))
                .withHeader("Idempotency-Key", matching("[0-9a-f-]{36}"))
                .withHeader("Authorization", matching("Bearer .+"))
                .withRequestBody(equalToJson("""
                        {"kind":"REPLACEMENT","specialty":"GENERAL_PRACTICE","commune":"72180",
                         "practice":{"name":"Maison de santé","description":"Trois cabinets"},
                         "title":"Renfort du jeudi à l’hôpital","description":"",
                         "wanted":{"rules":[
                           {"type":"WEEKLY","day":"THURSDAY","part":"AM","from":"2027-01-07","until":"2027-03-25"},
                           {"type":"WEEKLY","day":"FRIDAY","part":"PM","from":"2027-01-07","until":"2027-03-25"}]},
                         "doctorsPerHalfDay":1,"minimumBlock":2,"housingOffered":true,
                         "pay":{"kind":"FEE_SHARE","amount":87.5},"urgency":"NORMAL",
                         "host":{"name":"Mairie","email":"mairie@demo.releve.example"}}""", true, true)));
    }

    @Test
    void says_who_is_replaced_where_the_host_does() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
            {"type":"/problems/invalid-rpps","status":400,"errors":[{"pointer":"/replaced/rpps"}]}""")));

        filledIn()
                .formParam("week", "THURSDAY:AM")
                .formParam("replaced", "Dr Zoé Cœur")
                .formParam("replacedRpps", "10009 000 021")
                .post("/commune/besoins/nouveau")
                .then()
                .body(containsString("<a href=\"#replacedRpps\">Ce numéro RPPS comporte une erreur"))
                .body(containsString("value=\"Dr Zoé Cœur\""));

        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies"))
                .withRequestBody(
                        equalToJson("{\"replaced\":{\"name\":\"Dr Zoé Cœur\",\"rpps\":\"10009000021\"}}", true, true)));
    }

    @Test
    void a_wrong_address_of_the_host_is_told_from_a_wrong_name() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
            {"type":"/problems/invalid-request","status":400,"errors":[{"pointer":"/host/email"}]}""")));

        filledIn()
                .formParam("week", "THURSDAY:AM")
                .post("/commune/besoins/nouveau")
                .then()
                .body(containsString("<a href=\"#hostEmail\">Indiquez une adresse électronique valable"))
                .body(containsString("<span class=\"wrong\" id=\"hostEmail-faute\">"))
                .body(not(containsString("href=\"#host\"")));
    }

    @Test
    void a_commune_of_another_territory_is_refused_at_its_field_and_the_rest_stays() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
            {"type":"/problems/not-allowed","status":403,"detail":"x"}""").withStatus(403)));

        filledIn()
                .formParam("week", "THURSDAY:AM")
                .post("/commune/besoins/nouveau")
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"#commune\">Cette commune n’est pas dans votre territoire"))
                .body(containsString("<span class=\"wrong\" id=\"commune-faute\">"))
                .body(containsString("Renfort du jeudi à l’hôpital"))
                .body(not(containsString("Revenez à l’accueil")));
    }

    @ParameterizedTest
    @CsvSource({
        "minimum-block-too-large,/minimumBlock,minimumBlock,Aucune semaine de ce besoin",
        "fee-share-too-large,/pay/amount,pay,La rétrocession est une part des honoraires",
        "no-territory,/commune,commune,Cette commune n’est dans aucun territoire",
        "period-too-long,/wanted/rules/0/until,wanted,Une répétition dure un an au plus"
    })
    void a_refusal_of_a_kind_of_its_own_is_said_in_its_own_words(
            String kind, String pointer, String field, String sentence) {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("""
            {"type":"/problems/%s","status":400,"errors":[{"pointer":"%s"}]}""".formatted(kind, pointer))));

        filledIn()
                .post("/commune/besoins/nouveau")
                .then()
                .body(containsString("<a href=\"#" + field + "\">" + sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "weekly,Renfort du mardi,TUESDAY:PM",
        "holidays,Remplacement pendant les congés,FRIDAY:AM",
        "consultations,Consultations du jeudi,THURSDAY:AM",
        "handover,Transmission d’activité,MONDAY:PM"
    })
    void begins_with_a_model_when_asked(String model, String title, String halfDay) {
        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins/nouveau?modele=" + model)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + title + "\""))
                .body(containsString("value=\"" + halfDay + "\" checked"))
                .body(containsString("data-draft=\"besoinmodele=" + model + "\""))
                .body(containsString("modele=" + model + "\" aria-current=\"true\""));
    }

    @Test
    void a_model_titles_the_need_in_french_whoever_begins_with_it() {
        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .header("Accept-Language", "en")
                .get("/commune/besoins/nouveau?modele=weekly")
                .then()
                .body(containsString("One day a week"))
                .body(containsString("value=\"Renfort du mardi\""));
    }

    @Test
    void begins_blank_with_a_model_that_nobody_knows() {
        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins/nouveau?modele=%22x")
                .then()
                .statusCode(200)
                .body(containsString("data-draft=\"besoin\""));
    }

    @Test
    void says_what_kind_of_place_it_is_where_somebody_chose_one() {
        PROFILE.stubFor(post("/vacancies").willReturn(problem("{\"status\":400}")));

        filledIn()
                .formParam("week", "THURSDAY:AM")
                .formParam("practiceSetting", "MSP")
                .post("/commune/besoins/nouveau")
                .then()
                .body(containsString("<option value=\"MSP\" selected>Maison de santé pluriprofessionnelle</option>"));

        PROFILE.verify(postRequestedFor(urlEqualTo("/vacancies"))
                .withRequestBody(equalToJson("{\"practice\":{\"setting\":\"MSP\"}}", true, true)));
    }

    @Test
    void beside_the_form_stands_who_could_come_and_what_would_bring_more() {
        MATCHING.stubFor(post("/vacancies/what-if").willReturn(okJson("""
            {"now":7,"then":7,"gain":0,"options":[
             {"code":"open-thursday","doctors":4,"halfDays":12,"form":"open-thursday","values":[],"text":"Ouvrir le jeudi"},
             {"code":"shorter-block","doctors":1,"halfDays":3,"form":"shorter-block","values":["2"],"text":"Moins"},
             {"code":"ferry","doctors":0,"halfDays":2,"form":"ferry","values":[],"text":"Affréter un bac"}]}""")));

        filledIn()
                .formParam("week", "TUESDAY:AM")
                .post("/commune/besoins/apercu")
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"figure\">7 médecins possibles</span>"))
                .body(stringContainsInOrder(
                        "Ouvrir le jeudi",
                        "+4 médecins",
                        "Accepter un médecin dès 2 demi-journées par semaine",
                        "+1 médecin",
                        "Affréter un bac",
                        "+2 demi-journées"));
    }

    @Test
    void a_panel_that_cannot_say_stands_in_nobodys_way() {
        MATCHING.stubFor(post("/vacancies/what-if").willReturn(serviceUnavailable()));

        filledIn()
                .formParam("week", "TUESDAY:AM")
                .post("/commune/besoins/apercu")
                .then()
                .statusCode(200)
                .body(containsString("Vous pouvez publier sans lui."));
    }

    @ParameterizedTest
    @CsvSource({
        "invalid-request,400,Choisissez une commune",
        "end-before-start,400,La fin de cette période est avant son début",
        "not-allowed,403,Cette commune n’est pas dans votre territoire"
    })
    void what_is_typed_so_far_is_no_fault_of_the_calculation(String kind, int status, String said) {
        MATCHING.stubFor(post("/vacancies/what-if")
                .willReturn(problem("{\"type\":\"/problems/%s\",\"status\":%d}".formatted(kind, status))
                        .withStatus(status)));

        filledIn()
                .formParam("week", "TUESDAY:AM")
                .post("/commune/besoins/apercu")
                .then()
                .statusCode(200)
                .body(containsString(said))
                .body(not(containsString("ne répond pas")));
    }

    private static RequestSpecification filledIn() {
        return SignedIn.sending("/commune/besoins/nouveau", "anne", "municipality")
                .formParam("kind", "REPLACEMENT")
                .formParam("specialty", "GENERAL_PRACTICE")
                .formParam("commune", "Mamers (72180)")
                .formParam("practice", "Maison de santé")
                .formParam("practiceDescription", "Trois cabinets")
                .formParam("title", "Renfort du jeudi à l’hôpital")
                .formParam("description", "")
                .formParam("from", "2027-01-07")
                .formParam("until", "2027-03-25")
                .formParam("doctorsPerHalfDay", "1")
                .formParam("minimumBlock", "2")
                .formParam("housing", "true")
                .formParam("payKind", "FEE_SHARE")
                .formParam("pay", "87,5")
                .formParam("host", "Mairie")
                .formParam("hostEmail", "mairie@demo.releve.example")
                .formParam("hostPhone", "");
    }

    private static ResponseDefinitionBuilder problem(String json) {
        return aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(json);
    }
}
