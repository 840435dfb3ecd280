package fr.releve.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes a creation that is asked for twice with the same {@code Idempotency-Key} happen once: the second caller gets the first one's
 * id. Key and creation are one transaction. Keys are remembered for a week: who asks again, asks soon.
 */
@ApplicationScoped
public class IdempotentCreation {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Duration MEMORY = Duration.ofDays(7);

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;

    public IdempotentCreation(DataSource database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key value of the header; null creates without protection
     * @param operation names the endpoint, so that a key of one is not a key of another
     * @param request the request's body, which must be the same again
     * @param creation makes the thing and gives its id
     * @throws InvalidRequest if the key is empty or longer than 255 characters
     * @throws Conflict if the key came with another request before
     */
    @Transactional
    public UUID once(@Nullable String key, Caller caller, String operation, Object request, Supplier<UUID> creation) {
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_IDEMPOTENCY_KEY, HEADER, "The header Idempotency-Key has 1 to 255 characters.");
        }
        String hash = hash(operation, request);
        try (var connection = database.getConnection()) {
            if (!reserve(connection, caller.account(), key, hash)) {
                return earlier(connection, caller.account(), key, hash);
            }
            UUID created = creation.get();
            complete(connection, caller.account(), key, created);
            return created;
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key cannot be kept", e);
        }
    }

    /** Whoever is erased leaves no key either: it tells the account, and by its hash what was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String account) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from idempotency_key where account = ?")) {
            statement.setString(1, account);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("idempotency keys cannot be forgotten", e);
        }
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            statement.setObject(1, clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private boolean reserve(Connection connection, String account, String key, String hash) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into idempotency_key (account, key, request_hash, created_at) values (?, ?, ?, ?)
                on conflict do nothing""")) {
            statement.setString(1, account);
            statement.setString(2, key);
            statement.setString(3, hash);
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private static UUID earlier(Connection connection, String account, String key, String hash) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select request_hash, created_id from idempotency_key where account = ? and key = ?")) {
            statement.setString(1, account);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(hash)) {
                    throw new Conflict(
                            ProblemKind.IDEMPOTENCY_KEY_REUSED,
                            HEADER,
                            "This Idempotency-Key was used before, for another request.");
                }
                return row.getObject(2, UUID.class);
            }
        }
    }

    private static void complete(Connection connection, String account, String key, UUID created) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update idempotency_key set created_id = ? where account = ? and key = ?")) {
            statement.setObject(1, created);
            statement.setString(2, account);
            statement.setString(3, key);
            statement.executeUpdate();
        }
    }

    private String hash(String operation, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("the request cannot be hashed", e);
        }
    }
}
