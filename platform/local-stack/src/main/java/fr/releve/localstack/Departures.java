package fr.releve.localstack;

import fr.releve.localstack.postgres.PostgresAlone;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who left, and who took an agreement back, in the state that a backup is to replace: written into the backup's, where profile-service has
 * them leave again. Only what shows that they did is read: who is merely missing may have been lost, which is what backups are for.
 */
final class Departures {

    /** Makes the table that profile-service reads, where it does not exist yet. */
    private static final String TABLE = "profile-service/src/main/resources/db/migration/V20261130.401__departure.sql";

    private static final String ERASED = "select kind, id, erased_at from erasure";

    private static final String WITHDRAWN = """
            select 'CONSENT_WITHDRAWN', id, consent_changed_at from practitioner where not consent_given
            union all
            select 'SEARCH_WITHDRAWN', id, opted_out_at from spouse where not opted_in and opted_out_at is not null
            union all
            select 'SHARING_WITHDRAWN', id, shares_changed_at from spouse where not shares and shares_changed_at is not null
            union all
            select 'SIGHT_WITHDRAWN', id, now() from spouse where shares and not practitioner_shares""";

    /** Of an earlier restore. */
    private static final String WAITING = "select kind, id, asked_at from departure";

    private static final String WRITE = """
            insert into departure (kind, id, asked_at)
            select kind, gone.id, asked_at
            from unnest(?::text[], ?::uuid[], ?::timestamptz[]) as gone (kind, id, asked_at)
            where exists (select from practitioner known where known.id = gone.id
                    and (kind = 'PRACTITIONER_ERASED'
                        or kind = 'CONSENT_WITHDRAWN' and consent_given and consent_changed_at < asked_at))
               or exists (select from spouse known where known.id = gone.id
                    and (kind = 'SPOUSE_ERASED'
                        or kind = 'SEARCH_WITHDRAWN' and opted_in and coalesce(opted_in_at < asked_at, true)
                        or kind = 'SHARING_WITHDRAWN' and shares and coalesce(shares_changed_at < asked_at, true)
                        or kind = 'SIGHT_WITHDRAWN' and practitioner_shares))
            on conflict do nothing""";

    private static final String COUNT = """
            select count(*) filter (where kind = 'PRACTITIONER_ERASED'), count(*) filter (where kind = 'SPOUSE_ERASED'),
                   count(*) filter (where kind like '%_WITHDRAWN')
            from departure""";

    private final Software software;
    private final Home home;

    /** @param home whose state is to be replaced */
    Departures(Software software, Home home) {
        this.software = software;
        this.home = home;
    }

    /** How many leave again, and how many agreements are taken back again. */
    record Leaving(int doctors, int spouses, int agreements) {}

    private record Departure(String kind, UUID id, OffsetDateTime askedAt) {}

    /**
     * Writes them into a state that is to be the home's.
     *
     * @throws StackException if one of both states cannot be used; then nothing is written
     */
    Leaving carryInto(Home restored) {
        try {
            return write(read(), restored);
        } catch (SQLException | IOException e) {
            throw new StackException("Who left since cannot be carried over: " + e.getMessage(), e);
        }
    }

    private Set<Departure> read() throws SQLException, IOException {
        if (!Files.exists(home.data(Part.POSTGRESQL))) {
            throw new StackException("There is no state in " + home.folder() + ".");
        }
        var secrets = Secrets.of(home);
        try (var postgres = start(home, secrets);
                var profile = connect(postgres, "profile", secrets)) {
            var gone = new LinkedHashSet<>(departures(profile, ERASED));
            gone.addAll(departures(profile, WITHDRAWN));
            makeTable(profile);
            gone.addAll(departures(profile, WAITING));
            profile.rollback();
            return gone;
        }
    }

    private Leaving write(Collection<Departure> gone, Home restored) throws SQLException, IOException {
        var secrets = Secrets.of(restored);
        try (var postgres = start(restored, secrets);
                var profile = connect(postgres, "profile", secrets)) {
            makeTable(profile);
            try (var statement = profile.prepareStatement(WRITE)) {
                statement.setArray(1, profile.createArrayOf("text", column(gone, Departure::kind)));
                statement.setArray(2, profile.createArrayOf("uuid", column(gone, Departure::id)));
                statement.setArray(3, profile.createArrayOf("timestamptz", column(gone, Departure::askedAt)));
                statement.executeUpdate();
            }
            var leaving = count(profile);
            profile.commit();
            return leaving;
        }
    }

    private PostgresAlone start(Home data, Secrets secrets) {
        return PostgresAlone.on(data, secrets.get("postgresql.superuser"), software, home);
    }

    private static Connection connect(PostgresAlone postgres, String database, Secrets secrets) throws SQLException {
        var connection = postgres.connect(database, secrets.get("database." + database));
        connection.setAutoCommit(false);
        return connection;
    }

    private void makeTable(Connection profile) throws SQLException, IOException {
        try (var statement = profile.createStatement()) {
            statement.execute(Files.readString(software.root().resolve(TABLE)));
        }
    }

    private static Set<Departure> departures(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            var found = new LinkedHashSet<Departure>();
            while (row.next()) {
                found.add(new Departure(
                        row.getString(1), row.getObject(2, UUID.class), row.getObject(3, OffsetDateTime.class)));
            }
            return found;
        }
    }

    private static Leaving count(Connection profile) throws SQLException {
        try (var statement = profile.createStatement();
                var row = statement.executeQuery(COUNT)) {
            row.next();
            return new Leaving(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }

    private static Object[] column(Collection<Departure> gone, Function<Departure, Object> value) {
        return gone.stream().map(value).toArray();
    }
}
