package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
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

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters to a doctor: the kinds of practice that they would like are a wish, and any will do for who has none. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FilePageTest {

    private static final String HERE = "/medecin/dossier";
    private static final String FILE = "/practitioners/" + Doctors.ID;
    private static final String NOTHING_OFFERED = "{\"rules\":[],\"weekCap\":4,\"monthCap\":12,\"halfDays\":[]}";

    @BeforeEach
    void a_doctor_of_mayenne() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(put(FILE).willReturn(okJson(Doctors.OF_MAYENNE)));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void what_the_account_tells_is_not_asked_again() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));

        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("name=\"firstName\" value=\"Hélène\""))
                .body(containsString("name=\"lastName\" value=\"Martin\""));
    }

    @Test
    void a_registration_without_end_is_told_which_day_to_give() {
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .body(
                        containsString(
                                "id=\"credentialValidUntil-aide\">Votre inscription à l’Ordre n’a pas de fin\u202F? Indiquez le jour"))
                .body(containsString("aria-describedby=\"credentialValidUntil-aide \""));
    }

    @ParameterizedTest
    @CsvSource({
        "invalid-request, /homeCommune, homeCommune, ou écrivez son nom entier ou son code postal",
    })
    void a_fault_names_a_way_out_that_is_there(String kind, String pointer, String field, String way) {
        PROFILE.stubFor(put(FILE).willReturn(jsonResponse("""
                {"type":"/problems/%s","status":400,"detail":"x","errors":[{"pointer":"%s","detail":"x"}]}""".formatted(kind, pointer), 400)));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .post(HERE)
                .then()
                .statusCode(200)
                .body(containsString("id=\"" + field + "-faute\""))
                .body(containsString(way))
                .body(containsString("<a href=\"/mentions-legales#contact\">Contact</a>"));
    }

    @Test
    void the_address_is_that_of_the_account_whatever_the_file_or_the_form_says() {
        PROFILE.stubFor(get("/practitioners/me")
                .willReturn(
                        okJson(Doctors.OF_MAYENNE.replace("helene@demo.releve.example", "autre@ailleurs.example"))));

        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("name=\"email\" value=\"helene@demo.releve.example\""))
                .body(containsString("maxlength=\"254\" readonly required"))
                .body(containsString("<a href=\"" + Neighbours.IDENTITY.issuer() + "/account/\">"))
                .body(not(containsString("autre@ailleurs.example")));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("email", "autre@ailleurs.example")
                .post(HERE)
                .then()
                .statusCode(303);

        PROFILE.verify(putRequestedFor(urlEqualTo(FILE))
                .withRequestBody(matchingJsonPath("$[?(@.email == 'helene@demo.releve.example')]")));
    }

    @Test
    void who_has_not_confirmed_the_address_is_told_where_it_is_changed() {
        PROFILE.stubFor(put(FILE).willReturn(jsonResponse("""
                {"type":"/problems/foreign-address","status":400,"detail":"x","errors":[{"pointer":"/email","detail":"x"}]}""", 400)));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .post(HERE)
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"#email\">Relève n’écrit qu’à l’adresse confirmée de votre compte."));
    }

    @Test
    void kinds_of_practice_can_be_wished_for_and_none_is_ticked_for_who_wishes_none() {
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("Les lieux où j’aimerais exercer"))
                .body(containsString("value=\"MSP\"><label for=\"l-MSP\">Maison de santé pluriprofessionnelle</label>"))
                .body(not(containsString("value=\"MSP\" checked")));
    }

    @Test
    void a_wish_that_was_saved_is_ticked() {
        PROFILE.stubFor(get("/practitioners/me")
                .willReturn(okJson(Doctors.OF_MAYENNE.replace(
                        "\"missionKinds\"", "\"wishedSettings\":[\"HEALTH_CENTRE\"],\"missionKinds\""))));

        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("value=\"HEALTH_CENTRE\" checked"))
                .body(not(containsString("value=\"MSP\" checked")));
    }

    @Test
    void the_number_is_looked_at_while_it_is_typed_and_refused_in_the_same_words() {
        PROFILE.stubFor(put(FILE)
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("""
                            {"type":"/problems/invalid-rpps","title":"x","status":400,"detail":"x",
                             "errors":[{"pointer":"/rpps","detail":"x"}]}""")));
        String page = SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .asString();
        String typed = SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("rpps", "00000000001")
                .post(HERE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Matcher wrong = Pattern.compile("data-digits=\"11\" data-wrong=\"([^\"]+)\" data-luhn")
                .matcher(page);
        assertThat(wrong.find()).isTrue();
        assertThat(typed).contains("<span class=\"wrong\" id=\"rpps-faute\">" + wrong.group(1) + "</span>");
    }

    @Test
    void what_is_ticked_goes_into_the_file() {
        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("homeCommune", "53147")
                .formParam("maxTravelMinutes", "45")
                .formParam("missionKinds", "REINFORCEMENT")
                .formParam("wishedSettings", "MSP", "HOSPITAL")
                .post(HERE)
                .then()
                .statusCode(303);

        PROFILE.verify(putRequestedFor(urlEqualTo(FILE))
                .withRequestBody(matchingJsonPath("$.wishedSettings[?(@ == 'MSP')]"))
                .withRequestBody(matchingJsonPath("$.wishedSettings[?(@ == 'HOSPITAL')]")));
    }

    /** 44100 is Nantes by the post and Monnières by INSEE. */
    @Test
    void a_postal_code_is_never_taken_for_another_commune() {
        communesOf("44100", "44100", "44109");
        communesOf("53140", "53119");

        sends("44100");
        sends("53140");

        PROFILE.verify(
                putRequestedFor(urlEqualTo(FILE)).withRequestBody(matchingJsonPath("$[?(@.homeCommune == '44100?')]")));
        PROFILE.verify(
                putRequestedFor(urlEqualTo(FILE)).withRequestBody(matchingJsonPath("$[?(@.homeCommune == '53119')]")));
    }

    private static void communesOf(String code, String... insee) {
        String found = Stream.of(insee).map(it -> """
                    {"insee":"%s","name":"Commune %s","departement":"%s","population":900,"latitude":48.0,"longitude":-1.0,
                     "territory":"200042182"}""".formatted(it, it, code)).collect(Collectors.joining(","));
        PROFILE.stubFor(get(urlPathEqualTo("/communes"))
                .withQueryParam("q", equalTo(code))
                .willReturn(okJson("{\"items\":[" + found + "],\"next\":null}")));
    }

    private static void sends(String homeCommune) {
        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("homeCommune", homeCommune)
                .formParam("maxTravelMinutes", "45")
                .post(HERE)
                .then()
                .statusCode(303);
    }

    @Test
    void usual_days_that_end_on_no_day_to_come_are_refused_before_anybody_is_registered() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        for (String until :
                new String[] {today.minusDays(1).toString(), today.plusDays(364).toString(), "31/12/2099", ""}) {
            SignedIn.sending(HERE, "helene", "practitioner")
                    .formParam("homeCommune", "53147")
                    .formParam("week", "MONDAY:AM")
                    .formParam("until", until)
                    .post(HERE)
                    .then()
                    .statusCode(200)
                    .body(containsString("<a href=\"#until\">Indiquez jusqu’à quand vous proposez ces jours"))
                    .body(containsString("<span class=\"wrong\" id=\"until-faute\">"))
                    .body(containsString("value=\"MONDAY:AM\" checked"))
                    .body(containsString("min=\"" + today + "\" max=\"" + today.plusDays(363) + "\""));
        }
        PROFILE.verify(0, postRequestedFor(urlEqualTo("/practitioners")));
    }

    @Test
    void what_is_wrong_with_a_document_is_said_beside_its_field_and_can_be_reached() {
        refuses("/credential/kind", "/credential/number", "/credential/validUntil", "/wishedSettings/0");

        String page = SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("wishedSettings", "NOWHERE")
                .post(HERE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        for (String field : List.of("credentialKind", "credentialNumber", "credentialValidUntil", "wishedSettings")) {
            assertThat(page)
                    .contains("<a href=\"#" + field + "\">")
                    .contains("id=\"" + field + "\"")
                    .contains("<span class=\"wrong\" id=\"" + field + "-faute\">");
        }
    }

    @Test
    void who_signs_up_without_days_is_told_that_they_remain_to_be_offered() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        PROFILE.stubFor(post("/practitioners").willReturn(okJson(Doctors.OF_MAYENNE)));

        SignedIn.sending(HERE, "helene", "practitioner")
                .redirects()
                .follow(false)
                .formParam("homeCommune", "53147")
                .post(HERE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin/jours?fait=bienvenue-sans-jours"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, dossier",
        "true, true, false, dossier-a-verifier",
        "true, false, true, accord-retire",
        "false, true, false, accord-donne",
        "false, false, false, dossier"
    })
    void what_becomes_of_the_consent_is_said_when_the_file_is_saved(
            boolean before, boolean after, boolean attested, String notice) {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(doctor(before, attested))));
        PROFILE.stubFor(put(FILE).willReturn(okJson(doctor(after, attested))));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .post(HERE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin?fait=" + notice));
        assertThat(Wording.find("notice." + notice)).isPresent();
    }

    private static String doctor(boolean consent, boolean attested) {
        return Doctors.OF_MAYENNE
                .replace("\"consent\":true", "\"consent\":" + consent)
                .replace("\"attested\":true", "\"attested\":" + attested);
    }

    @Test
    void who_signs_up_without_agreeing_to_be_proposed_is_told_so() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        PROFILE.stubFor(post("/practitioners").willReturn(okJson(Doctors.withoutConsent())));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("homeCommune", "53147")
                .post(HERE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin/jours?fait=bienvenue-sans-jours-ni-accord"));
    }

    @Test
    void the_file_says_what_is_missing_to_be_proposed() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.askedAgain("INSURANCE"))));

        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("pas pu accepter une pièce"))
                .body(not(containsString("La coordination vérifie")));
    }

    @Test
    void a_file_that_has_changed_since_is_overwritten_only_by_who_was_told_so() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.of(5))));
        refuses("/phone");
        sendsOfVersion3().body(containsString("name=\"version\" value=\"3\""));

        PROFILE.stubFor(put(FILE)
                .willReturn(
                        jsonResponse("{\"type\":\"/problems/stale-version\",\"status\":412,\"detail\":\"x\"}", 412)));
        sendsOfVersion3()
                .body(containsString("name=\"version\" value=\"5\""))
                .body(containsString("Votre dossier a changé depuis que vous avez ouvert cette page"))
                .body(containsString("name=\"lastName\" value=\"Autrement\""));
    }

    private static ValidatableResponse sendsOfVersion3() {
        return SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("version", "3")
                .formParam("lastName", "Autrement")
                .post(HERE)
                .then()
                .statusCode(200);
    }

    @Test
    void every_field_that_may_be_refused_has_its_words() {
        assertThat(FileForm.FIELDS)
                .allSatisfy(it -> assertThat(Wording.find("fault.doctor." + it, Language.FRENCH))
                        .isPresent());
    }

    private static void refuses(String... pointers) {
        String errors = Stream.of(pointers)
                .map("{\"pointer\":\"%s\",\"detail\":\"x\"}"::formatted)
                .collect(Collectors.joining(","));
        PROFILE.stubFor(put(FILE).willReturn(jsonResponse("""
                {"type":"/problems/invalid-request","status":400,"detail":"x","errors":[%s]}""".formatted(errors), 400)));
    }

    /** The matching hears of them a moment later: they are not told in between that nothing fits. */
    @Test
    void who_signs_up_is_led_to_their_missions_once_the_matching_knows_them() {
        var missions = urlPathEqualTo(FILE + "/opportunities");
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        PROFILE.stubFor(post("/practitioners").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(FILE + "/availability").willReturn(okJson(NOTHING_OFFERED)));
        PROFILE.stubFor(put(FILE + "/availability").willReturn(okJson(NOTHING_OFFERED)));
        MATCHING.stubFor(get(missions)
                .inScenario("coming")
                .willReturn(jsonResponse("{\"status\":404}", 404))
                .willSetStateTo("known"));
        MATCHING.stubFor(
                get(missions).inScenario("coming").whenScenarioStateIs("known").willReturn(okJson("""
                    {"items":[{"practitionerId":"%1$s","vacancyId":"%1$s","travelMinutes":20,"halfDays":[],"score":10,
                     "terms":[],"refusals":[{"code":"attestation","form":"attestation","values":[],"text":"x"}]}],"next":null}\
                    """.formatted(
                                Doctors.ID))));

        SignedIn.sending(HERE, "helene", "practitioner")
                .formParam("homeCommune", "53147")
                .formParam("maxTravelMinutes", "45")
                .formParam("week", "MONDAY:AM")
                .formParam(
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(6).toString())
                .post(HERE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/medecin/pour-moi"));

        MATCHING.verify(2, getRequestedFor(missions));
    }
}
