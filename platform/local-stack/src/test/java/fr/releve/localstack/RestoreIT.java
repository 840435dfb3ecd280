package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who left since a backup is written into what is restored of it. */
class RestoreIT {

    /** Make the tables of who is to leave again and of who left: backups of earlier releases do not have them. */
    private static final List<String> TABLES = List.of("V20261130.401__departure.sql", "V20261130.402__erasure.sql");

    private static final String ERASED = "PRACTITIONER_ERASED ";

    private final List<String> said = new ArrayList<>();

    @Test
    void whoever_left_since_a_backup_of_an_earlier_release_is_to_leave_again(@TempDir Path folder) throws Exception {
        var home = Home.at(folder.resolve("home"));
        var file = folder.resolve("backup.tar.gz");
        var gone = UUID.randomUUID();
        var alsoGone = UUID.randomUUID();
        var lost = UUID.randomUUID();
        var silent = UUID.randomUUID();
        var agreeing = UUID.randomUUID();
        var spouseGone = UUID.randomUUID();
        var spouseSilent = UUID.randomUUID();
        var spouseLost = UUID.randomUUID();
        var spouseBlind = UUID.randomUUID();
        var later = UUID.randomUUID();
        try (var stack = started(home);
                var profile = connect(stack, "profile")) {
            migrate(profile);
            execute(profile, """
                    insert into commune (insee, name, search_name, departement, population, latitude, longitude, approximate, postal_codes)
                    values ('53147', 'Mayenne', 'mayenne', '53', 12000, 48.3, -0.6, false, '{}')""");
            for (var doctor : List.of(gone, alsoGone, lost, silent, agreeing)) {
                doctor(profile, doctor);
            }
            for (var spouse : List.of(spouseGone, spouseSilent, spouseLost, spouseBlind)) {
                spouse(profile, spouse, agreeing);
            }
        }
        Backup.write(home, file);
        try (var stack = started(home);
                var profile = connect(stack, "profile")) {
            makeTables(profile);
            doctor(profile, later);
            for (var erased : List.of(gone, alsoGone, later)) {
                execute(profile, "delete from practitioner where id = '" + erased + "'");
                execute(profile, "insert into erasure values ('PRACTITIONER_ERASED', '" + erased + "', now())");
            }
            execute(profile, "delete from practitioner where id = '" + lost + "'");
            execute(
                    profile,
                    "update practitioner set consent_given = false, consent_changed_at = now() where id = '" + silent
                            + "'");
            execute(profile, "delete from spouse where id in ('" + spouseGone + "', '" + spouseLost + "')");
            execute(profile, "insert into erasure values ('SPOUSE_ERASED', '" + spouseGone + "', now())");
            execute(
                    profile,
                    "update spouse set opted_in = false, opted_out_at = now() where id = '" + spouseSilent + "'");
            execute(profile, "update spouse set practitioner_shares = false where id = '" + spouseBlind + "'");
        }

        restore(file, home);

        assertThat(said)
                .contains(
                        "restore: 2 doctors and 1 spouse who left since the backup will leave again at the next start",
                        "restore: 3 agreements taken back since the backup will be taken back again at the next start");
        var expected = new String[] {
            ERASED + gone,
            ERASED + alsoGone,
            "SPOUSE_ERASED " + spouseGone,
            "CONSENT_WITHDRAWN " + silent,
            "SEARCH_WITHDRAWN " + spouseSilent,
            "SIGHT_WITHDRAWN " + spouseBlind
        };
        try (var stack = started(home);
                var profile = connect(stack, "profile")) {
            assertThat(departures(profile)).containsExactlyInAnyOrder(expected);
            makeTables(profile);
        }

        said.clear();
        restore(file, home);

        assertThat(said).anyMatch(it -> it.startsWith("restore: 2 doctors and 1 spouse who left"));
        try (var stack = started(home);
                var profile = connect(stack, "profile")) {
            assertThat(departures(profile))
                    .as("of those who had not left again yet")
                    .containsExactlyInAnyOrder(expected);
        }
    }

    @Test
    void what_cannot_be_read_keeps_no_backup_from_being_restored(@TempDir Path folder) throws Exception {
        var home = Home.at(folder.resolve("home"));
        var file = folder.resolve("backup.tar.gz");
        started(home).close();
        Backup.write(home, file);
        var control = home.data(Part.POSTGRESQL).resolve("global/pg_control");
        Files.write(control, new byte[8192]);

        restore(file, home);

        assertThat(said).anyMatch(it -> it.contains("docs/backup.md says what to do"));
        assertThat(said).noneMatch(it -> it.contains("will leave again"));
        started(home).close();
    }

    private void restore(Path file, Home home) {
        new Restore(Software.ofThisClone(), said::add).handle(file, home);
    }

    private static LocalStack started(Home home) {
        return LocalStack.startPrivate(home.folder(), EnumSet.of(Part.POSTGRESQL), line -> {});
    }

    private static Connection connect(LocalStack stack, String database) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(database), database, stack.databasePassword(database));
    }

    private static void doctor(Connection profile, UUID id) throws SQLException {
        execute(profile, """
                insert into practitioner (id, version, first_name, last_name, email, rpps, category, specialty, home_commune,
                    max_travel_minutes, accepts_overnight, needs_housing, mission_kinds, credential_kind, credential_number,
                    credential_valid_until, insurance_valid_until, consent_given, consent_changed_at, rules, week_cap, month_cap,
                    registered_at)
                values ('%s', 1, 'A', 'B', 'a@essai.releve.example', '%s', 'LOCUM', 'GENERAL_PRACTICE', '53147',
                    40, false, false, '{}', 'REGISTRATION', '1', current_date, current_date, true, now(), '{}', 4, 12, now())""".formatted(
                        id, "%011d".formatted(Math.floorMod(id.getLeastSignificantBits(), 100_000_000_000L))));
    }

    private static void spouse(Connection profile, UUID id, UUID doctor) throws SQLException {
        execute(profile, """
                insert into spouse (id, version, practitioner_id, rome_codes, max_minutes, opted_in, opted_in_at, practitioner_agreed, joined_at,
                    shares, shares_changed_at, practitioner_shares)
                values ('%s', 1, '%s', '{}', 30, true, now(), true, now(), true, now(), true)""".formatted(id, doctor));
    }

    private static List<String> departures(Connection profile) throws SQLException {
        try (var statement = profile.createStatement();
                var row = statement.executeQuery("select kind, id from departure")) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1) + " " + row.getString(2));
            }
            return found;
        }
    }

    /** As profile-service of an earlier release does at its start. */
    private static void migrate(Connection database) throws IOException, SQLException {
        var files = new ArrayList<Path>();
        for (var folder : List.of(root().resolve("platform/service-kit/src/main/resources/db/kit"), migrations())) {
            try (var found = Files.list(folder)) {
                found.forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(RestoreIT::version, Arrays::compare));
        for (var file : files) {
            if (file.getFileName().toString().equals(TABLES.getFirst())) {
                return;
            }
            database.setAutoCommit(false);
            execute(database, read(file));
            database.commit();
            database.setAutoCommit(true);
        }
    }

    /** {@code V20261128.95__outbox_version.sql}: 20261128, 95. */
    private static int[] version(Path file) {
        var name = file.getFileName().toString();
        return Arrays.stream(name.substring(1, name.indexOf("__")).split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void makeTables(Connection profile) throws IOException, SQLException {
        for (var table : TABLES) {
            execute(profile, read(migrations().resolve(table)));
        }
    }

    private static Path migrations() {
        return root().resolve("profile-service/src/main/resources/db/migration");
    }

    private static Path root() {
        return Software.ofThisClone().root();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
