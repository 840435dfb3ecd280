package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDaysColumn;
import fr.releve.matching.proposal.Proposal.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Everything that ever happened to proposals; lines are added, and the database refuses anything else but to forget who it was. */
@ApplicationScoped
public class ProposalLog {

    private static final String COLUMNS =
            "proposal_id, number, at, actor, account, deed, from_status, to_status, reason,"
                    + " half_days, about, before, rule_versions, terms_version, round_id";
    private static final HalfDaysColumn HALF_DAYS = new HalfDaysColumn();

    private final DataSource database;

    public ProposalLog(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void append(List<Line> lines) {
        String sql = "insert into proposal_log (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (Line it : lines) {
                fill(statement, it);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the log of proposals cannot be written", e);
        }
    }

    private static void fill(PreparedStatement statement, Line it) throws SQLException {
        statement.setObject(1, it.proposalId());
        statement.setInt(2, it.number());
        statement.setObject(3, time(it.at()));
        statement.setString(4, it.actor().name());
        statement.setString(5, it.account());
        statement.setString(6, it.deed().name());
        statement.setString(7, it.from().name());
        statement.setString(8, it.to().name());
        statement.setString(9, it.reason());
        statement.setString(10, HALF_DAYS.convertToDatabaseColumn(it.halfDays()));
        var about = it.about();
        statement.setString(11, about == null ? null : about.name());
        statement.setObject(12, time(it.before()));
        statement.setString(13, it.ruleVersions());
        statement.setLong(14, it.termsVersion());
        statement.setObject(15, it.round());
    }

    /** The first line first. */
    @Transactional
    public List<Line> of(UUID proposalId) {
        String sql = "select " + COLUMNS + " from proposal_log where proposal_id = ? order by number";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, proposalId);
            try (var rows = statement.executeQuery()) {
                List<Line> log = new ArrayList<>();
                while (rows.next()) {
                    log.add(read(rows));
                }
                return log;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the log of proposals cannot be read", e);
        }
    }

    private static Line read(ResultSet row) throws SQLException {
        String about = row.getString(11);
        var before = row.getObject(12, OffsetDateTime.class);
        return new Line(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Actor.valueOf(row.getString(4)),
                row.getString(5),
                Deed.valueOf(row.getString(6)),
                Status.valueOf(row.getString(7)),
                Status.valueOf(row.getString(8)),
                row.getString(9),
                HALF_DAYS.convertToEntityAttribute(row.getString(10)),
                about == null ? null : Party.valueOf(about),
                before == null ? null : before.toInstant(),
                row.getString(13),
                row.getLong(14),
                row.getObject(15, UUID.class));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant it) {
        return it == null ? null : it.atOffset(ZoneOffset.UTC);
    }
}
