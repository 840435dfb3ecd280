package fr.releve.matching.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds of a proposal and of the placement that came of it.
 *
 * @param rank the engine that proposed it, or the reserve
 * @param written by which transactions its rows were written; the same as long as nobody writes to them
 */
record Stored(UUID id, UUID doctor, String rank, Seen seen, String written) {

    private static final String OF_NEED = """
            select p.id, p.practitioner_id, p.engine_version, p.status, p.doctor_accepted, p.host_accepted, p.round_id, p.half_days,
                coalesce(h.held, 0), coalesce(q.status, ''), case when q.id is null then '' else q.ordre end,
                q.doctor_signed_at is not null, q.host_signed_at is not null, q.sent_at is not null,
                q.doctor_amended_at is not null, q.host_amended_at is not null, q.amendment_sent_at is not null,
                coalesce(q.added_half_days, ''),
                q.former_doctor_amended_at is not null, q.former_host_amended_at is not null, q.former_amendment_sent_at is not null,
                coalesce(q.wished_by, ''), p.xmin::text || ' ' || coalesce(q.xmin::text, '')
            from proposal p
            left join placement q on q.id = p.id
            left join (select proposal_id, count(*) as held from held_half_day where vacancy_id = ? group by proposal_id) h
                on h.proposal_id = p.id
            where p.vacancy_id = ?""";

    /** Counts, as lines are only ever added; the deadlines to the letter. */
    private static final String BESIDE = """
            select (select count(*) from proposal_log where proposal_id = it.id),
                   (select count(*) from placement_log where placement_id = it.id),
                   (select count(*) from signed_contract where placement_id = it.id),
                   (select count(*) from signed_amendment where placement_id = it.id),
                   (select string_agg(d::text, ' ' order by d.id) from deadline d where subject = it.id)
            from (select cast(? as uuid) as id) it""";

    /** Neither signed nor sent. */
    static final String NO_PAPER = paper(false, false, false);

    /** What a case can be told by. */
    record Seen(
            String proposal,
            boolean doctorYes,
            boolean hostYes,
            @Nullable UUID round,
            String halfDays,
            int held,
            String placement,
            String ordre,
            String contract,
            String amendment,
            String added,
            String formerAmendment,
            String wishedBy) {}

    static Map<UUID, Stored> ofNeed(DataSource database, UUID need) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF_NEED)) {
            statement.setObject(1, need);
            statement.setObject(2, need);
            Map<UUID, Stored> all = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var it = read(row);
                    all.put(it.id(), it);
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept beside the rows themselves: lines, files, deadlines. */
    static String beside(DataSource database, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BESIDE)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) + " " + row.getInt(2) + " " + row.getInt(3) + " " + row.getInt(4) + " "
                        + row.getString(5);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String paper(boolean byDoctor, boolean byHost, boolean sent) {
        return (byDoctor ? "D" : "-") + (byHost ? "H" : "-") + (sent ? "S" : "-");
    }

    private static Stored read(ResultSet row) throws SQLException {
        var seen = new Seen(
                row.getString(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getInt(9),
                row.getString(10),
                row.getString(11),
                paper(row.getBoolean(12), row.getBoolean(13), row.getBoolean(14)),
                paper(row.getBoolean(15), row.getBoolean(16), row.getBoolean(17)),
                row.getString(18),
                paper(row.getBoolean(19), row.getBoolean(20), row.getBoolean(21)),
                row.getString(22));
        return new Stored(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), seen, row.getString(23));
    }
}
