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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what was done from the logs of proposals and of placements; reminders of proposals and what only follows are not in it. */
@ApplicationScoped
public class ReadJournal {

    private static final String ANYWHERE = "*";

    /** More are not counted. */
    private static final int MOST_COUNTED = 10_000;

    /** What is told of proposals, and what it is called. */
    private static final String TOLD = """
            (values ('PUBLISH', 'PUBLISHED'), ('APPROVE', 'APPROVED'), ('REJECT', 'REJECTED'), ('ACCEPT', 'ACCEPTED'),
                    ('DECLINE', 'DECLINED'), ('EXPIRE', 'EXPIRED'), ('WITHDRAW', 'WITHDRAWN'),
                    ('SUPERSEDE', 'SUPERSEDED')) told (name, deed)""";

    private static final String AS_IT_IS = "lateral (values (it.deed, it.deed)) told (name, deed)";

    /** What is chosen of one log; %1$s its subject, %2$s its table, %3$s what is added to its numbers, %4$s its deeds, %5$s its proof. */
    private static final String ONE_LOG = """
            select it.at, '%1$s' as subject, it.%2$s_id as id, %3$d + it.number as number, about.vacancy_id,
                   about.practitioner_id, about.territory, it.actor as party, it.account, told.deed, it.reason,
                   %5$s
            from %2$s_log it join %2$s about on about.id = it.%2$s_id join %4$s on told.name = it.deed
            where (?::text[] is null or about.territory = any(?::text[]))
              and (?::text is null or '%1$s' = ?::text) and (?::text is null or it.actor = ?::text)
              and (?::text is null or told.deed = ?::text) and (?::text is null or about.territory = ?::text)
              and (?::text is null or it.account = ?::text) and (?::uuid is null or it.%2$s_id = ?::uuid)
              and (?::timestamptz is null or it.at >= ?::timestamptz)
              and (?::timestamptz is null or it.at < ?::timestamptz)
            """;

    private static final List<Log> LOGS = List.of(
            new Log("PROPOSAL", "proposal", 0, TOLD, "null::text as reference, null::date as dated"),
            new Log("PLACEMENT", "placement", 1000, AS_IT_IS, "it.reference, it.dated"));

    private static final String HOW_MANY = "select count(*) from (" + both("limit ?") + ") line";

    private static final String NEWEST_FIRST = lines("<", "desc");
    private static final String OLDEST_FIRST = lines(">", "asc");

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
            for (int log = 0; log < LOGS.size(); log++) {
                choose(values, filter, caller, connection);
                after(values, page);
                values.once(page.fetch());
            }
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

    /** How many lines {@link #handle} leads through; of more than 10,000, so many and that there are more. */
    @Transactional
    public JournalCount count(JournalFilter filter, Caller caller) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOW_MANY)) {
            var values = new Values(statement);
            for (int log = 0; log < LOGS.size(); log++) {
                choose(values, filter, caller, connection);
                values.once(MOST_COUNTED + 1);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                long found = rows.getLong(1);
                return new JournalCount(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lines of the journal cannot be counted", e);
        }
    }

    /** Each log gives as many lines as are wanted at most, read along its times: neither is gone through as a whole. */
    private static String lines(String beyond, String direction) {
        String last = """
                  and (?::timestamptz is null or it.at BEYOND= ?::timestamptz)
                  and (?::timestamptz is null
                      or (it.at, it.%2$s_id, %3$d + it.number) BEYOND (?::timestamptz, ?::uuid, ?::int))
                order by it.at DIRECTION, it.%2$s_id DIRECTION, it.number DIRECTION
                limit ?""".replace("BEYOND", beyond);
        return ("select * from (" + both(last) + ") line order by at DIRECTION, id DIRECTION, number DIRECTION limit ?")
                .replace("DIRECTION", direction);
    }

    private static String both(String rest) {
        return LOGS.stream().map(it -> "(" + it.question(rest) + ")").collect(Collectors.joining(" union all "));
    }

    /**
     * Where lines come from.
     *
     * @param offset added to their numbers, which tell the lines of one proposal and of its placement apart
     */
    private record Log(String subject, String table, int offset, String told, String proof) {

        String question(String rest) {
            return (ONE_LOG + rest).formatted(subject, table, offset, told, proof);
        }
    }

    private static void after(Values values, PageRequest page) throws SQLException {
        Object last = page.isFirst() ? null : time(page.instantAfter(0));
        values.twice(last);
        values.twice(last);
        values.once(page.isFirst() ? null : page.after(1, UUID::fromString));
        values.once(page.isFirst() ? null : page.after(2, Integer::valueOf));
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
                row.getString("reason"),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class));
    }

    private static @Nullable String name(@Nullable Enum<?> it) {
        return it == null ? null : it.name();
    }

    private static @Nullable Object time(@Nullable Instant it) {
        return it == null ? null : it.atOffset(ZoneOffset.UTC);
    }
}
