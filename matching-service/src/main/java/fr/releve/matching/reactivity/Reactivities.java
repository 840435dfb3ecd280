package fr.releve.matching.reactivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Reckons reactivity from the offers themselves; an offer that is still open and unanswered does not count yet. */
@ApplicationScoped
public class Reactivities {

    private static final Duration YEAR = Duration.ofDays(365);

    private final DataSource database;
    private final InstantSource clock;

    public Reactivities(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of the host who answers for a vacancy, over all vacancies of the same account; of this vacancy alone if there is none. */
    @Transactional
    public Reactivity ofVacancy(UUID vacancyId) {
        return ask("""
                vacancy_id in (
                    select same.id::uuid from vacancy it join vacancy same
                        on same.id = it.id or same.host_account = it.host_account
                    where it.id = ?)""", vacancyId.toString());
    }

    /** Of the host who answers from an account. */
    @Transactional
    public Reactivity ofHost(String account) {
        return ask("vacancy_id in (select id::uuid from vacancy where host_account = ?)", account);
    }

    /** Of all hosts of a territory. */
    @Transactional
    public Reactivity ofTerritory(String siren) {
        return ask("territory = ?", siren);
    }

    private Reactivity ask(String condition, String value) {
        String sql = """
                select count(*), count(host_answered_at),
                       coalesce(percentile_cont(0.5) within group (
                           order by extract(epoch from host_answered_at - offered_at)), 0)
                from proposal
                where offered_at > ? and (host_answered_at is not null or status in ('EXPIRED', 'AGREED', 'CANCELLED'))
                  and\s""" + condition;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, clock.instant().minus(YEAR).atOffset(ZoneOffset.UTC));
            statement.setString(2, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Reactivity(row.getLong(1), row.getLong(2), Duration.ofSeconds((long) row.getDouble(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reactivity cannot be reckoned", e);
        }
    }
}
