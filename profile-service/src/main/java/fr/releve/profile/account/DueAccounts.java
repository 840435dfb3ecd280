package fr.releve.profile.account;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.profile.practitioner.EndingAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Accounts that are to be deleted at the identity server, and those that were while a token of theirs may still stand. */
@ApplicationScoped
public class DueAccounts implements EndingAccounts {

    /** Until the end of the transaction an account is either let go or gets a file. */
    private static final String ONE_OF_BOTH = "select pg_advisory_xact_lock(hashtext('account'), hashtext(?))";

    private final DataSource database;

    public DueAccounts(DataSource database) {
        this.database = database;
    }

    /** @param ended there is no such account any more, and by now no token of it */
    record Due(String account, boolean ended) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String account, Instant now) {
        lock(account);
        update(
                "insert into due_account (account, asked_at, try_after) values (?, ?, ?) on conflict do nothing",
                account,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustStay(String account) {
        lock(account);
        if (finds("select 1 from due_account where account = ?", account)) {
            throw new Conflict(
                    ProblemKind.ACCOUNT_ENDING,
                    "This account is being deleted and gets no new file: register with another account.");
        }
    }

    /** The one that has waited longest, this copy's until the lease ends. */
    @Transactional
    Optional<Due> lease(Instant now, Instant until) {
        String sql = """
                update due_account set try_after = ?
                where account = (select account from due_account where try_after <= ?
                                 order by try_after, account limit 1 for update skip locked)
                returning account, ended""";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, until.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(new Due(row.getString(1), row.getBoolean(2))) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("due accounts cannot be read", e);
        }
    }

    /** It gets no file until then. */
    @Transactional
    void ended(String account, Instant until) {
        update(
                "update due_account set ended = true, try_after = ? where account = ?",
                until.atOffset(ZoneOffset.UTC),
                account);
    }

    @Transactional
    void done(String account) {
        update("delete from due_account where account = ?", account);
    }

    private void lock(String account) {
        finds(ONE_OF_BOTH, account);
    }

    private boolean finds(String question, String account) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, question, account);
                var row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException("due accounts cannot be read", e);
        }
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
