package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.including;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host has agreed: what goes on stands on its first page, everything in a list of its own. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HostMissionsTest {

    private static final String NOTHING = "{\"items\":[],\"next\":null}";
    private static final String CONTACTS = "/proposals/contacts";

    private final UUID need = UUID.randomUUID();
    private final UUID ahead = UUID.randomUUID();
    private final UUID over = UUID.randomUUID();
    private final UUID unsaid = UUID.randomUUID();
    private final UUID fallen = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @BeforeEach
    void three_missions_and_one_that_fell() {
        LocalDate past = today.minusDays(10);
        LocalDate future = today.plusDays(10);
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/communes/53271").willReturn(okJson("""
            {"insee":"53271","name":"Villaines-la-Juhel","departement":"53","territory":"200042182","population":2900,
             "latitude":48.34,"longitude":-0.27}""")));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(vacancy())));
        for (String nothing : List.of("/vacancies", "/vacancies/mine")) {
            PROFILE.stubFor(get(urlPathEqualTo(nothing)).willReturn(okJson(NOTHING)));
        }
        MATCHING.stubFor(get(urlPathEqualTo("/vacancies/filled/published")).willReturn(okJson(NOTHING)));
        String agreed = String.join(
                ",",
                placement(ahead, future, "CONFIRMED"),
                placement(over, past, "COMPLETED"),
                placement(unsaid, past, "IN_PROGRESS"),
                placement(fallen, future, "CANCELLED")
                        .replace("\"ordre\"", "\"reasonCode\":\"doctor-unavailable\",\"ordre\""));
        String contacts = """
            "%s":{"doctor":{"name":"Hélène Maurin","email":"helene@demo.releve.example"},
                  "host":{"name":"Mairie","email":"mairie@demo.releve.example"}}""".formatted(ahead);
        MATCHING.stubFor(get(urlPathEqualTo("/placements"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null,\"total\":4}".formatted(agreed))));
        MATCHING.stubFor(get(urlPathEqualTo(CONTACTS)).willReturn(okJson("{%s}".formatted(contacts))));
        Neighbours.areUnderway("", agreed, contacts);
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void what_is_over_and_said_to_be_done_leaves_the_first_page_as_does_what_fell() {
        shown("/commune")
                .body(containsString("/placements/" + ahead))
                .body(containsString("/placements/" + unsaid))
                .body(not(containsString("/placements/" + over)))
                .body(not(containsString("/placements/" + fallen)))
                .body(containsString("Hélène Maurin"))
                .body(containsString("href=\"/commune/missions\""));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo(CONTACTS)));
    }

    @Test
    void the_list_has_all_and_names_only_whom_it_shows_and_who_is_still_to_come() {
        shown("/commune/missions")
                .body(containsString("4 missions convenues"))
                .body(containsString("/placements/" + over))
                .body(containsString("Hélène Maurin"));
        MATCHING.verify(1, getRequestedFor(urlPathEqualTo(CONTACTS)));
        MATCHING.verify(1, getRequestedFor(urlEqualTo(CONTACTS + "?id=" + ahead)));
        MATCHING.resetRequests();

        shown("/commune/missions?etat=passees")
                .body(containsString("2 missions convenues"))
                .body(not(containsString("/placements/" + ahead)))
                .body(not(containsString("Hélène Maurin")));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo(CONTACTS)));
    }

    @Test
    void what_fell_stays_in_the_list_with_its_reason_and_is_neither_to_come_nor_over() {
        String cancelled = "<span class=\"tag over\">Annulé</span>";
        shown("/commune/missions")
                .body(stringContainsInOrder(
                        "/placements/" + ahead,
                        cancelled,
                        "/placements/" + fallen,
                        "Motif\u00A0: Médecin indisponible."));
        shown("/commune/missions?etat=annulees")
                .body(containsString("<option value=\"annulees\" selected>Annulées ou interrompues</option>"))
                .body(containsString("1 mission convenue"))
                .body(containsString("/placements/" + fallen));
        shown("/commune/missions?etat=avenir").body(not(containsString("/placements/" + fallen)));
        shown("/commune/missions?etat=passees").body(not(containsString("/placements/" + fallen)));

        MATCHING.verify(
                0, getRequestedFor(urlPathEqualTo(CONTACTS)).withQueryParam("id", including(fallen.toString())));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo("/proposals")));
    }

    private static ValidatableResponse shown(String page) {
        return SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(200);
    }

    private String placement(UUID id, LocalDate day, String status) {
        return """
            {"id":"%s","version":1,"status":"%s","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "student":false,"halfDays":["%s:AM"],"agreedAt":"2026-11-02T08:00:00Z","doctorSigned":true,
             "hostSigned":true,"ordre":"NONE"}\
            """.formatted(id, status, UUID.randomUUID(), need, day);
    }

    private String vacancy() {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT","specialty":"GENERAL_PRACTICE",
             "territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},"title":"Renfort",
             "description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},"doctorsPerHalfDay":1,"minimumBlock":1,
             "housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL",
             "publishedAt":"2026-11-02T08:00:00Z"}\
            """.formatted(need);
    }
}
