package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The half-days that are promised, from approval until the proposal falls. That no doctor holds one twice is the database's to
 * refuse: the rows' primary key is doctor and half-day.
 */
@ApplicationScoped
public class HeldHalfDays {

    /** The vacancy wants fewer doctors at once than when it was offered. */
    public static final Refusal FEWER_PLACES =
            new Refusal("fewer-places", "Le besoin demande moins de médecins à la fois qu’au moment de l’offre.");

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
        hold(proposal, proposal.halfDays(), places);
    }

    /**
     * Holds more half-days for the proposal.
     *
     * @throws HalfDayTaken as {@link #hold(Proposal, int)}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Proposal proposal, HalfDays more, int places) {
        try (var connection = database.getConnection()) {
            int wanted = more.size();
            if (free(connection, proposal.vacancyId(), more, places).size() < wanted) {
                throw new HalfDayTaken("The vacancy is covered already on one of these half-days.");
            }
            if (insert(connection, proposal, more) < wanted) {
                throw new HalfDayTaken("The doctor is promised already on one of these half-days.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("half-days cannot be held", e);
        }
    }

    /** Those of the half-days on which the vacancy has a place left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public HalfDays free(UUID vacancyId, HalfDays among, int places) {
        try (var connection = database.getConnection()) {
            return free(connection, vacancyId, among, places);
        } catch (SQLException e) {
            throw new IllegalStateException("held half-days cannot be read", e);
        }
    }

    /** The half-days for which a doctor is held, wherever that is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public HalfDays ofDoctor(UUID practitionerId) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select date, part from held_half_day where practitioner_id = ?")) {
            statement.setObject(1, practitionerId);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("held half-days cannot be read", e);
        }
    }

    /** What a doctor has said yes to besides one proposal, by vacancy. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Commitment> acceptedBesides(Proposal proposal) {
        String sql = """
                select held.vacancy_id, string_agg(held.date || ':' || held.part, ' ' order by held.date, held.part)
                from held_half_day held join proposal on proposal.id = held.proposal_id and proposal.doctor_accepted
                where held.practitioner_id = ? and held.proposal_id <> ?
                group by held.vacancy_id order by held.vacancy_id""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, proposal.practitionerId());
            statement.setObject(2, proposal.id());
            try (var rows = statement.executeQuery()) {
                List<Commitment> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Commitment(
                            proposal.practitionerId(),
                            rows.getObject(1, UUID.class),
                            Proposal.Status.AGREED,
                            HalfDays.parse(rows.getString(2))));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("held half-days cannot be read", e);
        }
    }

    /** The half-days for which doctors are held at a vacancy: those of each, who begins first comes first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<HalfDays> ofVacancy(UUID vacancyId) {
        String sql = """
                select practitioner_id, string_agg(date || ':' || part, ' ' order by date, part) from held_half_day
                where vacancy_id = ? group by practitioner_id order by min(date), practitioner_id""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, vacancyId);
            try (var rows = statement.executeQuery()) {
                List<HalfDays> each = new ArrayList<>();
                while (rows.next()) {
                    each.add(HalfDays.parse(rows.getString(2)));
                }
                return each;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("held half-days cannot be read", e);
        }
    }

    /** Gives back some of the half-days that a proposal holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID proposalId, HalfDays some) {
        String sql = """
                delete from held_half_day held using unnest(?::date[], ?::text[]) as back (date, part)
                where held.proposal_id = ? and held.date = back.date and held.part = back.part""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("date", dates(some)));
            statement.setArray(2, connection.createArrayOf("text", parts(some)));
            statement.setObject(3, proposalId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("half-days cannot be released", e);
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

    private static HalfDays free(Connection connection, UUID vacancyId, HalfDays among, int places)
            throws SQLException {
        String sql = """
                select wanted.date, wanted.part from unnest(?::date[], ?::text[]) as wanted (date, part)
                where (select count(*) from held_half_day held
                       where held.vacancy_id = ? and held.date = wanted.date and held.part = wanted.part) < ?""";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("date", dates(among)));
            statement.setArray(2, connection.createArrayOf("text", parts(among)));
            statement.setObject(3, vacancyId);
            statement.setInt(4, places);
            return read(statement);
        }
    }

    private static HalfDays read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            List<HalfDay> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new HalfDay(rows.getObject(1, LocalDate.class), HalfDay.Part.valueOf(rows.getString(2))));
            }
            return HalfDays.of(found);
        }
    }

    /** Takes the lowest free place of each half-day; a half-day that the doctor holds already is left out. */
    private static int insert(Connection connection, Proposal proposal, HalfDays halfDays) throws SQLException {
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
            statement.setArray(6, connection.createArrayOf("date", dates(halfDays)));
            statement.setArray(7, connection.createArrayOf("text", parts(halfDays)));
            return statement.executeUpdate();
        }
    }

    private static Object[] dates(HalfDays halfDays) {
        return halfDays.stream().map(it -> java.sql.Date.valueOf(it.date())).toArray();
    }

    private static Object[] parts(HalfDays halfDays) {
        return halfDays.stream().map(it -> it.part().name()).toArray();
    }
}
