package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a doctor is not proposed for a need, said to the doctor. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class WhyNotTest {

    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void a_doctor_and_a_need() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":false,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(need))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void every_obstacle_is_said_to_the_doctor_with_its_numbers() {
        beside("[]", """
            [{"code":"housing","form":"housing","values":[],"text":"Le médecin a besoin d’un logement."},
             {"code":"travel","form":"travel","values":["70","45"],
              "text":"Le trajet prend environ 70 minutes, au-delà des 45 minutes acceptées par le médecin."}]""");

        page("fr")
                .body(containsString("Ce qui l’empêche"))
                .body(containsString("<li>Vous avez besoin d’un logement et aucun n’est proposé.</li>"))
                .body(containsString("Environ 70 minutes de route\u202F; vous acceptez jusqu’à 45."));
        page("en").body(containsString("About 70 minutes by road; you accept up to 45."));
    }

    @Test
    void where_no_obstacle_is_left_the_plan_says_why() {
        beside("[\"2097-01-08:AM\"]", "[]");
        MATCHING.stubFor(
                get(urlPathEqualTo("/practitioners/" + Doctors.ID + "/why-not")).willReturn(okJson("""
            {"code":"HELD","sentences":["Prévues avec un autre.","Vérifié."],"refusals":[],"reasons":[
              {"form":"HELD","values":["2","1"],"text":"Prévues avec un autre."},
              {"form":"confirmed.others","values":["2","2","1","30"],"text":"Vérifié."}],
             "halfDays":[],"heldHalfDays":[],"heldBy":1}""")));

        page("fr")
                .body(containsString("Rien ne l’empêche"))
                .body(containsString(
                        "<p>Toutes les demi-journées communes (2) sont déjà prévues avec un autre médecin.</p>"))
                .body(
                        containsString(
                                "<p>Vérifié\u00A0: vous placer ici vous donnerait 2 demi-journées, mais en retirerait 2 à un autre médecin\u202F; le plan y perdrait 30 points.</p>"))
                .body(not(containsString("Ce qui l’empêche")));
        page("en")
                .body(containsString(
                        "<p>All the half-days you share (2) are already planned with one other doctor.</p>"))
                .body(
                        containsString(
                                "<p>Checked: placing you here would give you 2 half-days, but take 2 from one other doctor; the plan would lose 30 points.</p>"));
    }

    private void beside(String halfDays, String refusals) {
        MATCHING.stubFor(get(urlPathEqualTo("/practitioners/" + Doctors.ID + "/opportunities/" + need))
                .willReturn(okJson("""
            {"practitionerId":"%s","vacancyId":"%s","travelMinutes":70,"halfDays":%s,"score":0,"terms":[],
             "refusals":%s}""".formatted(Doctors.ID, need, halfDays, refusals))));
    }

    private ValidatableResponse page(String language) {
        return SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/medecin/pourquoi-pas/" + need)
                .then()
                .statusCode(200);
    }
}
