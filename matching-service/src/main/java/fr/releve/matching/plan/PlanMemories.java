package fr.releve.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what the last full plan learned, so that a restart or another copy plans nothing anew. */
@ApplicationScoped
public class PlanMemories {

    private final DataSource database;

    PlanMemories(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(PlanMemory memory) {
        String sql = """
                insert into plan_memory (day, engine_version, learned_at, learned) values (?, ?, ?, ?)
                on conflict (id) do update
                set day = excluded.day, engine_version = excluded.engine_version, learned_at = excluded.learned_at,
                    learned = excluded.learned""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, memory.day());
            statement.setString(2, memory.engineVersion());
            statement.setObject(3, memory.learnedAt().atOffset(ZoneOffset.UTC));
            statement.setBytes(4, memory.learned());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what a plan learned cannot be kept", e);
        }
    }

    /** When the memory was kept; empty before the first full plan. */
    public Optional<Instant> learnedAt() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select learned_at from plan_memory");
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("what a plan learned cannot be read", e);
        }
    }

    public Optional<PlanMemory> find() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select * from plan_memory");
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new PlanMemory(
                            row.getObject("day", LocalDate.class),
                            row.getString("engine_version"),
                            row.getObject("learned_at", OffsetDateTime.class).toInstant(),
                            row.getBytes("learned")))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("what a plan learned cannot be read", e);
        }
    }
}
