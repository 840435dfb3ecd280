package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** How far vacancies have found their doctors: half-days to which doctor and host have both agreed, counted. */
@ApplicationScoped
public class ReadFilled {

    private static final String AGREED = """
            select held.vacancy_id, held.date, held.part, count(*) as doctors, proposal.territory
            from held_half_day held join proposal on proposal.id = held.proposal_id and proposal.status = 'AGREED'
            where held.vacancy_id = any(?)
            group by held.vacancy_id, held.date, held.part, proposal.territory
            order by held.vacancy_id, held.date, held.part, proposal.territory""";

    private static final String PUBLISHED = """
            select held.vacancy_id, held.date, held.part, count(*) as doctors
            from held_half_day held join proposal on proposal.id = held.proposal_id and proposal.status = 'AGREED'
            where held.date >= ? and held.vacancy_id in (
                select distinct held.vacancy_id
                from held_half_day held join proposal on proposal.id = held.proposal_id and proposal.status = 'AGREED'
                join vacancy on vacancy.id = held.vacancy_id::text and vacancy.state ->> 'status' = 'PUBLISHED'
                where held.date >= ? and held.vacancy_id > ?
                order by held.vacancy_id limit ?)
            group by held.vacancy_id, held.date, held.part
            order by held.vacancy_id, held.date, held.part""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;
    private final Sides sides;
    private final InstantSource clock;

    ReadFilled(DataSource database, Sides sides, InstantSource clock) {
        this.database = database;
        this.sides = sides;
        this.clock = clock;
    }

    /** Of the vacancies whose agreements the caller may read; a half-day to which nobody has agreed is left out. */
    @Transactional
    public List<Filled> handle(List<UUID> vacancies, Caller caller) {
        Scope scope = sides.scope(caller);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AGREED)) {
            statement.setArray(1, connection.createArrayOf("uuid", vacancies.toArray()));
            return read(statement, scope);
        } catch (SQLException e) {
            throw new IllegalStateException("agreed half-days cannot be counted", e);
        }
    }

    /** As everybody may know it: of published vacancies, from today on, by vacancy; those to which nobody comes are left out. */
    @Transactional
    public List<OfVacancy> published(PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PUBLISHED)) {
            statement.setObject(1, today);
            statement.setObject(2, today);
            statement.setObject(3, page.isFirst() ? BEFORE_ALL : page.after(0, UUID::fromString));
            statement.setInt(4, page.fetch());
            return byVacancy(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("agreed half-days cannot be counted", e);
        }
    }

    private static List<OfVacancy> byVacancy(PreparedStatement statement) throws SQLException {
        Map<UUID, List<Filled>> found = new LinkedHashMap<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                Filled row = filled(rows);
                found.computeIfAbsent(row.vacancyId(), it -> new ArrayList<>()).add(row);
            }
        }
        return found.entrySet().stream()
                .map(it -> new OfVacancy(it.getKey(), it.getValue()))
                .toList();
    }

    private static List<Filled> read(PreparedStatement statement, Scope scope) throws SQLException {
        try (var rows = statement.executeQuery()) {
            List<Filled> found = new ArrayList<>();
            while (rows.next()) {
                Filled row = filled(rows);
                if (isSeen(scope, rows.getString("territory"), row.vacancyId())) {
                    found.add(row);
                }
            }
            return found;
        }
    }

    private static Filled filled(ResultSet rows) throws SQLException {
        return new Filled(
                rows.getObject("vacancy_id", UUID.class),
                new HalfDay(rows.getObject("date", LocalDate.class), HalfDay.Part.valueOf(rows.getString("part"))),
                rows.getInt("doctors"));
    }

    private static boolean isSeen(Scope scope, String territory, UUID vacancy) {
        return switch (scope) {
            case Scope.Everything everything -> true;
            case Scope.OfTerritories it -> it.sirens().contains(territory);
            case Scope.OfferedToHost it ->
                it.sirens().contains(territory) || it.vacancies().contains(vacancy);
            case Scope.OfferedToDoctor nothing -> false;
        };
    }

    /** @param doctors who come on this half-day */
    public record Filled(UUID vacancyId, HalfDay halfDay, int doctors) {}

    /** @param halfDays ascending */
    public record OfVacancy(UUID vacancyId, List<Filled> halfDays) {}
}
