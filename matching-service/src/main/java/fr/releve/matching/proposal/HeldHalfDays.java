package fr.releve.matching.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The half-days that are promised, from approval until the proposal falls. That no doctor holds one twice is the database's to
 * refuse: the rows' primary key is doctor and half-day.
 */
@ApplicationScoped
public class HeldHalfDays {

    private final DataSource database;

    public HeldHalfDays(DataSource database) {
        this.database = database;
    }

    /**
     * Holds the proposal's half-days. The vacancy must be locked, so that nobody else gives its places away meanwhile.
     *
     * @param places how many doctors the vacancy takes for each half-day
     * @throws HalfDayTaken if the doctor is promised already for one of them, or the vacancy is covered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Proposal proposal, int places) {
        try (var connection = database.getConnection()) {
            int wanted = proposal.halfDays().size();
            if (free(connection, proposal, places) < wanted) {
                throw new HalfDayTaken("The vacancy is covered already on one of these half-days.");
            }
            if (insert(connection, proposal) < wanted) {
                throw new HalfDayTaken("The doctor is promised already on one of these half-days.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("half-days cannot be held", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID proposalId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from held_half_day where proposal_id = ?")) {
            statement.setObject(1, proposalId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("half-days cannot be released", e);
        }
    }

    /** How many of the proposal's half-days have a place left at the vacancy. */
    private static int free(Connection connection, Proposal proposal, int places) throws SQLException {
        String sql = """
                select count(*) from unnest(?::date[], ?::text[]) as wanted (date, part)
                where (select count(*) from held_half_day held
                       where held.vacancy_id = ? and held.date = wanted.date and held.part = wanted.part) < ?""";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("date", dates(proposal)));
            statement.setArray(2, connection.createArrayOf("text", parts(proposal)));
            statement.setObject(3, proposal.vacancyId());
            statement.setInt(4, places);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Takes the lowest free place of each half-day; a half-day that the doctor holds already is left out. */
    private static int insert(Connection connection, Proposal proposal) throws SQLException {
        String sql = """
                insert into held_half_day (practitioner_id, date, part, vacancy_id, place, proposal_id)
                select ?, wanted.date, wanted.part, ?, (
                    select min(number) from generate_series(1, 1 + (
                        select count(*) from held_half_day held
                        where held.vacancy_id = ? and held.date = wanted.date and held.part = wanted.part)) as number
                    where not exists (
                        select from held_half_day held
                        where held.vacancy_id = ? and held.date = wanted.date and held.part = wanted.part
                          and held.place = number)), ?
                from unnest(?::date[], ?::text[]) as wanted (date, part)
                order by wanted.date, wanted.part
                on conflict on constraint held_half_day_pk do nothing""";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, proposal.practitionerId());
            for (int i : List.of(2, 3, 4)) {
                statement.setObject(i, proposal.vacancyId());
            }
            statement.setObject(5, proposal.id());
            statement.setArray(6, connection.createArrayOf("date", dates(proposal)));
            statement.setArray(7, connection.createArrayOf("text", parts(proposal)));
            return statement.executeUpdate();
        }
    }

    private static Object[] dates(Proposal proposal) {
        return proposal.halfDays().stream()
                .map(it -> java.sql.Date.valueOf(it.date()))
                .toArray();
    }

    private static Object[] parts(Proposal proposal) {
        return proposal.halfDays().stream().map(it -> it.part().name()).toArray();
    }
}
