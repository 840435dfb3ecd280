package fr.releve.gateway.api;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnDataTest {

    private static final String FILE = "/practitioners/00000000-0000-0000-0000-0000000000a1";
    private static final String SEARCH = "/spouses/00000000-0000-0000-0000-0000000000b1";

    @Inject
    OwnData data;

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void asks_at_once_what_waits_for_no_other_answer() {
        everythingIsThere();
        var first =
                new Meeting(Set.of("/practitioners/me", "/spouses/me", "/notifications", "/notification-preferences"));
        var second = new Meeting(
                Set.of(FILE + "/availability", FILE + "/documents", FILE + "/accesses", "/proposals", "/placements"));

        var told = data.of("token");

        assertThat(told)
                .containsOnlyKeys(
                        "practitioner",
                        "availability",
                        "documents",
                        "accesses",
                        "proposals",
                        "placements",
                        "spouse",
                        "jobs",
                        "notifications",
                        "preferences");
        assertThat(told.keySet()).startsWith("practitioner").endsWith("preferences");
        assertThat(first.tookPlace()).isTrue();
        assertThat(second.tookPlace()).isTrue();
    }

    @Test
    void leaves_out_what_the_account_has_nothing_of() {
        everythingIsThere();
        PROFILE.stubFor(get("/practitioners/me").willReturn(notFound()));

        assertThat(data.of("token")).containsOnlyKeys("spouse", "jobs", "notifications", "preferences");
    }

    @Test
    void gives_nothing_rather_than_half_of_it() {
        everythingIsThere();
        PROFILE.stubFor(get(FILE + "/documents").willReturn(serverError()));

        assertThatThrownBy(() -> data.of("token")).isInstanceOf(OwnData.Incomplete.class);
    }

    private static void everythingIsThere() {
        thing(PROFILE, "/practitioners/me", "{\"id\":\"00000000-0000-0000-0000-0000000000a1\"}");
        thing(PROFILE, FILE + "/availability", "{\"rules\":[]}");
        thing(PROFILE, FILE + "/documents", "[]");
        list(PROFILE, FILE + "/accesses");
        list(MATCHING, "/proposals");
        list(MATCHING, "/placements");
        thing(PROFILE, "/spouses/me", "{\"id\":\"00000000-0000-0000-0000-0000000000b1\"}");
        list(PROFILE, SEARCH + "/job-leads");
        list(NOTIFICATION, "/notifications");
        thing(NOTIFICATION, "/notification-preferences", "{\"rhythms\":{}}");
    }

    private static void list(WireMockServer service, String path) {
        thing(service, path, "{\"items\":[],\"next\":null}");
    }

    private static void thing(WireMockServer service, String path, String json) {
        service.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    /** Of questions that are answered once all of them are there; one that comes alone breaks it. */
    private static final class Meeting {

        private final Set<String> paths;
        private final CyclicBarrier all;

        Meeting(Set<String> paths) {
            this.paths = paths;
            this.all = new CyclicBarrier(paths.size());
            for (WireMockServer service : Set.of(PROFILE, MATCHING, NOTIFICATION)) {
                service.addMockServiceRequestListener((request, answer) -> meet(request.getUrl()));
            }
        }

        boolean tookPlace() {
            return !all.isBroken() && all.getNumberWaiting() == 0;
        }

        private void meet(String url) {
            if (!paths.contains(url.replaceAll("\\?.*", "")) || all.isBroken()) {
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
