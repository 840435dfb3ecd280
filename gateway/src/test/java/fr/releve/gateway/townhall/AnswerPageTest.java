package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class AnswerPageTest {

    private static final String HEADING = "Comment vous répondez";
    private static final String TOO_FEW = "Vous n’avez pas encore reçu assez de propositions";

    /** A new one for each test: what the page has heard of an account is good for a minute. */
    private final String anne = "anne-" + UUID.randomUUID();

    private final UUID published = UUID.randomUUID();

    @BeforeEach
    void nothing_to_answer() {
        Neighbours.areUnderway("", "", "");
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_host_reads_how_it_answers_over_how_many_offers() {
        has(need(published, "\"2026-11-02T08:00:00Z\""));
        answers("{\"text\":\"x\",\"share\":80,\"medianHours\":5,\"offers\":10}");

        page().body(containsString(HEADING))
                .body(containsString("Vous avez répondu à 80\u202F% des 10 propositions de l’année écoulée."))
                .body(containsString("La moitié de vos réponses arrivent en moins de 6 h."));
    }

    @Test
    void a_host_who_answered_none_reads_of_no_pace() {
        has(need(published, "\"2026-11-02T08:00:00Z\""));
        answers("{\"text\":\"x\",\"share\":0,\"offers\":6}");

        page().body(containsString("Vous avez répondu à 0\u202F% des 6 propositions"))
                .body(not(containsString("La moitié de vos réponses")));
    }

    @Test
    void too_few_offers_are_said_to_be_too_few() {
        has(need(published, "\"2026-11-02T08:00:00Z\""));
        answers("{\"text\":\"x\"}");

        page().body(containsString(HEADING)).body(containsString(TOO_FEW));
    }

    @Test
    void an_offer_says_until_when_it_may_be_answered() {
        isOffered(false);

        page().body(stringContainsInOrder("Répondez avant", "jeudi 24 décembre 2026, 17 h 00"));
    }

    @Test
    void many_half_days_are_read_one_by_one_with_their_usual_hours() {
        isOffered(false, "\"2027-01-05:AM\",\"2027-01-05:PM\",\"2027-01-07:PM\",\"2027-02-01:PM\"");
        Map.of("half-day.morning-hours", "09:00-12:30", "half-day.afternoon-hours", "14:00-18:00")
                .forEach((code, span) -> MATCHING.stubFor(get(urlPathEqualTo("/rules/periods"))
                        .withQueryParam("code", equalTo(code))
                        .willReturn(okJson("""
                            {"items":[{"code":"%s","value":"%s","unit":"SPAN","from":"2024-01-01","until":null,
                              "label":"x","source":"x","version":1,"uses":[]}],"next":null}""".formatted(code, span)))));

        page().body(stringContainsInOrder(
                "<summary>Chaque demi-journée</summary>",
                "<li>mardi 5 janvier 2027\u00A0: matin et après-midi</li>",
                "<li>jeudi 7 janvier 2027\u00A0: après-midi</li>",
                "<li>lundi 1er février 2027\u00A0: après-midi</li>",
                "Le matin\u00A0: d’ordinaire de 9 h à 12 h 30. L’après-midi\u00A0: d’ordinaire de 14 h à 18 h."));
    }

    @ParameterizedTest
    @CsvSource({
        "need-covered, declinee-couvert, Ce besoin reste publié",
        "other, declinee-accueil, Une autre solution est recherchée pour ce besoin."
    })
    void a_no_says_what_becomes_of_the_need(String reason, String done, String said) {
        isOffered(false);
        UUID offered = UUID.randomUUID();
        MATCHING.stubFor(post("/proposals/" + offered + "/refusal").willReturn(noContent()));

        SignedIn.sending("/commune", anne, "municipality")
                .formParam("motif", reason)
                .post("/commune/propositions/" + offered + "/refus")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commune?fait=" + done));
        SignedIn.as(anne, "municipality")
                .accept("text/html")
                .get("/commune?fait=" + done)
                .then()
                .body(containsString(said))
                .body(not(containsString("conséquence")))
                .body(
                        reason.equals("need-covered")
                                ? containsString("<a href=\"/commune/besoins\">Voir nos besoins</a>")
                                : not(containsString("Voir nos besoins")));
    }

    @Test
    void a_no_without_a_reason_is_asked_for_one() {
        isOffered(false);
        UUID offered = UUID.randomUUID();
        page().body(containsString("name=\"motif\" required><option value=\"\">Choisissez…</option>"));

        SignedIn.sending("/commune", anne, "municipality")
                .post("/commune/propositions/" + offered + "/refus")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commune?sansmotif=" + offered + "#motif-" + offered));

        MATCHING.verify(0, postRequestedFor(urlEqualTo("/proposals/" + offered + "/refusal")));
    }

    @Test
    void a_few_half_days_need_no_list() {
        isOffered(false);

        page().body(not(containsString("Chaque demi-journée")));
    }

    @Test
    void while_the_doctor_is_awaited_the_page_says_until_when_and_leads_to_the_need() {
        isOffered(true);

        page().body(stringContainsInOrder(
                "En attente du médecin",
                "Réponse attendue avant le jeudi 24 décembre 2026, 17 h 00.",
                "<a class=\"row-link\" href=\"/besoins/" + published + "\">Voir le besoin</a>"));
    }

    @Test
    void without_a_need_it_reads_how_it_answered_so_far() {
        has("");
        answers("{\"text\":\"x\",\"share\":80,\"medianHours\":5,\"offers\":10}");

        page().body(containsString("Vous avez répondu à 80\u202F%"));
    }

    @Test
    void nothing_is_said_while_nobody_knows() {
        has(need(published, "\"2026-11-02T08:00:00Z\""));

        page().body(not(containsString(HEADING)));
    }

    @Test
    void needs_stand_beside_what_waits_for_an_answer() {
        has(need(UUID.randomUUID(), "null")
                .replace("CLOSED", "DRAFT")
                .replace("\"Renfort\"", "\"Brouillon du jeudi\""));
        answers("{\"text\":\"x\"}");

        page().body(containsString("Brouillon du jeudi")).body(containsString("Continuer le brouillon"));
    }

    private void isOffered(boolean accepted) {
        isOffered(accepted, "\"2027-01-05:AM\"");
    }

    private void isOffered(boolean accepted, String halfDays) {
        has(need(published, "\"2026-11-02T08:00:00Z\""));
        answers("{\"text\":\"x\"}");
        PROFILE.stubFor(get("/vacancies/" + published).willReturn(okJson(need(published, "\"2026-11-02T08:00:00Z\""))));
        Neighbours.areUnderway("""
                {"id":"%s","version":1,"status":"OFFERED","practitionerId":null,"vacancyId":"%s",
                  "territory":"200042182","halfDays":[%s],"score":100,"terms":[],"engineVersion":"1","urgent":false,
                  "publishedAt":"2026-11-02T08:00:00Z","answerBefore":"2026-12-24T16:00:00Z","doctorAccepted":false,
                  "hostAccepted":%s,"cautions":[]}""".formatted(UUID.randomUUID(), published, halfDays, accepted), "", "");
    }

    private ValidatableResponse page() {
        return SignedIn.as(anne, "municipality")
                .accept("text/html")
                .get("/commune")
                .then()
                .statusCode(200);
    }

    private void has(String needs) {
        PROFILE.stubFor(get("/vacancies/mine?current=true&limit=4")
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(needs))));
    }

    private void answers(String reactivity) {
        MATCHING.stubFor(get("/reactivity").willReturn(okJson(reactivity)));
    }

    private static String need(UUID id, String publishedAt) {
        return """
            {"id":"%s","version":1,"status":"CLOSED","expired":false,"kind":"REINFORCEMENT","specialty":"GENERAL_PRACTICE",
             "territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},"title":"Renfort",
             "description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},"doctorsPerHalfDay":1,"minimumBlock":1,
             "housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL","publishedAt":%s}\
            """.formatted(id, publishedAt);
    }
}
