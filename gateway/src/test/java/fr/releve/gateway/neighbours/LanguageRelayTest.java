package fr.releve.gateway.neighbours;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LanguageRelayTest {

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void the_language_of_the_page_is_told_with_what_it_asks() {
        opens("/medecin/dossier?langue=en", "fr");

        PROFILE.verify(getRequestedFor(urlEqualTo("/practitioners/me")).withHeader("Accept-Language", equalTo("en")));
    }

    @Test
    void without_a_choice_it_is_what_the_browser_asks_for() {
        opens("/medecin/dossier", "en-GB,fr;q=0.5");

        PROFILE.verify(getRequestedFor(urlEqualTo("/practitioners/me")).withHeader("Accept-Language", equalTo("en")));
    }

    private static void opens(String page, String browser) {
        SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .header("Accept-Language", browser)
                .get(page);
    }
}
