package fr.releve.matching.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Everything that is to be done at a certain time. A deadline that another copy is just seeing to is left to it. */
@ApplicationScoped
public class Deadlines {

    private final DataSource database;

    public Deadlines(DataSource database) {
        this.database = database;
    }

    /** Replaces an earlier one of the same kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Deadline.Kind kind, UUID subject, Instant dueAt) {
        setAll(List.of(new Deadline(kind, subject, dueAt)));
    }

    /** Replaces earlier ones of the same kinds and subjects. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setAll(List<Deadline> deadlines) {
        String sql = """
                with due as (select * from unnest(?::text[], ?::uuid[], ?::timestamptz[]) as due (kind, subject, due_at)),
                     replaced as (
                         delete from deadline where id in (
                             select id from deadline join due using (kind, subject) for update of deadline skip locked))
                insert into deadline (kind, subject, due_at, try_after) select kind, subject, due_at, due_at from due""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, array(connection, "text", deadlines, it -> it.kind().name()));
            statement.setArray(2, array(connection, "uuid", deadlines, Deadline::subject));
            statement.setArray(
                    3,
                    array(connection, "timestamptz", deadlines, it -> it.dueAt().toString()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines cannot be written", e);
        }
    }

    /** Nothing is left to do about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UUID subject) {
        dropAll(List.of(subject));
    }

    /** Nothing is left to do about any of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dropAll(List<UUID> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        String sql = """
                delete from deadline where id in (select id from deadline where subject = any(?) for update skip locked)""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "uuid", subjects, it -> it));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines cannot be written", e);
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> all, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(value).toArray());
    }

    /**
     * The oldest that is due and that nobody sees to, kept from others until the transaction ends.
     *
     * @param kinds others are left alone: a copy of another version may know them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Claim> claim(Set<Deadline.Kind> kinds, Instant now) {
        String sql = """
                select id, kind, subject, due_at, attempts from deadline where try_after <= ? and kind = any(string_to_array(?, ','))
                order by try_after, id limit 1 for update skip locked""";
        String names = kinds.stream().map(Enum::name).collect(Collectors.joining(","));
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, now.atOffset(ZoneOffset.UTC), names);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var deadline = new Deadline(
                    Deadline.Kind.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    row.getTimestamp(4).toInstant());
            return Optional.of(new Claim(row.getLong(1), deadline, row.getInt(5)));
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines cannot be read", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(Claim claim) {
        update("delete from deadline where id = ?", claim.id());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void postpone(Claim claim, Instant until) {
        update(
                "update deadline set attempts = attempts + 1, try_after = ? where id = ?",
                until.atOffset(ZoneOffset.UTC),
                claim.id());
    }

    /** A deadline in the hands of this copy. */
    record Claim(long id, Deadline deadline, int attempts) {}

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines cannot be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
