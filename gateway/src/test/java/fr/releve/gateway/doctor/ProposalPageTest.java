package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
import fr.releve.gateway.shell.Words;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProposalPageTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void a_doctor_of_mayenne() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(need())));
        are();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_proposal_says_how_long_the_road_is_and_what_it_changes_there() {
        are(proposal("OFFERED", today.plusDays(40)));

        page().body(containsString("Une proposition attend votre réponse"))
                .body(containsString("<strong>31 minutes depuis Mayenne</strong>"))
                .body(containsString("vous acceptez jusqu’à 45 minutes"))
                .body(containsString("Ce que cela change là-bas"))
                .body(containsString("Vous prenez 1 des 4 demi-journées que demande ce besoin."))
                .body(containsString("Le territoire est prioritaire."));
    }

    @Test
    void what_must_be_answered_first_stands_first() {
        List<LocalDate> days = List.of(today.plusDays(40), today.plusDays(41), today.plusDays(42), today.plusDays(43));
        are(
                proposal("OFFERED", days.get(0)),
                answeredBefore("2026-12-24T16:00:00Z", days.get(1)),
                answeredBefore("2026-12-22T16:00:00Z", days.get(2)),
                answeredBefore("2026-12-23T16:00:00Z", days.get(3)));

        page().body(stringContainsInOrder(
                Words.inWords(days.get(2)),
                Words.inWords(days.get(3)),
                Words.inWords(days.get(1)),
                Words.inWords(days.get(0))));
    }

    private String answeredBefore(String deadline, LocalDate day) {
        return proposal("OFFERED", day)
                .replace("\"doctorAccepted\"", "\"answerBefore\":\"" + deadline + "\",\"doctorAccepted\"");
    }

    @Test
    void a_proposal_says_why_with_what_each_reason_weighs_and_their_sum() {
        are(proposal("OFFERED", today.plusDays(40)).replace("\"terms\":[]", """
                        "terms":[{"code":"cover","points":130,"form":"cover","values":[],"text":"Le besoin est couvert"},
                         {"code":"travel","points":-30,"form":"travel","values":[],"text":"La route"}]"""));

        page().body(stringContainsInOrder(
                        "Demi-journées demandées qui seraient couvertes.", "<span class=\"number\">+130</span>"))
                .body(stringContainsInOrder("La route", "<span class=\"number\">−30</span>"))
                .body(stringContainsInOrder("Pourquoi vous", "Ce que cela change là-bas"))
                .body(containsString("100"));
    }

    @Test
    void half_days_are_said_to_be_kept_only_where_nobody_else_is_asked() {
        are(proposal("OFFERED", today.plusDays(40)));
        page().body(containsString("Ces demi-journées vous sont réservées d’ici là."));

        are(proposal("OFFERED", today.plusDays(40)).replace("\"version\":1", "\"version\":1,\"parallel\":true"));
        page().body(
                        containsString(
                                "Plusieurs médecins sont sollicités en même temps\u00A0: le premier qui accepte obtient la place."))
                .body(not(containsString("vous sont réservées")));
    }

    @Test
    void a_doctor_reads_that_the_host_has_said_yes() {
        String yes = "L’accueil a déjà dit oui";
        are(proposal("OFFERED", today.plusDays(40)));
        page().body(not(containsString(yes)));

        are(proposal("OFFERED", today.plusDays(40)).replace("\"hostAccepted\":false", "\"hostAccepted\":true"));

        page().body(containsString(yes));
    }

    @Test
    void while_the_host_is_awaited_the_page_says_until_when_and_leads_to_the_need() {
        are(proposal("OFFERED", today.plusDays(40))
                .replace(
                        "\"doctorAccepted\":false",
                        "\"doctorAccepted\":true,\"answerBefore\":\"2026-12-24T16:00:00Z\""));

        page().body(stringContainsInOrder(
                "En attente de l’accueil",
                "Réponse attendue avant le jeudi 24 décembre 2026, 17 h 00.",
                "<a class=\"row-link\" href=\"/besoins/" + need + "\">Voir le besoin</a>"));
    }

    @Test
    void a_doctor_reads_which_paper_runs_out_before_saying_yes() {
        are(proposal("OFFERED", today.plusDays(40)));
        page().body(not(containsString("À savoir avant de répondre")));

        are(proposal("OFFERED", today.plusDays(40)).replace("\"cautions\":[]", """
                        "cautions":[{"code":"insurance","until":"2027-03-03","form":"insurance","values":["2027-03-03"],"text":"x"}]\
                        """));

        page().body(stringContainsInOrder(
                "À savoir avant de répondre",
                "<li>L’assurance responsabilité civile s’arrête le 3 mars 2027, avant la fin de la mission.</li>"));
    }

    @Test
    void a_doctor_reads_how_the_host_answers_before_saying_yes() {
        MATCHING.stubFor(get("/vacancies/" + need + "/reactivity")
                .willReturn(okJson("{\"text\":\"x\",\"share\":60,\"medianHours\":30,\"offers\":5}")));
        are(proposal("OFFERED", today.plusDays(40)));

        page().body(containsString("Cet accueil répond à 60\u202F% des propositions."));
    }

    @Test
    void where_nothing_waits_the_page_opens_on_the_mission_that_comes_first() {
        LocalDate soon = today.plusDays(20);
        areAgreed(
                placement(today.minusDays(3)),
                placement(today.plusDays(50)),
                placement(soon),
                placement(today.plusDays(1)).replace("CONFIRMED", "CANCELLED"));

        page().body(containsString(
                        "<h1>Prochaine mission\u00A0: Villaines-la-Juhel, " + Words.inWords(soon) + ", matin</h1>"))
                .body(containsString("Rien n’attend votre réponse."));
    }

    @Test
    void a_mission_that_is_over_is_not_the_next() {
        areAgreed(placement(today.minusDays(3)));

        page().body(containsString("<h1>Rien n’attend votre réponse</h1>"))
                .body(not(containsString("Prochaine mission")));
    }

    @Test
    void of_a_mission_that_has_begun_only_what_is_left_is_said() {
        LocalDate next = today.plusDays(4);
        LocalDate last = today.plusDays(11);
        areAgreed(placement(today.minusDays(3), next, last));

        page().body(containsString("Encore 2 demi-journées\u00A0: " + Words.inWords(next) + ", matin\u202F; "
                + Words.inWords(last) + ", matin."));
    }

    @Test
    void a_no_goes_with_the_reason_that_was_chosen() {
        UUID offered = UUID.randomUUID();
        are(proposal("OFFERED", today.plusDays(40)));
        String refusal = "/proposals/" + offered + "/refusal";
        MATCHING.stubFor(post(refusal).willReturn(okJson(proposal("DECLINED", today.plusDays(40)))));

        SignedIn.sending("/medecin", "helene", "practitioner")
                .formParam("motif", "too-far")
                .post("/medecin/propositions/" + offered + "/refus")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin?fait=declinee"));

        MATCHING.verify(
                postRequestedFor(urlEqualTo(refusal)).withRequestBody(equalToJson("{\"reasonCode\":\"too-far\"}")));
    }

    @Test
    void a_no_is_not_given_a_reason_that_nobody_chose() {
        String offered = proposal("OFFERED", today.plusDays(40));
        are(offered);
        String id = offered.substring(offered.indexOf(':') + 2, offered.indexOf(':') + 38);
        page().body(containsString("name=\"motif\" required><option value=\"\">Choisissez…</option>"))
                .body(not(containsString("-faute")));

        SignedIn.sending("/medecin", "helene", "practitioner")
                .formParam("motif", "")
                .post("/medecin/propositions/" + id + "/refus")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin?sansmotif=" + id + "#motif-" + id));
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get("/medecin?sansmotif=" + id)
                .then()
                .body(containsString(
                        "id=\"motif-" + id + "-faute\">Dites pourquoi\u00A0: choisissez une raison.</span>"));

        MATCHING.verify(0, postRequestedFor(urlEqualTo("/proposals/" + id + "/refusal")));
    }

    @Test
    void in_the_own_commune_there_is_no_road_and_who_takes_all_reads_so() {
        PROFILE.stubFor(get("/practitioners/me")
                .willReturn(
                        okJson(Doctors.OF_MAYENNE.replace("\"homeCommune\":\"53147\"", "\"homeCommune\":\"53271\""))));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(need().replace("HalfDay\":2", "HalfDay\":1"))));
        are(proposal("OFFERED", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 6)));

        page().body(containsString("<strong>C’est dans votre commune</strong>"))
                .body(containsString("Vous prenez tout ce que demande ce besoin."));
    }

    /** Of communes of one postal code often only that one's position is known. */
    @Test
    void another_commune_at_the_same_position_is_not_the_own_one() {
        PROFILE.stubFor(get("/communes/53013").willReturn(okJson("""
            {"insee":"53013","name":"Averton","departement":"53","territory":"200042182","population":600,
             "latitude":48.34,"longitude":-0.27}""")));
        PROFILE.stubFor(get("/practitioners/me")
                .willReturn(
                        okJson(Doctors.OF_MAYENNE.replace("\"homeCommune\":\"53147\"", "\"homeCommune\":\"53013\""))));
        are(proposal("OFFERED", LocalDate.of(2027, 1, 5)));

        page().body(containsString("<strong>À quelques minutes, depuis Averton</strong>"))
                .body(not(containsString("C’est dans votre commune")));
    }

    @Test
    void who_has_not_agreed_to_be_proposed_is_not_told_to_wait() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.withoutConsent())));
        are();

        page().body(containsString("Vous n’avez pas donné votre accord"))
                .body(containsString("href=\"/medecin/dossier#consent\">Donner mon accord</a>"))
                .body(not(containsString("Dès qu’une mission correspond")));
    }

    @Test
    void whose_paper_was_refused_is_not_told_that_the_coordination_is_at_work() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.askedAgain("CREDENTIAL"))));
        areAgreed(placement(today.plusDays(20)));

        page().body(containsString("le samedi 28 novembre 2026\u00A0: Inscription à l’Ordre."))
                .body(containsString("href=\"/medecin/papiers\">"))
                .body(not(containsString("La coordination vérifie vos documents")));
    }

    private ValidatableResponse page() {
        return SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .get("/medecin")
                .then()
                .statusCode(200);
    }

    private static void are(String... proposals) {
        Neighbours.areUnderway(String.join(",", proposals), "", "");
    }

    private static void areAgreed(String... placements) {
        Neighbours.areUnderway("", String.join(",", placements), "");
    }

    private String placement(LocalDate... days) {
        return """
            {"id":"%s","version":1,"status":"CONFIRMED","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "student":false,"halfDays":[%s],"agreedAt":"2026-11-02T08:00:00Z","doctorSigned":true,"hostSigned":true,
             "ordre":"NONE"}\
            """.formatted(UUID.randomUUID(), Doctors.ID, need, mornings(days));
    }

    private static String mornings(LocalDate... days) {
        return Arrays.stream(days).map(it -> "\"" + it + ":AM\"").collect(Collectors.joining(","));
    }

    private String proposal(String status, LocalDate... days) {
        return """
            {"id":"%s","version":1,"status":"%s","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "halfDays":[%s],"score":100,"terms":[],"engineVersion":"1","urgent":false,
             "publishedAt":"2026-11-02T08:00:00Z","doctorAccepted":false,"hostAccepted":false,"cautions":[]}\
            """.formatted(UUID.randomUUID(), status, Doctors.ID, need, mornings(days));
    }

    private String need() {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM","2027-01-05:PM"]},
             "doctorsPerHalfDay":2,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL"}\
            """.formatted(need);
    }
}
