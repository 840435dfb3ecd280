package fr.releve.matching.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import fr.releve.kit.trace.Trace;
import fr.releve.kit.web.TolerantJson;
import fr.releve.matching.change.Changes;
import jakarta.transaction.Transactional;
import java.lang.ref.SoftReference;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of each thing of one kind. Keeping some is a single statement that also marks the plan as behind, if anything but the
 * version is new; states may come twice or out of order: the highest version stays, and what was erased never comes back, unless it {@link
 * #comesBack} under a higher one. All of it is part of the caller's transaction.
 */
public abstract class StateTable<T extends Versioned> {

    /** The version of a silence that says none. */
    public static final long UNKNOWN = 0;

    private final DataSource database;
    private final ObjectMapper json;
    private final Bell bell;
    private final String table;
    private final Class<T> type;

    /** What {@link #listAll} read last, by id, for as long as there is memory for it: a state is the same as long as its version is. */
    private volatile SoftReference<Map<String, T>> lastRead = new SoftReference<>(Map.of());

    /** @param table with columns id, version and state, named like the kind in the list of changes */
    protected StateTable(DataSource database, ObjectMapper json, Bell bell, String table, Class<T> type) {
        this.database = database;
        this.json = TolerantJson.like(json);
        this.bell = bell;
        this.table = table;
        this.type = type;
    }

    /**
     * Whether an erased key may come back under a higher version, as a spouse who opts out and in again. A tombstone carries a version too,
     * so that reading the whole history again lets in nothing that was erased since; those of releases before 2026-11-28 carry none and may
     * let in, for a moment, what a later one takes out.
     */
    public boolean comesBack() {
        return false;
    }

    /** Whether a change of it concerns the plan of the day; otherwise the next plan made from nothing sees it. */
    protected boolean concernsThePlan() {
        return true;
    }

    /**
     * Keeps what was told.
     *
     * @param told states of these things, in any order, several of one thing among them
     * @param erased of these only that they are gone is kept, with the version up to which they are; {@link #UNKNOWN} silences whatever
     *     is known, for good or, where silence may be broken, until as much is told again
     * @param traces in which things changed, by id; of those that are part of one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Collection<T> told, Map<String, Long> erased, Map<String, Trace> traces) {
        Map<String, T> newest = new TreeMap<>();
        told.forEach(it -> newest.merge(it.key(), it, (one, other) -> one.version() < other.version() ? other : one));
        var gone = new TreeMap<>(erased);
        gone.entrySet().removeIf(it -> isTakenBack(it, newest.get(it.getKey())));
        newest.keySet().removeAll(gone.keySet());
        var states = newest.values();
        String sql = """
                with told as (
                         select id, version, state::jsonb, trace
                         from unnest(?::text[], ?::bigint[], ?::text[], ?::text[]) as it (id, version, state, trace)
                         union all
                         select id, version, null, trace from unnest(?::text[], ?::bigint[], ?::text[]) as it (id, version, trace)),
                     kept as (
                         insert into %1$s as known (id, version, state) select id, version, state from told order by id
                         on conflict (id) do update
                         set state = excluded.state,
                             version = case when %2$s and excluded.version = 0 and known.state is not null
                                            then known.version - 1
                                            else greatest(known.version, excluded.version) end
                         where excluded.state is null
                                and (not %2$s or excluded.version = 0 or known.version <= excluded.version)
                            or excluded.state is not null and known.version < excluded.version and (known.state is not null or %2$s)
                         returning new.id, (old.state - 'version') is distinct from (new.state - 'version') as news),
                     marked as (
                         insert into change (kind, id, trace_parent)
                         select '%1$s', id, trace from kept join told using (id) where news and %3$s
                         returning id)
                select count(*) from marked""".formatted(table, comesBack(), concernsThePlan());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "text", states.stream().map(Versioned::key)));
            statement.setArray(2, array(connection, "bigint", states.stream().map(Versioned::version)));
            statement.setArray(3, array(connection, "text", states.stream().map(this::write)));
            statement.setArray(4, array(connection, "text", states.stream().map(it -> parent(traces, it.key()))));
            statement.setArray(5, array(connection, "text", gone.keySet().stream()));
            statement.setArray(6, array(connection, "bigint", gone.values().stream()));
            statement.setArray(
                    7, array(connection, "text", gone.keySet().stream().map(it -> parent(traces, it))));
            try (var marked = statement.executeQuery()) {
                if (marked.next() && marked.getLong(1) > 0) {
                    bell.ringAfterCommit(Changes.CHANNEL);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the read model cannot be written: " + table, e);
        }
    }

    private boolean isTakenBack(Map.Entry<String, Long> silence, @Nullable T state) {
        return comesBack() && state != null && state.version() > silence.getValue();
    }

    private static @Nullable String parent(Map<String, Trace> traces, String id) {
        var trace = traces.get(id);
        return trace == null ? null : trace.parent();
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    public Optional<T> find(String id) {
        return list("where id = ?", id).stream().findFirst();
    }

    /** @param ids at most a few thousand; unknown and erased ones are left out */
    public List<T> list(List<String> ids) {
        return list("where id = any(string_to_array(?, ','))", String.join(",", ids));
    }

    /** Everything known, by id; of what was read before, only what has a new version is read. */
    public List<T> listAll() {
        Map<String, T> before = Objects.requireNonNullElse(lastRead.get(), Map.of());
        Map<String, Long> versions = versions();
        List<String> others = versions.entrySet().stream()
                .filter(it -> !isOfVersion(before.get(it.getKey()), it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (others.isEmpty() && before.size() == versions.size()) {
            return List.copyOf(before.values());
        }
        Map<String, T> now = new TreeMap<>(before);
        now.keySet().retainAll(versions.keySet());
        others.forEach(now::remove);
        read(others, versions.size()).forEach(it -> now.put(it.key(), it));
        lastRead = new SoftReference<>(now);
        return List.copyOf(now.values());
    }

    private static boolean isOfVersion(@Nullable Versioned state, long version) {
        return state != null && state.version() == version;
    }

    private List<T> read(List<String> ids, int known) {
        return ids.size() == known ? list("") : list(ids);
    }

    private Map<String, Long> versions() {
        String sql = "select id, version from " + table + " where state is not null";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            Map<String, Long> versions = new HashMap<>();
            while (rows.next()) {
                versions.put(rows.getString(1), rows.getLong(2));
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("the read model cannot be read: " + table, e);
        }
    }

    /** Keeps it as it is until the caller's transaction ends; empty if there is none, or no longer. */
    protected Optional<T> findLocked(String id) {
        return list("where id = ? for update", id).stream().findFirst();
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

    /** The ids alone, where nothing else is needed of what may be much. */
    protected Set<UUID> ids(String condition, Object... values) {
        String sql = "select id from " + table + " where state is not null and " + condition;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                Set<UUID> ids = new HashSet<>();
                while (rows.next()) {
                    ids.add(UUID.fromString(rows.getString(1)));
                }
                return ids;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the read model cannot be read: " + table, e);
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
