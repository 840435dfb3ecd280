package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.calendar.HalfDaysColumn;
import fr.releve.matching.proposal.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Everything that ever happened to placements; lines are added, and the database refuses anything else. */
@ApplicationScoped
public class PlacementLog {

    private static final String COLUMNS = "number, at, actor, account, deed, from_status, to_status, reason, half_days,"
            + " document_hash, about, before, rule_versions, reference, dated";
    private static final HalfDaysColumn HALF_DAYS = new HalfDaysColumn();

    private final DataSource database;

    public PlacementLog(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void append(UUID placementId, Line it) {
        String sql = "insert into placement_log (placement_id, " + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, placementId);
            statement.setInt(2, it.number());
            statement.setObject(3, it.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, it.actor().name());
            statement.setString(5, it.account());
            statement.setString(6, it.deed().name());
            statement.setString(7, it.from().name());
            statement.setString(8, it.to().name());
            statement.setString(9, it.reason());
            statement.setString(10, HALF_DAYS.convertToDatabaseColumn(it.halfDays()));
            statement.setString(11, it.documentHash());
            var about = it.about();
            statement.setString(12, about == null ? null : about.name());
            var before = it.before();
            statement.setObject(13, before == null ? null : before.atOffset(ZoneOffset.UTC));
            statement.setString(14, it.ruleVersions());
            statement.setString(15, it.proof().reference());
            statement.setObject(16, it.proof().dated());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the log of placements cannot be written", e);
        }
    }

    /** The first line first. */
    @Transactional
    public List<Line> of(UUID placementId) {
        String sql = "select " + COLUMNS + " from placement_log where placement_id = ? order by number";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, placementId);
            try (var rows = statement.executeQuery()) {
                List<Line> log = new ArrayList<>();
                while (rows.next()) {
                    log.add(read(rows));
                }
                return log;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the log of placements cannot be read", e);
        }
    }

    private static Line read(ResultSet row) throws SQLException {
        String about = row.getString(11);
        HalfDays halfDays = HALF_DAYS.convertToEntityAttribute(row.getString(9));
        return new Line(
                row.getInt(1),
                row.getTimestamp(2).toInstant(),
                Actor.valueOf(row.getString(3)),
                row.getString(4),
                Deed.valueOf(row.getString(5)),
                Placement.Status.valueOf(row.getString(6)),
                Placement.Status.valueOf(row.getString(7)),
                row.getString(8),
                halfDays,
                row.getString(10),
                about == null ? null : Actor.valueOf(about),
                instant(row.getTimestamp(12)),
                new Proof(row.getString(14), row.getObject(15, LocalDate.class)),
                row.getString(13));
    }

    private static @Nullable Instant instant(@Nullable Timestamp it) {
        return it == null ? null : it.toInstant();
    }
}
