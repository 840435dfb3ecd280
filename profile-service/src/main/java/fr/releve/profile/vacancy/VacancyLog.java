package fr.releve.profile.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every state that vacancies ever came into; lines are added, and the database refuses anything else. */
@ApplicationScoped
public class VacancyLog {

    /** The account of changes that an imported table makes. */
    public static final String NOBODY = "system";

    private static final String FORGOTTEN = "forgotten";

    private final DataSource database;

    public VacancyLog(DataSource database) {
        this.database = database;
    }

    /**
     * The vacancy, which its transaction made or locked, is as it is after the deed.
     *
     * @param from its state before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            Vacancy it, VacancyDeed deed, Vacancy.Status from, String account, @Nullable String reason, Instant at) {
        String sql = """
                insert into vacancy_log (vacancy_id, number, at, account, deed, from_status, to_status, reason)
                select ?, 1 + count(*), ?, ?, ?, ?, ?, ? from vacancy_log where vacancy_id = ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, it.id());
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setString(3, account);
            statement.setString(4, deed.name());
            statement.setString(5, from.name());
            statement.setString(6, it.status().name());
            statement.setString(7, reason);
            statement.setObject(8, it.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the log of vacancies cannot be written", e);
        }
    }

    /** Of one vacancy, the first line first; of a very long log its beginning. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<VacancyLine> listOf(UUID vacancyId, int atMost) {
        String sql = """
                select number, at, account, deed, from_status, to_status, reason from vacancy_log
                where vacancy_id = ? order by number limit ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, vacancyId);
            statement.setInt(2, atMost);
            try (var rows = statement.executeQuery()) {
                List<VacancyLine> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(read(rows));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the log of vacancies cannot be read", e);
        }
    }

    /**
     * Takes off who moved what wanted nothing since a day; what happened stays.
     *
     * @return how many lines that were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetAccounts(LocalDate day) {
        String sql = """
                update vacancy_log set account = ? where account not in (?, ?)
                  and vacancy_id in (select id from vacancy where last_wanted < ?)""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, FORGOTTEN);
            statement.setString(2, FORGOTTEN);
            statement.setString(3, NOBODY);
            statement.setObject(4, day);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the log of vacancies cannot be written", e);
        }
    }

    private static VacancyLine read(ResultSet row) throws SQLException {
        return new VacancyLine(
                row.getInt(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                VacancyDeed.valueOf(row.getString(4)),
                Vacancy.Status.valueOf(row.getString(5)),
                Vacancy.Status.valueOf(row.getString(6)),
                row.getString(7));
    }
}
