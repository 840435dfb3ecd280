package fr.releve.gateway.owndata;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
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
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who opened an account and made no file of it ends it where they read what is kept of them. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CloseAccountTest {

    private static final String OWN_DATA = "/mes-donnees";
    private static final String CLOSE = "/mes-donnees/retrait";

    @BeforeEach
    void nothing_is_kept() {
        for (var service : List.of(PROFILE, MATCHING, NOTIFICATION)) {
            service.stubFor(get(urlPathEqualTo("/own-data")).willReturn(okJson("{}")));
        }
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void who_has_no_file_is_offered_to_end_the_account_in_both_languages() {
        shown("fr", "practitioner", "spouse")
                .then()
                .body(containsString("action=\"" + CLOSE + "\""))
                .body(containsString("Supprimer mon compte"));
        shown("en", "spouse").then().body(containsString("Delete my account"));
    }

    @Test
    void who_has_a_file_or_works_here_is_not() {
        shown("fr", "practitioner", "municipality").then().body(not(containsString(CLOSE)));
        shown("fr", "coordinator").then().body(not(containsString(CLOSE)));
        for (String file : List.of("practitioner", "spouse")) {
            PROFILE.stubFor(get(urlPathEqualTo("/own-data"))
                    .willReturn(
                            okJson("{\"" + file + "\":{\"single\":true,\"items\":[{\"phone\":\"1\"}],\"total\":1}}")));

            shown("fr", "practitioner", "spouse").then().statusCode(200).body(not(containsString(CLOSE)));
        }
    }

    @Test
    void who_has_understood_has_the_account_ended_and_is_logged_out() {
        PROFILE.stubFor(delete("/account").willReturn(noContent()));

        Response gone = SignedIn.sending(OWN_DATA, "helene", "practitioner")
                .formParam("compris", "true")
                .post(CLOSE);

        gone.then().statusCode(303).header("Location", endsWith("/?fait=efface"));
        PROFILE.verify(1, deleteRequestedFor(urlEqualTo("/account")));
        assertThat(gone.detailedCookies().asList())
                .filteredOn(it -> it.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getMaxAge()).isZero());
    }

    @Test
    void nothing_is_ended_unless_it_was_understood_or_while_there_is_a_file() {
        SignedIn.sending(OWN_DATA, "helene", "practitioner")
                .post(CLOSE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(OWN_DATA + "?probleme=leave-unread"));
        PROFILE.verify(0, deleteRequestedFor(urlEqualTo("/account")));

        PROFILE.stubFor(delete("/account")
                .willReturn(jsonResponse("{\"type\":\"/problems/already-registered\",\"status\":409}", 409)));
        SignedIn.sending(OWN_DATA, "helene", "practitioner")
                .formParam("compris", "true")
                .post(CLOSE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(OWN_DATA + "?probleme=already-registered"));
    }

    private static Response shown(String language, String... roles) {
        return SignedIn.as("helene", roles)
                .accept("text/html")
                .header("Accept-Language", language)
                .get(OWN_DATA);
    }
}
