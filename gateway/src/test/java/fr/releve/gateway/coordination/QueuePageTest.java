package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class QueuePageTest {

    private static final String NOTHING = "{\"items\":[],\"next\":null}";

    private final UUID proposal = UUID.randomUUID();
    private final UUID doctor = UUID.randomUUID();
    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void one_proposal_waits() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get(urlPathEqualTo("/practitioners")).willReturn(okJson(NOTHING)));
        isOf("NORMAL");
        MATCHING.stubFor(
                get(urlPathEqualTo("/proposals/queue")).willReturn(okJson("""
            {"waiting":1,"wanted":1,"territories":["200042182"],
             "items":[{"id":"%s","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
                       "halfDays":["2027-01-12:AM"],"score":100,"urgent":false,"decideBefore":"2026-12-04T17:00:00Z"}]}\
            """.formatted(proposal, doctor, need))));
        isProposed("", "", "", "", "null");
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void beside_a_proposal_stands_what_is_promised_to_others_and_the_way_to_the_reserve() {
        isProposed("", "", "{\"turn\":1,\"halfDays\":[\"2027-01-05:AM\"]}", "", "null");

        page().body(containsString("Déjà promis à d’autres médecins sur ce besoin\u00A0:"))
                .body(containsString("<ol class=\"relay\"><li>mardi 5 janvier 2027, matin</li></ol>"))
                .body(containsString("href=\"/commune/besoins/" + need + "/candidats\">Liste de réserve</a>"));
    }

    @Test
    void a_need_that_is_promised_to_nobody_has_no_relay() {
        page().body(not(containsString("Relais")));
    }

    @Test
    void the_pair_stands_on_a_small_map_with_what_else_the_doctor_is_proposed_for() {
        theDoctorIsKnown();
        isProposed("", """
                {"id":"%s","vacancyId":"%s","territory":"200042182","halfDays":["2027-01-14:AM"]}""".formatted(UUID.randomUUID(), need), "", "", "null");

        page().body(containsString("<svg class=\"way\""))
                .body(stringContainsInOrder("class=\"home\"", ">Mayenne</text>", ">Villaines-la-Juhel</text>"))
                .body(containsString("Ce médecin est aussi proposé à Villaines-la-Juhel"));
    }

    @Test
    void what_runs_out_during_the_mission_is_said_before_it_is_decided() {
        theDoctorIsKnown();
        page().body(not(containsString("À savoir avant de décider")));

        isProposed("""
                {"code":"credential","until":"2027-01-11","form":"credential.licence","values":["2027-01-11"],"text":"Licence."},
                {"code":"practice-days","form":"practice-days","values":["80","90"],"text":"Jours."}""", "", "", "", "null");

        page().body(stringContainsInOrder(
                "À savoir avant de décider",
                "<li>La licence de remplacement s’arrête le 11 janvier 2027, avant la fin de la mission.</li>",
                "<li>Avec cette mission, le médecin aura fait 80 jours de remplacement dans ce cabinet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"othersMoved\":0,\"change\":-1240}|à la place, le plan entier perdrait 1\u202F240 points.",
                "{\"othersMoved\":2,\"change\":-7}|à la place, le plan entier perdrait 7 points. Il faudrait déplacer 2 autres médecins.",
                "{\"othersMoved\":0,\"change\":3}|à la place, le plan entier n’y perdrait rien.",
                "null|apporterait ici 40 points de moins."
            })
    void says_what_the_plan_would_lose_with_the_next_best(String instead, String said) {
        UUID other = UUID.randomUUID();
        isProposed("", "", "", """
                {"practitionerId":"%s","travelMinutes":20,"halfDays":["2027-01-12:AM"],"score":60,"terms":[
                 {"code":"cover","points":80,"form":"cover","values":[],"text":"Une demi-journée couverte"},
                 {"code":"travel","points":-20,"form":"travel","values":["20"],"text":"Le trajet"}]}""".formatted(other), instead);

        page().body(containsString(said))
                .body(containsString("<summary>Ses raisons"))
                .body(containsString("Demi-journées demandées qui seraient couvertes."))
                .body(containsString("<span class=\"number\">−20</span>"));
    }

    @Test
    void of_a_doctor_to_be_verified_the_way_leads_to_their_own_papers() {
        theDoctorIsKnown(false);
        page().body(containsString("<a href=\"/coordination/verifications/" + doctor + "\">Vérifier</a>"));
    }

    @Test
    void to_approve_what_is_urgent_is_said_to_ask_others_too() {
        page().body(not(containsString("sont sollicités en même temps")));
        isOf("URGENT");
        page().body(
                        containsString(
                                "Le besoin est urgent\u00A0: si vous approuvez, d’autres médecins qui pourraient venir sont sollicités en même temps."));
    }

    @Test
    void beside_a_proposal_stands_how_its_host_answers_once_enough_offers_tell() {
        page().body(not(containsString("Cet accueil répond")));
        MATCHING.stubFor(get("/vacancies/" + need + "/reactivity")
                .willReturn(okJson("{\"text\":\"x\",\"share\":60,\"medianHours\":30,\"offers\":5}")));

        page().body(containsString("Cet accueil répond à 60\u202F% des propositions."))
                .body(containsString("La moitié de ses réponses arrivent en moins de 31 h."));
    }

    @Test
    void beside_the_button_for_several_is_said_what_approving_an_urgent_one_does() {
        page().body(not(containsString("data-asks-several")));
        MATCHING.stubFor(
                get(urlPathEqualTo("/proposals/queue")).willReturn(okJson("""
            {"waiting":1,"wanted":1,"territories":["200042182"],
             "items":[{"id":"%s","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
                       "halfDays":["2027-01-12:AM"],"score":100,"urgent":true,"decideBefore":"2026-12-04T17:00:00Z"}]}\
            """.formatted(proposal, doctor, need))));

        page().body(containsString("value=\"" + proposal + "\" data-urgent>"))
                .body(stringContainsInOrder("id=\"choix\"", "data-chosen-count", "data-queue"))
                .body(containsString("Approuver une proposition urgente sollicite plusieurs médecins"))
                .body(containsString("data-many=\"Parmi les choisies, {0} sollicitent plusieurs médecins chacune"));
    }

    @Test
    void a_refusal_that_cannot_be_read_is_told_as_one_of_an_unknown_kind() {
        MATCHING.stubFor(post("/proposals/" + proposal + "/approval")
                .willReturn(jsonResponse("{\"status\":409,\"status\":\"OFFERED\"}", 409)));

        SignedIn.sending("/coordination?proposition=" + proposal, "claude", "coordinator")
                .post("/coordination/" + proposal + "/approbation")
                .then()
                .statusCode(303)
                .header("Location", containsString("probleme=unexpected"));
    }

    @Test
    void a_proposal_is_not_rejected_for_a_reason_that_nobody_chose() {
        page().body(containsString("required data-reject><option value=\"\">Choisissez…</option>"));

        SignedIn.sending("/coordination?proposition=" + proposal, "claude", "coordinator")
                .formParam("motif", "")
                .post("/coordination/" + proposal + "/refus")
                .then()
                .statusCode(303)
                .header("Location", containsString("proposition=" + proposal + "&probleme=no-reason"));
    }

    @Test
    void what_bears_on_a_proposal_may_be_missing_and_it_can_be_decided_all_the_same() {
        MATCHING.stubFor(get("/proposals/" + proposal + "/dossier").willReturn(serverError()));
        MATCHING.stubFor(get("/proposals/" + proposal).willReturn(okJson(proposal(""))));

        page().body(containsString("/coordination/" + proposal + "/approbation"))
                .body(not(containsString("n’existe plus")));

        MATCHING.stubFor(get("/proposals/" + proposal + "/dossier").willReturn(notFound()));
        MATCHING.stubFor(get("/proposals/" + proposal).willReturn(notFound()));
        page().body(containsString("n’existe plus"));
    }

    private void isProposed(String cautions, String besides, String turns, String others, String instead) {
        MATCHING.stubFor(get("/proposals/" + proposal + "/dossier")
                .willReturn(okJson("""
            {"proposal":%s,"besides":[%s],"turns":[%s],"others":[%s],"instead":%s}\
            """.formatted(proposal(cautions), besides, turns, others, instead))));
    }

    private String proposal(String cautions) {
        return """
            {"id":"%s","version":1,"status":"PROPOSED","practitionerId":"%s","vacancyId":"%s",
             "territory":"200042182","halfDays":["2027-01-12:AM"],"score":100,"terms":[],"engineVersion":"1","urgent":false,
             "publishedAt":"2026-11-02T08:00:00Z","doctorAccepted":false,"hostAccepted":false,"cautions":[%s]}\
            """.formatted(proposal, doctor, need, cautions);
    }

    private void theDoctorIsKnown() {
        theDoctorIsKnown(true);
    }

    /** As a coordinator knows even who no longer comes to their territories. */
    private void theDoctorIsKnown(boolean attested) {
        PROFILE.stubFor(get("/practitioners/" + doctor).willReturn(okJson("""
            {"id":"%s","version":1,"firstName":"Hélène","lastName":"Maurin","email":null,
             "rpps":null,"category":"YOUNG_RETIREE","specialty":"GENERAL_PRACTICE","homeCommune":"53147",
             "maxTravelMinutes":45,"acceptsOvernight":false,"needsHousing":false,"missionKinds":["REINFORCEMENT"],
             "credential":null,"insuranceValidUntil":null,"consent":true,"attested":%s}""".formatted(doctor, attested))));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson(NOTHING)));
        PROFILE.stubFor(get("/communes/53147").willReturn(okJson("""
            {"insee":"53147","name":"Mayenne","departement":"53","territory":"200042182","population":13000,
             "latitude":48.30,"longitude":-0.61}""")));
        PROFILE.stubFor(get("/communes/53271").willReturn(okJson("""
            {"insee":"53271","name":"Villaines-la-Juhel","departement":"53","territory":"200042182","population":2900,
             "latitude":48.34,"longitude":-0.27}""")));
    }

    private void isOf(String urgency) {
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM","2027-01-12:AM"]},
             "doctorsPerHalfDay":1,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"%s","publishedAt":"2026-11-02T08:00:00Z"}\
            """.formatted(need, urgency))));
    }

    private ValidatableResponse page() {
        return SignedIn.as("claude", "coordinator")
                .accept("text/html")
                .get("/coordination?proposition=" + proposal)
                .then()
                .statusCode(200);
    }
}
