package fr.releve.matching.journal;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.journal.JournalLine.Party;
import fr.releve.matching.journal.JournalLine.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what was done from the logs of proposals and of placements; reminders of proposals and what only follows are not in it. */
@ApplicationScoped
public class ReadJournal {

    private static final String ANYWHERE = "*";

    private static final String CHOSEN = """
            with line as (
                select it.at, 'PROPOSAL' as subject, it.proposal_id as id, it.number, proposal.vacancy_id,
                       proposal.practitioner_id, proposal.territory, it.actor as party, it.account, told.deed, it.reason
                from proposal_log it
                join proposal on proposal.id = it.proposal_id
                join (values ('PUBLISH', 'PUBLISHED'), ('APPROVE', 'APPROVED'), ('REJECT', 'REJECTED'),
                             ('ACCEPT', 'ACCEPTED'), ('DECLINE', 'DECLINED'), ('EXPIRE', 'EXPIRED'),
                             ('WITHDRAW', 'WITHDRAWN'), ('SUPERSEDE', 'SUPERSEDED')) told (name, deed) on told.name = it.deed
                union all
                select it.at, 'PLACEMENT', it.placement_id, 1000 + it.number, placement.vacancy_id, placement.practitioner_id,
                       placement.territory, it.actor, it.account, it.deed, it.reason
                from placement_log it join placement on placement.id = it.placement_id
            )
            select %s from line
            where (?::text[] is null or territory = any(?::text[]))
              and (?::text is null or subject = ?::text) and (?::text is null or party = ?::text)
              and (?::text is null or deed = ?::text) and (?::text is null or territory = ?::text)
              and (?::text is null or account = ?::text) and (?::uuid is null or id = ?::uuid)
              and (?::timestamptz is null or at >= ?::timestamptz) and (?::timestamptz is null or at < ?::timestamptz)
            """;
    private static final String HOW_MANY = CHOSEN.formatted("count(*)");
    private static final String LINES = CHOSEN.formatted("*") + """
              and (?::timestamptz is null or (at, id, number) %1$s (?::timestamptz, ?::uuid, ?::int))
            order by at %2$s, id %2$s, number %2$s
            limit ?""";
    private static final String NEWEST_FIRST = LINES.formatted("<", "desc");
    private static final String OLDEST_FIRST = LINES.formatted(">", "asc");

    private final DataSource database;

    ReadJournal(DataSource database) {
        this.database = database;
    }

    /** Of the caller's territories alone. */
    @Transactional
    public List<JournalLine> handle(JournalFilter filter, JournalOrder order, PageRequest page, Caller caller) {
        String question = order == JournalOrder.NEWEST ? NEWEST_FIRST : OLDEST_FIRST;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            var values = new Values(statement);
            choose(values, filter, caller, connection);
            Instant last = page.isFirst() ? null : page.after(0, Instant::parse);
            values.twice(time(last));
            values.once(page.isFirst() ? null : page.after(1, UUID::fromString));
            values.once(page.isFirst() ? null : page.after(2, Integer::valueOf));
            values.once(page.fetch());
            try (var rows = statement.executeQuery()) {
                List<JournalLine> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(read(rows));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    /** How many lines {@link #handle} leads through. */
    @Transactional
    public long count(JournalFilter filter, Caller caller) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOW_MANY)) {
            choose(new Values(statement), filter, caller, connection);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lines of the journal cannot be counted", e);
        }
    }

    private static void choose(Values values, JournalFilter filter, Caller caller, Connection connection)
            throws SQLException {
        values.twice(
                caller.actsFor(ANYWHERE)
                        ? null
                        : connection.createArrayOf("text", caller.territories().toArray()));
        values.twice(name(filter.subject()));
        values.twice(name(filter.party()));
        values.twice(filter.deed());
        values.twice(filter.territory());
        values.twice(filter.account());
        values.twice(filter.about());
        values.twice(time(filter.from()));
        values.twice(time(filter.before()));
    }

    /** Fills the statement's places one after the other. */
    private static final class Values {

        private final PreparedStatement statement;
        private int place;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        void once(@Nullable Object value) throws SQLException {
            statement.setObject(++place, value);
        }

        void twice(@Nullable Object value) throws SQLException {
            once(value);
            once(value);
        }
    }

    private static JournalLine read(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getTimestamp("at").toInstant(),
                Subject.valueOf(row.getString("subject")),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("vacancy_id", UUID.class),
                row.getObject("practitioner_id", UUID.class),
                row.getString("territory"),
                Party.valueOf(row.getString("party")),
                row.getString("account"),
                row.getString("deed"),
                row.getString("reason"));
    }

    private static @Nullable String name(@Nullable Enum<?> it) {
        return it == null ? null : it.name();
    }

    private static @Nullable Object time(@Nullable Instant it) {
        return it == null ? null : it.atOffset(ZoneOffset.UTC);
    }
}
