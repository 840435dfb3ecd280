package fr.releve.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.security.Caller;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class IdempotentCreationIT {

    @Inject
    IdempotentCreation creation;

    private final Caller caller = new Caller(UUID.randomUUID().toString(), Set.of(), Set.of());
    private final AtomicInteger created = new AtomicInteger();

    @Test
    void the_same_request_again_gets_the_first_ones_id() {
        String key = UUID.randomUUID().toString();
        UUID first = create(key, Map.of("a", 1));
        assertThat(create(key, Map.of("a", 1))).isEqualTo(first);
        assertThat(created).hasValue(1);
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        String key = UUID.randomUUID().toString();
        create(key, Map.of("a", 1));
        assertThatThrownBy(() -> create(key, Map.of("a", 2))).isInstanceOf(Conflict.class);
        assertThat(created).hasValue(1);
    }

    @Test
    void a_failed_creation_leaves_the_key_free() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> creation.once(key, caller, "things", Map.of(), () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessageContaining("failed");
        assertThat(create(key, Map.of())).isNotNull();
    }

    @Test
    void requests_at_the_same_instant_create_once() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Future<UUID>> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                answers.add(pool.submit(() -> create(key, Map.of("a", 1))));
            }
        }
        UUID first = answers.getFirst().get();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(created).hasValue(1);
    }

    @Test
    void a_key_of_nothing_or_too_much_is_refused() {
        assertThatThrownBy(() -> create(" ", Map.of())).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> create("x".repeat(256), Map.of())).isInstanceOf(InvalidRequest.class);
    }

    private UUID create(String key, Object request) {
        return creation.once(key, caller, "things", request, () -> {
            created.incrementAndGet();
            return UUID.randomUUID();
        });
    }
}
