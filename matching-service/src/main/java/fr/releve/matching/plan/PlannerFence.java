package fr.releve.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Keeps a copy that lost its lead without noticing from publishing a plan of its own: the lock that makes it lead dies with a
 * connection, while its work goes over others. Each copy that takes over raises a token; work passes only with the newest one, and a
 * token is not raised while work with it is being committed.
 */
@ApplicationScoped
class PlannerFence {

    private final DataSource database;

    PlannerFence(DataSource database) {
        this.database = database;
    }

    /**
     * Shuts out whoever planned before.
     *
     * @return the token of the copy that plans from now on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long raise() {
        try (var connection = database.getConnection()) {
            return number(connection, "update planner_fence set token = token + 1 returning token");
        } catch (SQLException e) {
            throw new IllegalStateException("the planner's fence cannot be raised", e);
        }
    }

    /**
     * Lets the caller's transaction pass and keeps the token from being raised until it ends.
     *
     * @throws IllegalStateException if another copy has taken over since
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void pass(long token) {
        try (var connection = database.getConnection()) {
            long newest = number(connection, "select token from planner_fence for share");
            if (newest != token) {
                throw new IllegalStateException(
                        "another copy has taken over planning: token " + token + ", newest " + newest);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the planner's fence cannot be read", e);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the planner's fence has no row");
            }
            return row.getLong(1);
        }
    }
}
