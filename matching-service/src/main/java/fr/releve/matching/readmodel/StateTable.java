package fr.releve.matching.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The newest state of each thing of one kind. Keeping one is a single statement that also marks the plan as behind, if
 * anything but the version is new; states may come
 * twice or out of order: the highest version stays, and what was erased never comes back. All of it is part of the caller's transaction.
 */
public abstract class StateTable<T> {

    private final DataSource database;
    private final ObjectMapper json;
    private final String table;
    private final Class<T> type;

    /** @param table with columns id, version and state, named like the kind in the list of changes */
    protected StateTable(DataSource database, ObjectMapper json, String table, Class<T> type) {
        this.database = database;
        this.json = json;
        this.table = table;
        this.type = type;
    }

    protected void keep(String id, long version, T state) {
        change("""
                insert into %1$s as known (id, version, state) values (?, ?, ?::jsonb)
                on conflict (id) do update set version = excluded.version, state = excluded.state
                where known.state is not null and known.version < excluded.version""", id, version, write(state));
    }

    /** Forgets everything but that the thing is gone. */
    public void erase(String id) {
        change("""
                insert into %1$s as known (id, version, state) values (?, 0, null)
                on conflict (id) do update set state = null where known.state is not null""", id);
    }

    public Optional<T> find(String id) {
        return list("where id = ?", id).stream().findFirst();
    }

    /** @param ids at most a few thousand; unknown and erased ones are left out */
    public List<T> list(List<String> ids) {
        return list("where id = any(string_to_array(?, ','))", String.join(",", ids));
    }

    /** Everything known, by id. */
    public List<T> listAll() {
        return list("");
    }

    protected List<T> list(String condition, Object... values) {
        String sql = "select state from (select * from " + table + " " + condition
                + ") as chosen where state is not null order by id";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                List<T> states = new ArrayList<>();
                while (rows.next()) {
                    states.add(json.readValue(rows.getString(1), type));
                }
                return states;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the read model cannot be read: " + table, e);
        }
    }

    private void change(String upsert, Object... values) {
        String sql = """
                with kept as (
                         %s returning new.id, (old.state - 'version') is distinct from (new.state - 'version') as news),
                     marked as (insert into change (kind, id) select '%s', id from kept where news returning id)
                select pg_notify('change', '') from marked""".formatted(upsert.formatted(table), table);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the read model cannot be written: " + table, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private String write(T state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for a " + type.getSimpleName(), e);
        }
    }
}
