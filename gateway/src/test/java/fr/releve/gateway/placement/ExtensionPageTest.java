package fr.releve.gateway.placement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One side asks for more half-days on the page of the placement, and the other agrees there. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ExtensionPageTest {

    private static final String AGREED = "2097-01-08:AM";
    private static final String MORE = "2097-01-15:AM";
    private static final String ASK = "Prolonger la mission";
    private static final String AGREE = "Accepter ces demi-journées";
    private static final String LEAVE = "Laisser la mission comme convenu";
    private static final String AMENDMENT = "L’avenant de prolongation";
    private static final String SIGN = "Signer l’avenant";
    private static final String SENT = "L’avenant est envoyé";
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final UUID id = UUID.randomUUID();
    private final UUID need = UUID.randomUUID();
    private final String page = "/placements/" + id;

    @BeforeEach
    void a_placement_of_a_need_that_wants_another_day() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(need(AGREED, MORE))));
        is("IN_PROGRESS", "");
    }

    private String need(String... halfDays) {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2020-01-07:AM","%s"]},
             "doctorsPerHalfDay":1,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL","publishedAt":"2026-11-02T08:00:00Z"}\
            """.formatted(need, String.join("\",\"", halfDays));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void what_the_host_wishes_is_the_doctors_to_agree_to_and_the_coordinators_to_read() {
        is("IN_PROGRESS", wish("HOST"));

        shown("practitioner")
                .body(containsString("L’accueil aimerait ajouter\u00A0: <strong>mardi 15 janvier 2097, matin</strong>"))
                .body(containsString("<input type=\"hidden\" name=\"jour\" value=\"" + MORE + "\">"))
                .body(containsString(AGREE));
        shown("municipality")
                .body(containsString("Vous aimeriez ajouter\u00A0:"))
                .body(containsString("Tant qu’il n’a pas accepté, la mission reste comme convenu."))
                .body(not(containsString(AGREE)));
        shown("coordinator")
                .body(containsString("L’accueil aimerait ajouter\u00A0:"))
                .body(not(containsString(AGREE)))
                .body(not(containsString(ASK)));
    }

    @Test
    void a_mission_is_said_to_have_taken_place_once_nothing_of_it_lies_ahead() {
        String begun = placement("IN_PROGRESS", "").replace(AGREED, "2020-01-07:AM\",\"" + AGREED);
        MATCHING.stubFor(get(page).willReturn(okJson(begun)));
        shown("municipality").body(not(containsString("La mission a eu lieu")));

        MATCHING.stubFor(get(page).willReturn(okJson(begun.replace(AGREED, "2020-01-14:PM"))));
        shown("municipality").body(containsString("La mission a eu lieu"));
        shown("practitioner").body(not(containsString("La mission a eu lieu")));
    }

    @Test
    void what_the_check_of_the_contract_found_is_read_as_french_on_an_english_page() {
        is(
                "CONFIRMED",
                ",\"findings\":[{\"level\":\"OK\",\"code\":\"licence\",\"text\":\"La licence couvre la mission.\",\"source\":\"CSP, L4131-2\"}]");

        SignedIn.as("anne", "practitioner")
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("<span lang=\"fr\">La licence couvre la mission. <small"));
    }

    @Test
    void half_days_to_come_that_the_need_wants_beyond_those_agreed_can_be_asked_for() {
        shown("practitioner")
                .body(containsString(ASK))
                .body(containsString("data-draft=\"prolongation-" + id + "\""))
                .body(containsString("type=\"checkbox\" id=\"j-" + MORE + "\" name=\"jour\" value=\"" + MORE + "\">"))
                .body(not(containsString("value=\"" + AGREED)))
                .body(not(containsString("value=\"2020-01-07:AM")))
                .body(not(containsString("Plus longtemps")));
    }

    @Test
    void half_days_that_are_another_doctors_cannot_be_asked_for() {
        String free = "2097-01-22:AM";
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(need(AGREED, MORE, free)))));
        MATCHING.stubFor(get(urlPathEqualTo("/vacancies/filled/published"))
                .willReturn(okJson("""
                {"items":[{"vacancyId":"%s","halfDays":[{"halfDay":"%s","doctors":1},{"halfDay":"%s","doctors":1}]}],"next":null}\
                """.formatted(need, AGREED, MORE))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> shown("practitioner")
                        .body(containsString("name=\"jour\" value=\"" + free))
                        .body(not(containsString("value=\"" + MORE))));
    }

    @Test
    void before_it_begins_and_after_its_end_nobody_asks() {
        is("CONFIRMED", "");
        shown("practitioner").body(not(containsString(ASK)));
        is("COMPLETED", wish("HOST"));
        shown("practitioner").body(not(containsString(ASK))).body(not(containsString(AGREE)));
    }

    @Test
    void who_ends_it_chooses_among_reasons_of_their_own() {
        is("CONFIRMED", "");

        shown("practitioner")
                .body(containsString(">Raison personnelle</option>"))
                .body(not(containsString(">Cabinet indisponible</option>")));
        shown("municipality")
                .body(containsString(">Cabinet indisponible</option>"))
                .body(not(containsString(">Raison personnelle</option>")));
    }

    @Test
    void who_records_the_ordre_s_late_answer_reads_what_a_refusal_brings_about() {
        String ends = "Un refus arrête la mission";
        is("IN_PROGRESS", ",\"ordre\":\"ASKED\"");

        shown("coordinator").body(containsString("L’Ordre a répondu depuis")).body(containsString(ends));
        shown("municipality").body(not(containsString(ends)));
        is("IN_PROGRESS", "");
        shown("coordinator").body(not(containsString(ends)));
    }

    @Test
    void a_wish_for_a_day_that_is_over_is_not_offered_to_agree_to() {
        is("IN_PROGRESS", ",\"wish\":[\"2020-01-07:AM\",\"%s\"],\"wishedBy\":\"HOST\"".formatted(AGREED));

        shown("practitioner")
                .body(containsString("ne peut plus être accepté tel quel"))
                .body(not(containsString(AGREE)));
    }

    @Test
    void who_is_asked_can_leave_the_mission_as_it_is_and_who_asks_cannot() {
        is("IN_PROGRESS", wish("HOST"));
        shown("practitioner").body(containsString(LEAVE));
        shown("municipality").body(not(containsString(LEAVE)));
        shown("coordinator").body(not(containsString(LEAVE)));
        MATCHING.stubFor(post(page + "/extension-refusal").willReturn(okJson(placement("IN_PROGRESS", ""))));

        shown("practitioner").body(containsString("<input type=\"hidden\" name=\"version\" value=\"4\">"));
        left().header("Location", endsWith("?fait=refus-prolongation"));
        MATCHING.verify(
                postRequestedFor(urlEqualTo(page + "/extension-refusal")).withHeader("If-Match", equalTo("\"4\"")));
    }

    @Test
    void an_answer_to_a_wish_that_changed_meanwhile_is_refused_with_a_sentence() {
        MATCHING.stubFor(post(page + "/extension-refusal").willReturn(stale()));
        MATCHING.stubFor(post(page + "/extension")
                .withHeader("If-Match", equalTo("\"4\""))
                .willReturn(stale()));

        left().header("Location", endsWith("?probleme=stale-version"));
        SignedIn.sending(page, "anne", "practitioner")
                .formParam("jour", MORE)
                .formParam("version", "4")
                .post(page + "/prolongation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?probleme=stale-version"));
    }

    @Test
    void what_a_student_adds_waits_for_the_ordre_whose_answer_the_coordinator_notes() {
        String todo = "Notez la réponse de l’Ordre";
        String waits = "qu’avec une nouvelle autorisation de l’Ordre";
        is("EXTENDED", asked("AUTHORISED", true));
        shown("practitioner").body(containsString(waits)).body(not(containsString(ASK)));
        shown("coordinator").body(containsString(waits)).body(not(containsString(todo)));
        is("EXTENDED", asked("ASKED", true));
        shown("coordinator").body(containsString(todo));
        shown("practitioner").body(not(containsString(todo)));
        is("EXTENDED", asked("AUTHORISED", false));
        shown("practitioner").body(not(containsString(waits))).body(containsString(ASK));
        shown("coordinator").body(not(containsString(todo)));
    }

    @Test
    void what_the_ordre_answers_is_noted_with_its_letter_which_the_history_shows() {
        is("SENT_TO_ORDRE", """
                ,"history":[{"at":"2026-11-21T08:00:00Z","party":"HOST","deed":"TRANSMIT","reference":"RAR 17","date":"2026-11-20"}]""");
        shown("coordinator")
                .body(containsString("name=\"reference\" maxlength=\"60\""))
                .body(containsString("réf. RAR 17, du vendredi 20 novembre 2026"));
        MATCHING.stubFor(post(page + "/ordre-answer").willReturn(okJson(placement("CONFIRMED", ""))));

        answered("CDOM 53-17", "2026-11-24").header("Location", endsWith("?fait=ordre"));
        answered("", "").header("Location", endsWith("?fait=ordre"));
        answered("", "demain").header("Location", endsWith("?probleme=invalid-request"));

        for (String told : List.of(
                "{\"answer\":\"INFORMED\",\"reference\":\"CDOM 53-17\",\"date\":\"2026-11-24\"}",
                "{\"answer\":\"INFORMED\"}")) {
            MATCHING.verify(
                    1, postRequestedFor(urlEqualTo(page + "/ordre-answer")).withRequestBody(equalToJson(told)));
        }
    }

    @Test
    void a_day_that_no_proof_can_be_of_is_said_beside_it_with_the_first_that_one_can() {
        is("SENT_TO_ORDRE", """
                ,"signedAt":"2026-11-18T23:30:00Z","history":[{"at":"2026-11-21T08:00:00Z","party":"HOST","deed":"TRANSMIT","date":"2026-11-20"}]""");
        MATCHING.stubFor(post(page + "/ordre-answer").willReturn(wrongDay()));
        answered("", "2026-11-19").header("Location", endsWith("?preuve=lettre&probleme=proof-day"));

        shown("coordinator", "?preuve=lettre&probleme=proof-day")
                .body(containsString("Choisissez un jour du vendredi 20 novembre 2026 à aujourd’hui"))
                .body(containsString("name=\"date\" min=\"2026-11-20\""))
                .body(containsString("aria-describedby=\"lettre-faute\" aria-invalid=\"true\""));
        shown("coordinator").body(not(containsString("Choisissez un jour du")));

        is("SIGNED", ",\"signedAt\":\"2026-11-18T23:30:00Z\"");
        MATCHING.stubFor(post(page + "/transmission").willReturn(wrongDay()));
        SignedIn.sending(page, "anne", "coordinator")
                .formParam("date", "2026-11-18")
                .post(page + "/envoi")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?preuve=envoi&probleme=proof-day"));
        shown("coordinator", "?preuve=envoi")
                .body(containsString("Choisissez un jour du jeudi 19 novembre 2026 à aujourd’hui"));
    }

    private static ResponseDefinitionBuilder wrongDay() {
        return aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("""
                        {"type":"/problems/invalid-request","title":"x","status":400,"errors":[{"pointer":"/date","detail":"x"}]}""");
    }

    @Test
    void a_document_that_is_made_no_more_is_not_led_to() {
        String contract = "href=\"/api" + page + "/contract\"";
        is("CANCELLED", "");
        shown("practitioner")
                .body(not(containsString(contract)))
                .body(containsString("La mission est tombée avant que les deux côtés aient signé"));
        is("CANCELLED", ",\"signedAt\":\"2026-11-18T23:30:00Z\"");
        shown("practitioner").body(containsString(contract));
        is("COMPLETED", ",\"signedAt\":\"2026-11-18T23:30:00Z\"" + amendment(true, false, ""));
        shown("practitioner")
                .body(containsString(contract))
                .body(containsString("il ne peut plus être signé dans Relève"))
                .body(not(containsString("href=\"/api" + page + "/amendment\"")));
    }

    private ValidatableResponse answered(String reference, String date) {
        return SignedIn.sending(page, "anne", "coordinator")
                .formParam("reponse", "INFORMED")
                .formParam("reference", reference)
                .formParam("date", date)
                .post(page + "/ordre")
                .then()
                .statusCode(303);
    }

    private static String asked(String ordre, boolean awaits) {
        String sent =
                ",\"signedAt\":\"2097-01-10T08:00:00Z\",\"sentAt\":\"2097-01-11T08:00:00Z\",\"awaitsAuthorisation\":";
        return ",\"ordre\":\"%s\"".formatted(ordre) + amendment(true, true, sent + awaits);
    }

    private ValidatableResponse left() {
        return SignedIn.sending(page, "anne", "practitioner")
                .formParam("version", "4")
                .post(page + "/refus-prolongation")
                .then()
                .statusCode(303);
    }

    private static ResponseDefinitionBuilder stale() {
        return aResponse()
                .withStatus(412)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/stale-version\",\"title\":\"x\",\"status\":412}");
    }

    @Test
    void once_extended_each_side_reads_and_signs_the_amendment_as_it_is() {
        shown("municipality").body(not(containsString(AMENDMENT)));
        MATCHING.stubFor(get(page + "/amendment")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/pdf")
                        .withHeader("ETag", "\"" + HASH + "\"")
                        .withBody("%PDF")));
        is("EXTENDED", amendment(true, false, ""));
        shown("practitioner")
                .body(containsString("Vous avez signé"))
                .body(containsString("Il attend encore la signature de l’autre côté."))
                .body(not(containsString(SIGN)));
        shown("coordinator").body(containsString(AMENDMENT)).body(not(containsString(SIGN)));
        shown("municipality")
                .body(containsString(AMENDMENT))
                .body(containsString("name=\"empreinte\" value=\"" + HASH + "\""))
                .body(containsString(SIGN));

        MATCHING.stubFor(post(page + "/amendment-signature").willReturn(okJson(placement("EXTENDED", ""))));
        signed("").header("Location", endsWith("?probleme=contract-unread"));
        signed("true").header("Location", endsWith("?fait=avenant"));
        MATCHING.verify(
                1,
                postRequestedFor(urlEqualTo(page + "/amendment-signature"))
                        .withRequestBody(equalToJson("{\"documentHash\":\"" + HASH + "\"}")));
        is("EXTENDED", amendment(true, true, ",\"signedAt\":\"2097-01-10T08:00:00Z\""));
        shown("municipality")
                .body(containsString("Signé par les deux côtés le"))
                .body(not(containsString(SIGN)));
    }

    @Test
    void a_signed_amendment_is_noted_as_sent_to_the_ordre_by_whoever_sent_it() {
        String signed = ",\"signedAt\":\"2097-01-10T08:00:00Z\",\"sendBefore\":\"2097-02-10T09:00:00Z\"";
        is("COMPLETED", amendment(true, true, signed));
        shown("coordinator")
                .body(containsString("Il devrait y être avant le dimanche 10 février 2097"))
                .body(containsString(SENT));
        MATCHING.stubFor(post(page + "/amendment-transmission").willReturn(okJson(placement("COMPLETED", ""))));
        SignedIn.sending(page, "anne", "municipality")
                .formParam("version", "4")
                .formParam("reference", " RAR 17 ")
                .formParam("date", "2026-11-20")
                .post(page + "/envoi-avenant")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?fait=envoi-avenant"));
        MATCHING.verify(postRequestedFor(urlEqualTo(page + "/amendment-transmission"))
                .withHeader("If-Match", equalTo("\"4\""))
                .withRequestBody(equalToJson("{\"reference\":\"RAR 17\",\"date\":\"2026-11-20\"}")));

        is("COMPLETED", amendment(true, true, signed + ",\"sentAt\":\"2097-01-11T08:00:00Z\""));
        shown("practitioner")
                .body(containsString("Envoyé à l’Ordre le vendredi 11 janvier 2097"))
                .body(not(containsString(SENT)));
        for (String stopped : List.of("INTERRUPTED", "NO_SHOW")) {
            is(stopped, amendment(true, true, signed));
            shown("practitioner").body(containsString(SENT));
        }
        is("CLOSED", amendment(true, true, signed));
        shown("practitioner")
                .body(containsString("cela ne se note plus dans Relève"))
                .body(not(containsString(SENT)));
    }

    @Test
    void an_amendment_that_cannot_be_made_now_is_not_signed() {
        MATCHING.stubFor(get(page + "/amendment").willReturn(aResponse().withStatus(503)));
        is("EXTENDED", amendment(false, false, ""));
        shown("practitioner")
                .body(containsString("L’avenant ne peut pas être préparé pour le moment."))
                .body(not(containsString(SIGN)));
    }

    @Test
    void of_several_things_to_do_one_stands_out() {
        MATCHING.stubFor(get(page + "/amendment")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/pdf")
                        .withHeader("ETag", "\"" + HASH + "\"")
                        .withBody("%PDF")));
        is("EXTENDED", wish("HOST") + amendment(false, true, ""));

        String both = shown("practitioner")
                .body(containsString(SIGN))
                .body(containsString(AGREE))
                .extract()
                .asString();

        assertThat(both.split("btn btn-primary", -1)).hasSize(2);
    }

    private ValidatableResponse signed(String read) {
        return SignedIn.sending(page, "anne", "municipality")
                .formParam("lu", read)
                .formParam("empreinte", HASH)
                .post(page + "/avenant")
                .then()
                .statusCode(303);
    }

    private static String amendment(boolean doctor, boolean host, String more) {
        return ",\"amendment\":{\"agreedAt\":\"2097-01-09T08:00:00Z\",\"doctorSigned\":%s,\"hostSigned\":%s%s}"
                .formatted(doctor, host, more);
    }

    @Test
    void what_is_ticked_is_asked_for_and_the_reader_told_what_came_of_it() {
        answers("IN_PROGRESS", wish("DOCTOR"));
        sent("practitioner", MORE).header("Location", endsWith(page + "?fait=prolongation"));
        MATCHING.verify(postRequestedFor(urlEqualTo(page + "/extension"))
                .withRequestBody(equalToJson("{\"halfDays\":[\"" + MORE + "\"]}")));

        answers("EXTENDED", "");
        sent("municipality", MORE).header("Location", endsWith(page + "?fait=prolongee"));
    }

    @Test
    void what_cannot_be_is_said_and_nothing_is_asked_for_without_a_day() {
        sent("practitioner").header("Location", endsWith("?probleme=no-half-day-chosen"));
        sent("practitioner", "mardi").header("Location", endsWith("?probleme=invalid-extension"));
        MATCHING.verify(0, postRequestedFor(urlEqualTo(page + "/extension")));

        MATCHING.stubFor(post(page + "/extension")
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/student-period\",\"title\":\"x\",\"status\":409}")));
        sent("practitioner", MORE).header("Location", endsWith("?probleme=student-period"));
    }

    private ValidatableResponse shown(String role) {
        return shown(role, "");
    }

    private ValidatableResponse shown(String role, String question) {
        return SignedIn.as("anne", role)
                .accept("text/html")
                .get(page + question)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sent(String role, String... days) {
        var form = SignedIn.sending(page, "anne", role);
        for (String day : days) {
            form = form.formParam("jour", day);
        }
        return form.post(page + "/prolongation").then().statusCode(303);
    }

    private void is(String status, String wish) {
        MATCHING.stubFor(get(page).willReturn(okJson(placement(status, wish))));
    }

    private void answers(String status, String wish) {
        MATCHING.stubFor(post(page + "/extension").willReturn(okJson(placement(status, wish))));
    }

    private static String wish(String by) {
        return ",\"wish\":[\"%s\",\"%s\"],\"wishedBy\":\"%s\"".formatted(AGREED, MORE, by);
    }

    private String placement(String status, String wish) {
        return """
            {"id":"%s","version":4,"status":"%s","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "student":false,"halfDays":["%s"],"agreedAt":"2026-11-02T08:00:00Z","doctorSigned":true,"hostSigned":true%s%s}\
            """.formatted(
                        id,
                        status,
                        UUID.randomUUID(),
                        need,
                        AGREED,
                        wish.contains("\"ordre\"") ? "" : ",\"ordre\":\"INFORMED\"",
                        wish);
    }
}
