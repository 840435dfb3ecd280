package fr.releve.gateway.admin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                .body(containsString("action=\"/administration/envois/00000000-0000-4000-8000-0000000000e1?"))
                .body(not(containsString("action=\"/administration/envois/00000000-0000-4000-8000-0000000000e0?")));
        shown("?motif=REFUSED").body(containsString("Aucun pour cette raison.")).body(not(containsString(NONE)));
    }

    @Test
    void all_that_were_given_up_can_be_reached() {
        stretch(null, "\"more\"", IntStream.range(0, 100));
        stretch("more", "null", IntStream.range(100, 120));

        shown("?tri=-depuis")
                .body(containsString("(120)"))
                .body(containsString("1 à 50 sur 120"))
                .body(containsString("href=\"/administration?motif=&amp;tri=-depuis&amp;page=2\""));
        shown("?page=3")
                .body(containsString("101 à 120 sur 120"))
                .body(containsString("action=\"/administration/envois/00000000-0000-4000-8000-000000000119?"));
    }

    private static void stretch(@Nullable String after, String next, IntStream which) {
        NOTIFICATION.stubFor(get(urlPathEqualTo("/deliveries"))
                .withQueryParam("after", after == null ? absent() : equalTo(after))
                .willReturn(okJson("{\"items\":[%s],\"next\":%s}"
                        .formatted(which.mapToObj("""
                                        {"id":"00000000-0000-4000-8000-000000000%03d","state":"FAILED","attempts":8,
                                         "reason":"BOUNCED","createdAt":"2026-11-27T08:00:00Z"}"""::formatted).collect(Collectors.joining(",")), next))));
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
