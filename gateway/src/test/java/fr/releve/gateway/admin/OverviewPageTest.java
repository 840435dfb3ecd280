package fr.releve.gateway.admin;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OverviewPageTest {

    private static final String NONE = "Aucun courriel n’a été abandonné.";
    private static final String UNTOLD = "Le service des courriels ne répond pas";

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void says_in_words_why_a_mail_was_given_up() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries")).willReturn(okJson("""
            {"items":[{"id":"00000000-0000-4000-8000-0000000000e0","state":"FAILED","attempts":8,
             "reason":"MAIL_NOT_TAKEN","createdAt":"2026-11-27T08:00:00Z"}],"next":null}""")));

        shown().body(containsString("Le serveur de courriel ne l’a pas pris"))
                .body(not(containsString("MAIL_NOT_TAKEN")))
                .body(not(containsString(NONE)));
    }

    @Test
    void mails_of_one_reason_can_be_seen_alone() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries")).willReturn(okJson("""
            {"items":[{"id":"00000000-0000-4000-8000-0000000000e0","state":"FAILED","attempts":8,
             "reason":"MAIL_NOT_TAKEN","createdAt":"2026-11-27T08:00:00Z"},
             {"id":"00000000-0000-4000-8000-0000000000e1","state":"FAILED","attempts":1,
             "reason":"BOUNCED","createdAt":"2026-11-27T09:00:00Z"}],"next":null}""")));

        shown("?motif=BOUNCED")
                .body(containsString("<option value=\"BOUNCED\" selected>Il est revenu sans être remis</option>"))
                .body(containsString("action=\"/administration/envois/00000000-0000-4000-8000-0000000000e1\""))
                .body(not(containsString("action=\"/administration/envois/00000000-0000-4000-8000-0000000000e0\"")));
        shown("?motif=REFUSED").body(containsString("Aucun pour cette raison.")).body(not(containsString(NONE)));
    }

    @Test
    void none_is_said_only_when_that_is_known() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        shown().body(containsString(NONE)).body(not(containsString(UNTOLD)));

        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries")).willReturn(serviceUnavailable()));
        shown().body(containsString(UNTOLD)).body(not(containsString(NONE)));
    }

    @Test
    void the_accounts_are_one_link_away() {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries")).willReturn(okJson("{\"items\":[],\"next\":null}")));

        shown().body(containsString("href=\""
                + IDENTITY.issuer().replace("/realms/releve", "/admin/master/console/#/releve")
                + "\">Gérer les comptes dans Keycloak</a>"));
    }

    private static ValidatableResponse shown() {
        return shown("");
    }

    private static ValidatableResponse shown(String query) {
        return SignedIn.as("alix", "administrator")
                .accept("text/html")
                .get("/administration" + query)
                .then()
                .statusCode(200);
    }
}
