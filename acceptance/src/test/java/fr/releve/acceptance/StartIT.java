package fr.releve.acceptance;

import static fr.releve.localstack.Part.GATEWAY;
import static fr.releve.localstack.Part.KAFKA;
import static fr.releve.localstack.Part.KEYCLOAK;
import static fr.releve.localstack.Part.MATCHING;
import static fr.releve.localstack.Part.NOTIFICATION;
import static fr.releve.localstack.Part.POSTGRESQL;
import static fr.releve.localstack.Part.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services that are started before what they need wait for it, say what they wait for, and go on by themselves. */
@ExtendWith(SharedInstance.class)
class StartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<Part> SERVICES = EnumSet.range(PROFILE, GATEWAY);
    private static final Set<Part> WITH_STORES = EnumSet.of(PROFILE, MATCHING, NOTIFICATION);

    private final Instance instance;
    private final Set<Part> down = ConcurrentHashMap.newKeySet();
    private final Map<Part, Long> logged = new EnumMap<>(Part.class);

    StartIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void a_start_without_database_broker_and_identity_waits_and_says_so_until_they_come() {
        try {
            Stream.of(KAFKA, KEYCLOAK, POSTGRESQL).forEach(this::kill);
            SERVICES.forEach(this::kill);
            SERVICES.forEach(it -> logged.put(it, size(log(it))));
            var starts = all(SERVICES.stream().map(this::begin));
            says(GATEWAY, "waiting for a part that does not answer: part=identity");
            WITH_STORES.forEach(it -> says(it, "Connection to 127.0.0.1", "refused", "Retrying"));

            restart(POSTGRESQL);
            WITH_STORES.forEach(it -> says(it, "does not answer: part=broker", "does not answer: part=identity"));
            assertThat(starts).as("everybody is ready without what they need").isNotDone();

            all(Stream.of(KAFKA, KEYCLOAK).map(this::begin)).join();
            starts.join();
            SERVICES.forEach(it -> assertThat(
                            Door.at(instance.url(it)).get("/q/health/ready").status())
                    .as(it.title())
                    .isEqualTo(200));
        } finally {
            // Others share the instance: whatever failed here, they find it whole.
            EnumSet.allOf(Part.class).stream().filter(down::contains).forEach(this::restart);
        }
    }

    private void kill(Part part) {
        down.add(part);
        instance.kill(part);
    }

    private void restart(Part part) {
        instance.restart(part);
        down.remove(part);
    }

    /** Ends when the part is ready, and fails when it ends before. */
    private CompletableFuture<Void> begin(Part part) {
        return CompletableFuture.runAsync(() -> restart(part), Thread::startVirtualThread);
    }

    private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> some) {
        return CompletableFuture.allOf(some.toArray(CompletableFuture<?>[]::new));
    }

    private void says(Part service, String... words) {
        Awaitility.await("the log of " + service.title())
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(said(service)).contains(Arrays.asList(words)));
    }

    /** Since its last start. */
    private String said(Part service) {
        try {
            var bytes = Files.readAllBytes(log(service));
            int before = Math.toIntExact(logged.getOrDefault(service, 0L));
            return new String(bytes, before, bytes.length - before, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(Part service) {
        return instance.logs().resolve(service.slug() + ".log");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
