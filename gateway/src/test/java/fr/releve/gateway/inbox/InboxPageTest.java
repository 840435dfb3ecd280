package fr.releve.gateway.inbox;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

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

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class InboxPageTest {

    private final UUID message = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private final UUID feed = UUID.randomUUID();

    @BeforeEach
    void something_was_said() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications"))
                .withHeader("Accept-Language", equalTo("fr"))
                .willReturn(okJson("""
                    {"items":[{"id":"%s","kind":"OFFERED","title":"Une mission vous est proposée","text":"Répondez avant mardi.",
                      "halfDays":["le 5 janvier 2027, matin"],"at":"2026-11-02T08:00:00Z","read":false,"action":"Répondre",
                      "link":"http://localhost/propositions/%s"}],"next":"c3VpdGU","total":12,"unread":3}""".formatted(message, proposal))));
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notification-preferences"))
                .willReturn(okJson("{\"OFFERS\":\"DAILY\",\"CALENDAR\":\"NEVER\"}")));
        NOTIFICATION.stubFor(get(urlPathEqualTo("/calendar-feeds"))
                .willReturn(okJson("[{\"id\":\"%s\",\"createdAt\":\"2026-11-03T08:00:00Z\"}]".formatted(feed))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void says_what_was_told_and_how_much_of_it_is_unread() {
        page().body(containsString("<h1>12 messages</h1>"))
                .body(containsString("3 messages non lus"))
                .body(containsString("Une mission vous est proposée"))
                .body(containsString("le 5 janvier 2027, matin"))
                .body(containsString("href=\"http://localhost/propositions/" + proposal + "\">Répondre</a>"))
                .body(containsString("/mes-messages?apres=c3VpdGU"))
                .body(containsString("action=\"/mes-messages/" + message + "/lu\""));
    }

    @Test
    void shows_the_unread_alone_or_the_oldest_first_and_goes_on_so() {
        shown("/mes-messages?etat=nonlus&tri=anciens")
                .body(containsString("<option value=\"nonlus\" selected>Non lus</option>"))
                .body(containsString("<option value=\"anciens\" selected>Les plus anciens d’abord</option>"))
                .body(containsString("href=\"/mes-messages?etat=nonlus&amp;tri=anciens&amp;apres=c3VpdGU\""))
                .body(containsString(">Messages plus récents</a>"))
                .body(containsString("action=\"/mes-messages/" + message + "/lu?etat=nonlus&amp;tri=anciens\""));
        shown("/mes-messages?etat=autre").body(containsString("<option value=\"nonlus\">Non lus</option>"));

        NOTIFICATION.verify(
                1,
                getRequestedFor(urlPathEqualTo("/notifications"))
                        .withQueryParam("unread", equalTo("true"))
                        .withQueryParam("order", equalTo("OLDEST")));
        NOTIFICATION.verify(
                1,
                getRequestedFor(urlPathEqualTo("/notifications"))
                        .withQueryParam("unread", equalTo("false"))
                        .withQueryParam("order", equalTo("NEWEST")));
    }

    @Test
    void where_all_is_read_a_way_leads_from_the_unread_to_everything() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications"))
                .willReturn(okJson("{\"items\":[],\"next\":null,\"total\":4,\"unread\":0}")));

        shown("/mes-messages?etat=nonlus")
                .body(containsString("<h2>Tous les messages sont lus.</h2>"))
                .body(containsString("href=\"/mes-messages\">Tout montrer</a>"));
    }

    private static ValidatableResponse shown(String path) {
        return SignedIn.as("anne", "practitioner")
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void shows_each_rhythm_as_it_was_chosen_and_no_evening_for_the_calendar() {
        page().body(containsString("<option value=\"DAILY\" selected>Une fois par jour, le soir</option>"))
                .body(containsString("<option value=\"NEVER\" selected>Jamais par courriel</option>"));
        String calendar = page().extract().htmlPath().getString("**.find { it.@id == 'rythme-CALENDAR' }");
        assertThat(calendar).contains("Jamais").doesNotContain("le soir");
    }

    @Test
    void marks_a_message_as_read() {
        NOTIFICATION.stubFor(post("/notifications/" + message + "/read").willReturn(noContent()));

        sends("/mes-messages/" + message + "/lu", Map.of())
                .header("Location", endsWith("/mes-messages?fait=message-lu"));

        NOTIFICATION.verify(1, postRequestedFor(urlEqualTo("/notifications/" + message + "/read")));
    }

    @Test
    void marks_an_older_message_as_read_where_it_stands() {
        NOTIFICATION.stubFor(post("/notifications/" + message + "/read").willReturn(noContent()));
        String older = "/mes-messages/" + message + "/lu?apres=c3VpdGU";

        SignedIn.as("anne", "practitioner")
                .accept("text/html")
                .get("/mes-messages?apres=c3VpdGU")
                .then()
                .body(containsString("action=\"" + older + "\""));
        sends(older, Map.of()).header("Location", endsWith("/mes-messages?apres=c3VpdGU&fait=message-lu"));
    }

    @Test
    void who_gets_no_mail_to_choose_is_asked_for_no_rhythm() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications"))
                .willReturn(okJson("{\"items\":[],\"next\":null,\"total\":0,\"unread\":0}")));

        SignedIn.as("paul", "spouse")
                .accept("text/html")
                .get("/mes-messages")
                .then()
                .statusCode(200)
                .body(containsString("Relève écrit ici aux médecins, aux communes et à la coordination"))
                .body(not(containsString("rythme-OFFERS")))
                .body(not(containsString("id=\"agendas\"")));
    }

    @Test
    void who_may_be_doctor_and_spouse_chooses_once_there_is_a_doctors_file() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications"))
                .willReturn(okJson("{\"items\":[],\"next\":null,\"total\":0,\"unread\":0}")));
        PROFILE.stubFor(get("/practitioners/me").willReturn(jsonResponse("{\"status\":404}", 404)));
        either().body(not(containsString("rythme-OFFERS"))).body(not(containsString("id=\"agendas\"")));

        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson("""
                {"id":"00000000-0000-4000-8000-0000000000d0","version":1,"firstName":"Paul","lastName":"Maurin",
                 "email":"paul@demo.releve.example","rpps":"10009000001","category":"YOUNG_RETIREE",
                 "specialty":"GENERAL_PRACTICE","homeCommune":"53147","maxTravelMinutes":45,"acceptsOvernight":false,
                 "needsHousing":false,"missionKinds":[],"insuranceValidUntil":"2030-01-01","consent":true,"attested":true,
                 "credential":{"kind":"REGISTRATION","number":"1","validUntil":"2030-01-01"}}""")));
        either().body(containsString("rythme-OFFERS"));
    }

    private static ValidatableResponse either() {
        return SignedIn.as("paul", "practitioner", "spouse")
                .accept("text/html")
                .get("/mes-messages")
                .then()
                .statusCode(200);
    }

    @Test
    void sends_the_rhythms_that_were_chosen_and_nothing_else() {
        NOTIFICATION.stubFor(put("/notification-preferences").willReturn(okJson("{}")));

        sends("/mes-messages/rythmes", Map.of("OFFERS", "NEVER", "REMINDERS", "DAILY", "other", "EACH"))
                .header("Location", endsWith("/mes-messages?fait=rythmes"));

        NOTIFICATION.verify(putRequestedFor(urlEqualTo("/notification-preferences"))
                .withRequestBody(equalToJson("{\"OFFERS\":\"NEVER\",\"REMINDERS\":\"DAILY\"}")));
    }

    @Test
    void revokes_the_address_of_a_calendar() {
        NOTIFICATION.stubFor(delete("/calendar-feeds/" + feed).willReturn(noContent()));

        sends("/mes-messages/agenda/" + feed + "/retrait", Map.of())
                .header("Location", endsWith("/mes-messages?fait=agenda-retire"));

        NOTIFICATION.verify(1, deleteRequestedFor(urlEqualTo("/calendar-feeds/" + feed)));
    }

    @Test
    void who_was_told_nothing_reads_so() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/notifications"))
                .willReturn(okJson("{\"items\":[],\"next\":null,\"total\":0,\"unread\":0}")));

        page().body(containsString("Pas encore de message")).body(not(containsString("Marquer comme lu")));
    }

    private static ValidatableResponse page() {
        return shown("/mes-messages");
    }

    private static ValidatableResponse sends(String path, Map<String, String> fields) {
        return SignedIn.sending("/mes-messages", "anne", "practitioner")
                .formParams(fields)
                .post(path)
                .then()
                .statusCode(303);
    }
}
