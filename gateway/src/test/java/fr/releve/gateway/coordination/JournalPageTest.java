package fr.releve.gateway.coordination;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.hamcrest.Matchers.containsString;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class JournalPageTest {

    @BeforeEach
    void know() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR,forgotten,Coordination",
        "SYSTEM,system,Relève",
        "DOCTOR,'',Médecin",
        "COORDINATOR,carole,Coordination (vous)",
        "COORDINATOR,1234567890,Coordination (compte 12345678)"
    })
    void tells_the_side_and_an_account_only_if_there_is_one_to_tell(String party, String account, String who) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal")).willReturn(okJson(line(party, account))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .get("/coordination/journal")
                .then()
                .statusCode(200)
                .body(containsString("<h2>1\u202F207 actes</h2>"))
                .body(containsString("<td data-label=\"Qui\">" + who + "</td>"));
    }

    @ParameterizedTest
    @CsvSource({"'',NEWEST,descending,objet=placement&amp;tri=-quand", "-quand,OLDEST,ascending,objet=placement"})
    void is_turned_round_by_the_head_of_its_times(String tri, String order, String sorted, String leadsTo) {
        MATCHING.stubFor(get(urlPathEqualTo("/journal"))
                .withQueryParam("order", equalTo(order))
                .withQueryParam("subject", equalTo("PLACEMENT"))
                .willReturn(okJson(line("SYSTEM", "system"))));

        SignedIn.as("carole", "coordinator")
                .accept("text/html")
                .queryParam("objet", "placement")
                .queryParam("tri", tri)
                .get("/coordination/journal")
                .then()
                .statusCode(200)
                .body(containsString("aria-sort=\"" + sorted + "\"><a class=\"sorts\" href=\"/coordination/journal?"
                        + leadsTo + "\">Quand</a>"));
    }

    private static String line(String party, String account) {
        return """
            {"items":[{"at":"2026-11-02T08:00:00Z","subject":"PROPOSAL","id":"%s","vacancyId":"%s","practitionerId":"%s",
              "territory":"200042182","party":"%s","account":"%s","deed":"APPROVED"}],"next":null,"total":1207}\
            """.formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), party, account);
    }
}
