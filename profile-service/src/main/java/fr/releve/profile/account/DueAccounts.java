package fr.releve.profile.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Accounts that are to be deleted at the identity server. */
@ApplicationScoped
public class DueAccounts {

    private final DataSource database;

    public DueAccounts(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String account, Instant now) {
        update(
                "insert into due_account (account, asked_at, try_after) values (?, ?, ?) on conflict do nothing",
                account,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC));
    }

    /** The one that has waited longest, this copy's until the lease ends. */
    @Transactional
    Optional<String> lease(Instant now, Instant until) {
        String sql = """
                update due_account set try_after = ?
                where account = (select account from due_account where try_after <= ?
                                 order by try_after, account limit 1 for update skip locked)
                returning account""";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, until.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("due accounts cannot be read", e);
        }
    }

    @Transactional
    void done(String account) {
        update("delete from due_account where account = ?", account);
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("due accounts cannot be written", e);
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
