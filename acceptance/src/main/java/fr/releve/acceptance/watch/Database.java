package fr.releve.acceptance.watch;

import fr.releve.acceptance.door.Unseen;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A service's database, looked at from outside when all is over. */
public final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    public static Database of(String url, String role, String password) {
        try {
            return new Database(DriverManager.getConnection(url, role, password));
        } catch (SQLException e) {
            throw new Unseen("the database " + url, String.valueOf(e.getMessage()));
        }
    }

    /** The cells of every row as text; empty for null. */
    public List<List<String>> rows(String question) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            int columns = answer.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (answer.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    String cell = answer.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new Unseen("an answer to " + question, String.valueOf(e.getMessage()));
        }
    }

    public long count(String question) {
        return Long.parseLong(rows(question).getFirst().getFirst());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Unseen("the end of a connection", String.valueOf(e.getMessage()));
        }
    }
}
