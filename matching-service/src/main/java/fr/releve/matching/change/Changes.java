package fr.releve.matching.change;

import fr.releve.kit.leader.Bell;
import fr.releve.kit.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the plan has not heard of yet. Marked in the transaction of its cause, forgotten in that of the plan that knows of it. */
@ApplicationScoped
public class Changes {

    /** Where a listening connection hears that there is something new. */
    public static final String CHANNEL = "change";

    private final DataSource database;
    private final Bell bell;

    public Changes(DataSource database, Bell bell) {
        this.database = database;
        this.bell = bell;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String kind, Object id) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("insert into change (kind, id, trace_parent) values (?, ?, ?)")) {
            statement.setString(1, kind);
            statement.setString(2, id.toString());
            statement.setString(3, Trace.current().map(Trace::parent).orElse(null));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a change cannot be marked", e);
        }
        bell.ringAfterCommit(CHANNEL);
    }

    /** The oldest of them, at most so many. */
    public static List<Change> oldest(Connection connection, int atMost) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select position, kind, id, trace_parent from change order by position limit ?")) {
            statement.setInt(1, atMost);
            try (var rows = statement.executeQuery()) {
                List<Change> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            Trace.of(rows.getString(4)).orElse(null)));
                }
                return changes;
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(List<Change> known) {
        if (known.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from change where position = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", known.stream().map(Change::position).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("changes cannot be forgotten", e);
        }
    }
}
