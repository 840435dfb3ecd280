package fr.releve.gateway.owndata;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.api.OwnApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnDataTest {

    private static final String EXPORT = OwnApi.ME + OwnApi.EXPORT;
    private static final String ADDRESS = "/own-data";
    private static final Set<WireMockServer> SERVICES = Set.of(PROFILE, MATCHING, NOTIFICATION);

    @BeforeEach
    void everything_is_there() {
        keeps(PROFILE, """
            {"practitioner":{"single":true,"items":[{"id":"a1","firstName":"Ysolde"}],"total":1},
             "documents":{"single":false,"items":[],"total":0},
             "accesses":{"single":false,"items":[{"role":"coordinator"},{"role":"administrator"}],"total":14}}\
            """);
        keeps(MATCHING, "{\"proposals\":{\"single\":false,\"items\":[{\"id\":\"b1\"}],\"total\":1}}");
        keeps(NOTIFICATION, "{\"preferences\":{\"single\":true,\"items\":[{\"PROPOSALS\":\"AT_ONCE\"}],\"total\":1}}");
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void asks_each_service_once_and_all_at_once() {
        var meeting = new Meeting();

        export().statusCode(200)
                .body("data.keySet()", contains("practitioner", "documents", "accesses", "proposals", "preferences"))
                .body("data.practitioner.firstName", equalTo("Ysolde"))
                .body("data.documents", hasSize(0))
                .body("data.accesses.role", contains("coordinator", "administrator"))
                .body("totals", equalTo(Map.of("accesses", 14)));

        assertThat(meeting.tookPlace()).isTrue();
        SERVICES.forEach(it -> {
            assertThat(it.getAllServeEvents()).hasSize(1);
            it.verify(getRequestedFor(urlPathEqualTo(ADDRESS)).withQueryParam("most", WireMock.equalTo("10000")));
        });
    }

    @Test
    void leaves_out_what_the_account_has_nothing_of() {
        keeps(PROFILE, "{}");

        export().statusCode(200).body("data.keySet()", contains("proposals", "preferences"));
    }

    @Test
    void the_paper_is_in_the_language_of_the_reader() throws IOException {
        byte[] paper = SignedIn.as("somebody", "practitioner")
                .get(OwnApi.ME + OwnApi.EXPORT_TO_READ + "?langue=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(document)).contains("Your data", "First name", "Ysolde");
        }
    }

    @Test
    void gives_nothing_rather_than_half_of_it() {
        MATCHING.stubFor(get(urlPathEqualTo(ADDRESS)).willReturn(serverError()));

        export().statusCode(503);
    }

    @Test
    void one_account_has_one_copy_made_at_a_time() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        PROFILE.addMockServiceRequestListener((request, answer) -> {
            asked.countDown();
            waitFor(goOn);
        });
        var first = CompletableFuture.supplyAsync(() -> export().extract().statusCode());
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

        export().statusCode(429).header("Retry-After", notNullValue());

        goOn.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(200);
        export().statusCode(200);
    }

    @Test
    void the_page_shows_the_first_and_says_how_many_there_are() {
        SignedIn.as("somebody", "practitioner")
                .get("/mes-donnees")
                .then()
                .statusCode(200)
                .body(containsString("Ysolde"))
                .body(containsString("(14)"))
                .body(containsString("Et 12 de plus, dans le PDF."))
                .body(not(containsString("(1)")));

        SERVICES.forEach(it ->
                it.verify(getRequestedFor(urlPathEqualTo(ADDRESS)).withQueryParam("most", WireMock.equalTo("10"))));
    }

    @Test
    void who_acts_for_others_is_told_that_what_they_did_so_is_in_the_logs() {
        String logged = "est gardé aux journaux de Relève";
        for (String role : List.of("municipality", "coordinator", "administrator")) {
            page(role).body(containsString(logged));
        }

        page("practitioner").body(not(containsString(logged))).body(containsString("Ce que Relève garde de vous"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ValidatableResponse page(String role) {
        return SignedIn.as("somebody-" + role, role).get("/mes-donnees").then().statusCode(200);
    }

    private static ValidatableResponse export() {
        return SignedIn.as("somebody", "practitioner").get(EXPORT).then();
    }

    private static void keeps(WireMockServer service, String json) {
        service.stubFor(get(urlPathEqualTo(ADDRESS)).willReturn(okJson(json)));
    }

    /** Of questions that are answered once all of them are there; one that comes alone breaks it. */
    private static final class Meeting {

        private final CyclicBarrier all = new CyclicBarrier(SERVICES.size());

        Meeting() {
            SERVICES.forEach(it -> it.addMockServiceRequestListener((request, answer) -> meet(request.getUrl())));
        }

        boolean tookPlace() {
            return !all.isBroken() && all.getNumberWaiting() == 0;
        }

        private void meet(String url) {
            if (!url.startsWith(ADDRESS) || all.isBroken()) {
                return;
            }
            try {
                all.await(5, TimeUnit.SECONDS);
            } catch (BrokenBarrierException | TimeoutException e) {
                // told by the barrier itself
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
