package fr.releve.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.security.Caller;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class IdempotentCreationIT {

    @Inject
    IdempotentCreation creation;

    @Inject
    DataSource database;

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

    @Test
    void a_key_is_forgotten_after_seven_days() throws SQLException {
        create("old", Map.of());
        create("young", Map.of());
        age("old", "7 days 1 hour");
        age("young", "6 days 23 hours");

        creation.forgetOld();

        assertThat(keys()).containsExactly("young");
        create("young", Map.of());
        assertThat(created).hasValue(2);
    }

    @Test
    void who_is_erased_leaves_no_key_while_others_keep_theirs() throws SQLException {
        create("mine", Map.of());
        var other = new Caller(UUID.randomUUID().toString(), Set.of(), Set.of());
        UUID theirs = creation.once("theirs", other, "things", Map.of(), UUID::randomUUID);

        QuarkusTransaction.requiringNew().run(() -> creation.forget(caller.account()));

        assertThat(keys()).isEmpty();
        assertThat(creation.once("theirs", other, "things", Map.of(), UUID::randomUUID))
                .isEqualTo(theirs);
    }

    private void age(String key, String ago) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update idempotency_key set created_at = now() - ?::interval where account = ? and key = ?")) {
            statement.setString(1, ago);
            statement.setString(2, caller.account());
            statement.setString(3, key);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private List<String> keys() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select key from idempotency_key where account = ?")) {
            statement.setString(1, caller.account());
            List<String> keys = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            return keys;
        }
    }

    private UUID create(String key, Object request) {
        return creation.once(key, caller, "things", request, () -> {
            created.incrementAndGet();
            return UUID.randomUUID();
        });
    }
}
