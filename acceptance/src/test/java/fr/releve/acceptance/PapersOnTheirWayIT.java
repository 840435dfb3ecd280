package fr.releve.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper that comes slowly is to be read on no disk meanwhile. */
@ExtendWith(SharedInstance.class)
class PapersOnTheirWayIT {

    private static final String MARK = "of this doctor alone, 9f3c61d27be84a05";
    private static final int TIMES = 5_000;
    private static final int WHOLE = 9_000_000;
    private static final int LARGE_FILE = 64 * 1024 * 1024;
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Instance instance;

    PapersOnTheirWayIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void a_form_s_file_waits_in_memory() throws IOException {
        try (var line = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(instance.address()).getPort())) {
            String head = """
                    POST /medecin/papiers HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: multipart/form-data; boundary=part\r
                    Content-Length: %d\r
                    \r
                    --part\r
                    Content-Disposition: form-data; name="fichier"; filename="licence.pdf"\r
                    Content-Type: application/pdf\r
                    \r
                    """.formatted(instance.demoAccount("medecin").token(), WHOLE);
            line.getOutputStream().write((head + MARK.repeat(TIMES)).getBytes(ISO_8859_1));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(filesWithThePaper()).isNotEmpty());
            assertThat(filesWithThePaper()).allSatisfy(it -> assertThat(it).startsWith(MEMORY));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(filesWithThePaper()).isEmpty());
    }

    private List<Path> filesWithThePaper() {
        return instance.openFiles(Part.GATEWAY).stream()
                .flatMap(it -> whereItHasThePaper(it).stream())
                .toList();
    }

    private static Optional<Path> whereItHasThePaper(Path open) {
        try {
            boolean found =
                    Files.size(open) < LARGE_FILE && new String(Files.readAllBytes(open), ISO_8859_1).contains(MARK);
            return found ? Optional.of(Files.readSymbolicLink(open)) : Optional.empty();
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }
}
