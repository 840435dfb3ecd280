package fr.releve.profile.expiry;

import fr.releve.profile.document.DocumentKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The papers of doctors who agreed to be proposed, and which warnings were given. A warning is a row of its own, so that of several copies
 * one gives it.
 */
@ApplicationScoped
class Expiries {

    /** Of the delays, the shortest that the days left do not exceed is the one to warn of; longer ones are past. */
    private static final String NOTE = """
            with paper as (
                select id as practitioner_id, credential_kind as kind, credential_valid_until as ends
                    from practitioner where consent_given
                union all
                select id, 'INSURANCE', insurance_valid_until from practitioner where consent_given
                union all
                select d.practitioner_id, d.kind, d.valid_until
                    from document d join practitioner p on p.id = d.practitioner_id
                    where p.consent_given and d.valid_until is not null),
            soonest as (
                select practitioner_id, kind, min(ends) as ends from paper where ends >= ?::date group by practitioner_id, kind),
            due as (
                select s.*, (select min(w.days) from unnest(?::int[]) as w (days) where w.days >= s.ends - ?::date) as days
                from soonest s)
            insert into paper_warning (practitioner_id, kind, ends, days)
            select practitioner_id, kind, ends, days from due
            where days is not null and not exists (
                select from paper_warning g
                where (g.practitioner_id, g.kind, g.ends, g.days) = (due.practitioner_id, due.kind, due.ends, due.days))
            order by practitioner_id, kind
            limit ?
            on conflict do nothing
            returning practitioner_id, kind, ends""";

    private final DataSource database;

    Expiries(DataSource database) {
        this.database = database;
    }

    /**
     * Notes the warnings that are to be given now.
     *
     * @param delays whole days before the last valid day
     * @return those that nobody noted before, at most so many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Expiry> note(Collection<Integer> delays, LocalDate today, int atMost) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, today);
            statement.setArray(2, connection.createArrayOf("int4", delays.toArray()));
            statement.setObject(3, today);
            statement.setInt(4, atMost);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the papers that run out cannot be read", e);
        }
    }

    /** What was noted of papers that have run out since is of no use any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetBefore(LocalDate today) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from paper_warning where ends < ?")) {
            statement.setObject(1, today);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old warnings cannot be forgotten", e);
        }
    }

    private static List<Expiry> read(PreparedStatement statement) throws SQLException {
        List<Expiry> found = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Expiry(
                        rows.getObject(1, UUID.class),
                        DocumentKind.valueOf(rows.getString(2)),
                        rows.getObject(3, LocalDate.class)));
            }
        }
        return found;
    }
}
