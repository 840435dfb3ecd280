package fr.releve.matching.journal;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.journal.JournalLine.Party;
import fr.releve.matching.journal.JournalLine.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private static final List<Log> LOGS = List.of(
            new Log(Subject.PROPOSAL, "proposal", 0, TOLD, "null::text as reference, null::date as dated"),
            new Log(Subject.PLACEMENT, "placement", 1000, AS_IT_IS, "it.reference, it.dated"));

    private final DataSource database;

    ReadJournal(DataSource database) {
        this.database = database;
    }

    /** Of the caller's territories alone. Each log gives as many lines as are wanted at most, read along its times, and not as a whole. */
    @Transactional
    public List<JournalLine> handle(JournalFilter filter, JournalOrder order, PageRequest page, Caller caller) {
        String beyond = order == JournalOrder.NEWEST ? "<" : ">";
        String direction = order == JournalOrder.NEWEST ? "desc" : "asc";
        var question = new Question("select * from (");
        union(question, filter, log -> {
            question.add(log.lines());
            choose(question, log, filter, caller);
            after(question, log, page, beyond);
            question.add(
                    "order by it.at %1$s, it.%2$s_id %1$s, it.number %1$s limit ?".formatted(direction, log.table()),
                    page.fetch());
        });
        question.add(") line order by at %1$s, id %1$s, number %1$s limit ?".formatted(direction), page.fetch());
        return ask(question, rows -> {
            List<JournalLine> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(read(rows));
            }
            return lines;
        });
    }

    /** How many lines {@link #handle} leads through; of more than 10,000, so many and that there are more. */
    @Transactional
    public JournalCount count(JournalFilter filter, Caller caller) {
        var question = new Question("select count(*) from (");
        union(question, filter, log -> {
            question.add(log.ones());
            choose(question, log, filter, caller);
            question.add("limit ?", MOST_COUNTED + 1);
        });
        question.add(") line");
        return ask(question, rows -> {
            rows.next();
            long found = rows.getLong(1);
            return new JournalCount(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
        });
    }

    /** Asks each log that the filter does not leave out. */
    private static void union(Question question, JournalFilter filter, Consumer<Log> one) {
        String between = "(";
        for (Log log : LOGS) {
            if (filter.subject() == null || filter.subject() == log.subject()) {
                question.add(between);
                one.accept(log);
                question.add(")");
                between = "union all (";
            }
        }
    }

    private static void choose(Question question, Log log, JournalFilter filter, Caller caller) {
        question.add("where true");
        if (!caller.actsFor(ANYWHERE)) {
            question.add("and about.territory = any(string_to_array(?, ','))", String.join(",", caller.territories()));
        }
        question.addIf(filter.party(), "and it.actor = ?", Party::name);
        question.addIf(filter.deed(), "and told.deed = ?", it -> it);
        question.addIf(filter.territory(), "and about.territory = ?", it -> it);
        question.addIf(filter.account(), "and it.account = ?", it -> it);
        question.addIf(filter.about(), "and it." + log.table() + "_id = ?", it -> it);
        question.addIf(filter.from(), "and it.at >= ?", ReadJournal::time);
        question.addIf(filter.before(), "and it.at < ?", ReadJournal::time);
    }

    private static void after(Question question, Log log, PageRequest page, String beyond) {
        if (!page.isFirst()) {
            var last = time(page.instantAfter(0));
            question.add("and it.at " + beyond + "= ?", last);
            question.add(
                    "and (it.at, it.%s_id, %d + it.number) %s (?, ?, ?)".formatted(log.table(), log.offset(), beyond),
                    last,
                    page.after(1, UUID::fromString),
                    page.after(2, Integer::valueOf));
        }
    }

    /**
     * Where lines come from.
     *
     * @param offset added to their numbers, which tell the lines of one proposal and of its placement apart
     * @param told which deeds are told, and what they are called
     * @param proof columns of what was sent
     */
    private record Log(Subject subject, String table, int offset, String told, String proof) {

        String lines() {
            return """
                    select it.at, '%1$s' as subject, it.%2$s_id as id, %3$d + it.number as number, about.vacancy_id,
                        about.practitioner_id, about.territory, it.actor as party, it.account, told.deed, it.reason, %4$s
                    """.formatted(subject, table, offset, proof) + from();
        }

        /** One for each line, to be counted. */
        String ones() {
            return "select 1 " + from();
        }

        private String from() {
            return "from %1$s_log it join %1$s about on about.id = it.%1$s_id join %2$s on told.name = it.deed"
                    .formatted(table, told);
        }
    }

    /** A statement as it grows, with what stands in its places. */
    private static final class Question {

        private final StringBuilder sql;
        private final List<Object> values = new ArrayList<>();

        Question(String beginning) {
            sql = new StringBuilder(beginning);
        }

        void add(String part, Object... itsValues) {
            sql.append(' ').append(part);
            values.addAll(List.of(itsValues));
        }

        /** @param value null leaves the part out */
        <T> void addIf(@Nullable T value, String part, Function<T, Object> asStored) {
            if (value != null) {
                add(part, asStored.apply(value));
            }
        }
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T ask(Question question, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question.sql.toString())) {
            for (int i = 0; i < question.values.size(); i++) {
                statement.setObject(i + 1, question.values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
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

    private static OffsetDateTime time(Instant it) {
        return it.atOffset(ZoneOffset.UTC);
    }
}
