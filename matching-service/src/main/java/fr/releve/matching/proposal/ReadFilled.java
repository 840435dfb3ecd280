package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private final DataSource database;
    private final Sides sides;

    ReadFilled(DataSource database, Sides sides) {
        this.database = database;
        this.sides = sides;
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

    private static List<Filled> read(PreparedStatement statement, Scope scope) throws SQLException {
        try (var rows = statement.executeQuery()) {
            List<Filled> found = new ArrayList<>();
            while (rows.next()) {
                UUID vacancy = rows.getObject("vacancy_id", UUID.class);
                if (isSeen(scope, rows.getString("territory"), vacancy)) {
                    found.add(new Filled(
                            vacancy,
                            new HalfDay(
                                    rows.getObject("date", LocalDate.class),
                                    HalfDay.Part.valueOf(rows.getString("part"))),
                            rows.getInt("doctors")));
                }
            }
            return found;
        }
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
}
