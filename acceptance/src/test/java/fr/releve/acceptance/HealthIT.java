package fr.releve.acceptance;

import static fr.releve.localstack.Part.GATEWAY;
import static fr.releve.localstack.Part.MATCHING;
import static fr.releve.localstack.Part.NOTIFICATION;
import static fr.releve.localstack.Part.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service is ready while what it needs answers, and alive all the while. */
@ExtendWith(SharedInstance.class)
class HealthIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<Part> SERVICES = EnumSet.range(PROFILE, GATEWAY);
    private static final Set<Part> WITH_STORES = EnumSet.of(PROFILE, MATCHING, NOTIFICATION);

    private final Instance instance;

    HealthIT(Instance instance) {
        this.instance = instance;
    }

    static Stream<Arguments> whatIsNeeded() {
        return Stream.of(
                Arguments.of(Part.POSTGRESQL, WITH_STORES, "Database"),
                Arguments.of(Part.KAFKA, WITH_STORES, "broker"),
                Arguments.of(Part.KEYCLOAK, SERVICES, "identity"));
    }

    @ParameterizedTest
    @MethodSource("whatIsNeeded")
    void who_needs_a_part_that_is_gone_says_so_until_it_is_back(Part part, Set<Part> needing, String check) {
        everybodyIsReady();
        instance.kill(part);
        try {
            for (var service : needing) {
                awaitUntil(() -> assertThat(down(service)).anyMatch(it -> it.startsWith(check)));
                assertThat(ready(service).status()).isEqualTo(503);
            }
            everybodyIsAlive();
        } finally {
            instance.restart(part);
        }
        everybodyIsReady();
        everybodyIsAlive();
    }

    private void everybodyIsReady() {
        for (var service : SERVICES) {
            awaitUntil(() -> assertThat(ready(service).status())
                    .as(service + " misses " + down(service))
                    .isEqualTo(200));
        }
    }

    private void everybodyIsAlive() {
        for (var service : SERVICES) {
            var answer = Door.at(instance.url(service)).get("/q/health/live");
            assertThat(answer.status()).as(service + ": " + answer.text()).isEqualTo(200);
        }
    }

    private Answer ready(Part service) {
        return Door.at(instance.url(service)).get("/q/health/ready");
    }

    /** The names of what the service waits for. */
    private List<String> down(Part service) {
        return StreamSupport.stream(ready(service).json().path("checks").spliterator(), false)
                .filter(it -> it.path("status").asText().equals("DOWN"))
                .map(it -> it.path("name").asText())
                .toList();
    }

    private static void awaitUntil(ThrowingRunnable holds) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(holds);
    }
}
