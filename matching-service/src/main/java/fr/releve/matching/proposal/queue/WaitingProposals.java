package fr.releve.matching.proposal.queue;

import fr.releve.matching.calendar.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The proposals that wait for a decision, in their order: of thousands only a stretch is read, no more of each than a queue needs. */
@ApplicationScoped
class WaitingProposals {

    private static final String COUNT = """
            select territory, count(*) from proposal
            where status = 'PROPOSED' and (?::text[] is null or territory = any(?::text[])) group by territory""";

    private final DataSource database;

    WaitingProposals(DataSource database) {
        this.database = database;
    }

    /**
     * Those that are wanted, and the stretch in which one of them stands.
     *
     * @param before where the stretch before begins; null of the first
     * @param after where the stretch after begins; null of the last
     */
    record Stretch(
            int wanted,
            List<QueuedProposal> items,
            @Nullable UUID before,
            @Nullable UUID after) {}

    /**
     * How many wait, by the SIREN of their territory.
     *
     * @param territories null for every territory
     */
    SortedMap<String, Integer> count(@Nullable Set<String> territories) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            var sirens = territories == null ? null : connection.createArrayOf("text", territories.toArray());
            statement.setArray(1, sirens);
            statement.setArray(2, sirens);
            try (var rows = statement.executeQuery()) {
                SortedMap<String, Integer> counts = new TreeMap<>();
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
                return counts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what waits cannot be counted", e);
        }
    }

    /**
     * Reads a stretch.
     *
     * @param territories SIREN of those that are wanted
     * @param at stands in the stretch; if it is not wanted, or null, the first stretch is meant
     * @param length of each stretch
     */
    Stretch stretch(
            QueueFilter.Order order,
            Collection<String> territories,
            boolean urgentOnly,
            @Nullable UUID at,
            int length) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(stretchBy(order))) {
            statement.setArray(1, connection.createArrayOf("text", territories.toArray()));
            statement.setBoolean(2, urgentOnly);
            statement.setString(3, at == null ? null : at.toString());
            statement.setInt(4, length);
            try (var rows = statement.executeQuery()) {
                return read(rows, length);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what waits cannot be read", e);
        }
    }

    /** The lines of a stretch, and of the one before and the one after as far as they tell where those begin. */
    private static String stretchBy(QueueFilter.Order order) {
        String first = switch (order) {
            case DEADLINE -> "decide_before, id";
            case SCORE -> "score desc, decide_before, id";
        };
        return """
                with wanted as (
                         select id, row_number() over (order by %s) - 1 as place from proposal
                         where status = 'PROPOSED' and territory = any(?) and (urgent or not ?)),
                     stretch as materialized (
                         select coalesce((select place from wanted where id = ?::uuid), 0) / size * size as begins, size
                         from (select ?::int as size) as given)
                select place - begins as distance, (select count(*) from wanted) as wanted,
                    id, practitioner_id, vacancy_id, territory, half_days, score, urgent, decide_before
                from wanted join proposal using (id), stretch
                where place = begins - size or place between begins and begins + size
                order by place""".formatted(first);
    }

    private static Stretch read(ResultSet rows, int length) throws SQLException {
        int wanted = 0;
        List<QueuedProposal> items = new ArrayList<>();
        UUID before = null;
        UUID after = null;
        while (rows.next()) {
            wanted = rows.getInt("wanted");
            int distance = rows.getInt("distance");
            if (distance < 0) {
                before = rows.getObject("id", UUID.class);
            } else if (distance < length) {
                items.add(line(rows));
            } else {
                after = rows.getObject("id", UUID.class);
            }
        }
        return new Stretch(wanted, items, before, after);
    }

    private static QueuedProposal line(ResultSet row) throws SQLException {
        return new QueuedProposal(
                row.getObject("id", UUID.class),
                row.getObject("practitioner_id", UUID.class),
                row.getObject("vacancy_id", UUID.class),
                row.getString("territory"),
                HalfDays.parse(row.getString("half_days")),
                row.getLong("score"),
                row.getBoolean("urgent"),
                row.getObject("decide_before", OffsetDateTime.class).toInstant());
    }
}
