package fr.releve.profile;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who send or take papers as slowly as they can: others neither wait for them nor are sent away. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class SlowPapersIT {

    private static final int SLOW_ONES = 12;

    /** More than the machine takes off a service's hands while nobody reads. */
    private static final int LARGE = 9 * 1024 * 1024;

    private static final int LITTLE = 4 * 1024;

    private static final int MARK = 16;

    /** A picture of so few points is longer than that many marks. */
    private static final int MARKS = 32;

    private final List<Socket> lines = new ArrayList<>();

    private record Doctor(String token, String papers) {

        static Doctor registered() {
            String token = TestTokens.practitioner(UUID.randomUUID());
            UUID id = Api.create(token, "/practitioners", Bodies.doctor());
            return new Doctor(token, "/practitioners/" + id + "/documents");
        }

        ValidatableResponse send(byte[] content) {
            return given().auth()
                    .oauth2(token)
                    .contentType("image/jpeg")
                    .body(content)
                    .when()
                    .post(papers + "?kind=IDENTITY")
                    .then();
        }
    }

    @BeforeEach
    void loadPlaces() {
        Api.loadPlaces();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket it : lines) {
            it.close();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(papersWaiting()).isZero());
    }

    @Test
    void who_sends_drop_by_drop_keeps_nobody_from_sending() throws IOException {
        byte[] paper = Arrays.copyOf(Papers.image("jpeg", 50, 50), LITTLE);
        for (int i = 0; i < SLOW_ONES; i++) {
            var slow = Doctor.registered();
            ask("POST", slow.papers() + "?kind=IDENTITY", slow.token(), "Content-Length: " + LARGE + "\r\n")
                    .getOutputStream()
                    .write(paper);
        }
        Awaitility.await().untilAsserted(() -> assertThat(papersWaiting()).isEqualTo(SLOW_ONES));
        Awaitility.await()
                .untilAsserted(() -> assertThat(waiting())
                        .hasSize(SLOW_ONES)
                        .allSatisfy(it -> assertThat(it.length).isEqualTo(LITTLE)));
        assertThat(waiting()).as("on disk").noneMatch(it -> holds(it, paper));

        Doctor.registered().send(paper).statusCode(201);

        assertThat(papersWaiting()).as("still on their way").isEqualTo(SLOW_ONES);
    }

    @Test
    void who_takes_drop_by_drop_keeps_nobody_from_reading() throws IOException {
        byte[] paper = Arrays.copyOf(Papers.image("jpeg", 50, 50), LARGE);
        var doctor = Doctor.registered();
        String path = doctor.papers() + "/"
                + doctor.send(paper).statusCode(201).extract().<String>path("id");
        for (int i = 0; i < SLOW_ONES; i++) {
            var slow = ask("GET", path, TestTokens.coordinator(UUID.randomUUID(), "*"), "");
            assertThat(new String(slow.getInputStream().readNBytes(12), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 200");
        }
        assertThat(papersWaiting()).isEqualTo(SLOW_ONES);
        assertThat(waiting())
                .as("on disk")
                .allSatisfy(it -> assertThat(it.length).isEqualTo(LARGE))
                .noneMatch(it -> holds(it, paper));

        byte[] back = Api.get(doctor.token(), path).statusCode(200).extract().asByteArray();

        assertThat(back).isEqualTo(paper);
        assertThat(papersWaiting()).as("still on their way").isEqualTo(SLOW_ONES);
    }

    private Socket ask(String method, String path, String token, String headers) throws IOException {
        var line = new Socket();
        lines.add(line);
        line.setReceiveBufferSize(LITTLE);
        line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        line.getOutputStream().write("""
                %s %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: image/jpeg\r
                %s\r
                """.formatted(method, path, token, headers).getBytes(ISO_8859_1));
        return line;
    }

    /** The files of this process that have a paper in them; none has a name any more. */
    private static long papersWaiting() throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(SlowPapersIT::isPaper).count();
        }
    }

    /** What the disk has of each, as whoever takes a copy of it reads it. */
    private static List<byte[]> waiting() throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            var all = new ArrayList<byte[]>();
            for (Path it : open.filter(SlowPapersIT::isPaper).toList()) {
                all.add(Files.readAllBytes(it));
            }
            return all;
        }
    }

    /** Whether any sixteen bytes of the paper's beginning, as many as its seal is made of at a time, are there. */
    private static boolean holds(byte[] file, byte[] paper) {
        String text = new String(file, ISO_8859_1);
        return IntStream.range(0, MARKS)
                .mapToObj(it -> new String(paper, it * MARK, MARK, ISO_8859_1))
                .anyMatch(text::contains);
    }

    private static boolean isPaper(Path descriptor) {
        try {
            String file = Files.readSymbolicLink(descriptor).toString();
            return file.contains("releve-paper") && file.endsWith("(deleted)");
        } catch (IOException e) {
            return false;
        }
    }
}
