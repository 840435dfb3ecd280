package fr.releve.gateway.live;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static fr.releve.gateway.Neighbours.IDENTITY;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class EventStreamTest {

    private static final UUID DOCTOR = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OFFER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @TestHTTPResource("/evenements")
    URI address;

    @Inject
    Changes changes;

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void tells_a_doctor_at_once_what_is_theirs_and_nothing_else() throws Exception {
        heleneIsADoctor();
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> stream = browser.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + IDENTITY.token("helene", "practitioner"))
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            Thread reader = Thread.ofVirtual().start(() -> stream.body().forEach(heard::add));
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> contains(heard, "still-here"));

            changes.tell(new Change(
                    "proposal.offered", UUID.randomUUID(), null, UUID.randomUUID(), "200000001", null, null));
            changes.tell(new Change("proposal.offered", OFFER, null, DOCTOR, "200000001", null, null));

            Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> contains(heard, OFFER.toString()));
            assertThat(heard.stream().filter(it -> it.contains("proposal.offered")))
                    .hasSize(1);
            browser.shutdownNow();
            reader.join(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_page_that_leaves_while_it_is_written_to_is_no_error() throws Exception {
        heleneIsADoctor();
        Complaints complaints = new Complaints();
        Logger.getLogger("").addHandler(complaints);
        AtomicBoolean telling = new AtomicBoolean(true);
        Thread news = Thread.ofVirtual().start(() -> {
            while (telling.get()) {
                changes.tell(new Change("proposal.offered", OFFER, null, DOCTOR, "200000001", null, null));
            }
        });
        try {
            for (int pages = 0; pages < 20; pages++) {
                openAndLeave();
            }
        } finally {
            telling.set(false);
            news.join(Duration.ofSeconds(5));
            Logger.getLogger("").removeHandler(complaints);
        }
        assertThat(complaints.heard).isEmpty();
    }

    @Test
    void one_account_listens_in_so_many_pages_and_in_another_once_one_is_closed() throws Exception {
        heleneIsADoctor();
        var pages = new ArrayDeque<Socket>();
        try {
            for (int i = 0; i < OpenPages.MOST; i++) {
                pages.add(opened("mathilde"));
                assertThat(firstLine(pages.getLast())).contains("200");
            }
            try (var another = opened("mathilde");
                    var somebodyElse = opened("nestor")) {
                assertThat(firstLine(another)).contains("429");
                assertThat(firstLine(somebodyElse)).contains("200");
            }

            pages.remove().close();

            Awaitility.await().untilAsserted(() -> {
                try (var another = opened("mathilde")) {
                    assertThat(firstLine(another)).contains("200");
                }
            });
        } finally {
            for (var page : pages) {
                page.close();
            }
        }
    }

    /** A page that leaves without a farewell. */
    private Socket opened(String account) throws IOException {
        var page = new Socket(address.getHost(), address.getPort());
        page.setSoLinger(true, 0);
        page.getOutputStream()
                .write("""
            GET %s HTTP/1.1\r
            Host: %s\r
            Authorization: Bearer %s\r
            Accept: text/event-stream\r
            \r
            """.formatted(address.getPath(), address.getAuthority(), IDENTITY.token(account, "practitioner"))
                        .getBytes(StandardCharsets.US_ASCII));
        return page;
    }

    private static String firstLine(Socket page) throws IOException {
        return new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    /** What is on its way to it is refused. */
    private void openAndLeave() throws IOException {
        try (Socket page = opened("helene")) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.lines()
                            .filter(it -> it.contains("proposal.offered"))
                            .findFirst())
                    .isPresent();
        }
    }

    /** What is logged as an error. */
    private static final class Complaints extends Handler {

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord it) {
            if (it.getLevel().intValue() >= Level.SEVERE.intValue()) {
                heard.add(it.getLoggerName() + ": " + it.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static void heleneIsADoctor() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson("""
            {"id":"%s","version":1,"firstName":"A","lastName":"B","email":"a@b.fr","rpps":"1","category":"LOCUM",
             "specialty":"GENERAL_PRACTICE","homeCommune":"53147","maxTravelMinutes":30,"acceptsOvernight":false,
             "needsHousing":false,"missionKinds":[],"credential":{"kind":"LICENCE","number":"1","validUntil":"2099-01-01"},
             "insuranceValidUntil":"2099-01-01","consent":true,"attested":true}\
            """.formatted(DOCTOR))));
    }

    private static boolean contains(Queue<String> heard, String text) {
        return heard.stream().anyMatch(it -> it.contains(text));
    }
}
