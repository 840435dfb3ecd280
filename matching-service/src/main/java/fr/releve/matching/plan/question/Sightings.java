package fr.releve.matching.plan.question;

import fr.releve.matching.change.Change;
import fr.releve.matching.plan.Landscapes;
import fr.releve.matching.proposal.Proposal.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Looks which version everything has that a plan is made of, so that a copy rereads only what changed since its last look. */
@ApplicationScoped
class Sightings {

    private static final String LOOK = """
            select 'practitioner' as kind, id, version from practitioner where state is not null
            union all select 'vacancy', id, version from vacancy where state is not null
            union all select 'territory', id, version from territory where state is not null
            union all select 'proposal', id::text, version from proposal
            where status = any(?) or (status = any(?) and closed_at > ?)""";

    /** A number of 64 bits for each thing and version, kinds told apart by their seed; the sum is the same in any order, and as long as it takes. */
    private static final String GLANCE = """
            select coalesce(sum(mark), 0) from (
                select hashint8extended(version, hashtextextended(id, 1)) as mark from practitioner where state is not null
                union all select hashint8extended(version, hashtextextended(id, 2)) from vacancy where state is not null
                union all select hashint8extended(version, hashtextextended(id, 3)) from territory where state is not null
                union all select hashint8extended(version, uuid_hash_extended(id, 4)) from proposal
                where status = any(?) or (status = any(?) and closed_at > ?)) as marks""";

    private final DataSource database;
    private final Landscapes landscapes;

    Sightings(DataSource database, Landscapes landscapes) {
        this.database = database;
        this.landscapes = landscapes;
    }

    /** Something of some kind. */
    record Thing(String kind, String id) {}

    Map<Thing, Long> look() {
        return read(LOOK, rows -> {
            Map<Thing, Long> seen = new HashMap<>();
            while (rows.next()) {
                seen.put(new Thing(rows.getString(1), rows.getString(2)), rows.getLong(3));
            }
            return seen;
        });
    }

    /** A number that is another one once {@link #look} would see anything else: told without sending every version. */
    BigInteger glance() {
        return read(GLANCE, rows -> {
            rows.next();
            return rows.getBigDecimal(1).toBigInteger();
        });
    }

    /** What is made of the rows. */
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T read(String sql, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, names(connection, Status.LIVE));
            statement.setArray(2, names(connection, Status.REFUSED));
            statement.setObject(3, landscapes.refusedSince().atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the versions of things cannot be read", e);
        }
    }

    /** What is new, other or gone. */
    static List<Change> between(Map<Thing, Long> before, Map<Thing, Long> now) {
        List<Change> changes = new ArrayList<>();
        now.forEach((thing, version) -> {
            if (!version.equals(before.get(thing))) {
                changes.add(new Change(0, thing.kind(), thing.id(), null));
            }
        });
        before.keySet().stream()
                .filter(it -> !now.containsKey(it))
                .forEach(it -> changes.add(new Change(0, it.kind(), it.id(), null)));
        return changes;
    }

    private static java.sql.Array names(Connection connection, Set<Status> which) throws SQLException {
        return connection.createArrayOf("text", which.stream().map(Status::name).toArray());
    }
}
