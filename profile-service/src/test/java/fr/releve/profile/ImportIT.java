package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.load;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class ImportIT {

    private static final String JOBS =
            "reference,rome_code,title,employer,commune,contract,hours,salary,description,url,open\n";

    private static final String WAITING = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock'";

    private final String reference = UUID.randomUUID().toString();

    @Inject
    DataSource database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void broken_rows_are_reported_by_line_column_and_reason_and_the_others_loaded() {
        String table = "\uFEFF" + JOBS
                + job(1, "53147", "35")
                + job(2, "99999", "35")
                + job(3, "53147", "many")
                + "too,short\n"
                + job(1, "53147", "35")
                + "\"" + reference + "-4\",M1607,Aide soignante,Mairie,53147,CDI,35,,\"Soins.\nToilette.\",,true\n"
                + job(5, "53147", "99");
        load("job-leads", table.getBytes(UTF_8))
                .statusCode(200)
                .body("loaded", equalTo(2))
                .body("unchanged", equalTo(0))
                .body("rejected.line", contains(3, 4, 5, 6, 9))
                .body("rejected.column", contains("commune", "hours", "", "reference", "hours"))
                .body("rejected[0].reason", equalTo("No commune has the INSEE code 99999."));
        load("job-leads", table.getBytes(UTF_8)).body("loaded", equalTo(0)).body("unchanged", equalTo(2));
    }

    @Test
    void a_reference_that_cannot_be_kept_leaves_only_its_row_out() {
        String unreadable = job(2, "53147", "35").replace(reference + "-2", "r".repeat(4_001));
        String blank = job(3, "53147", "35").replace(reference + "-3", " ");
        load("job-leads", (JOBS + job(1, "53147", "35") + unreadable + blank + job(4, "53147", "35")).getBytes(UTF_8))
                .statusCode(200)
                .body("loaded", equalTo(2))
                .body("rejected.line", contains(3, 4))
                .body("rejected.column", contains("reference", "reference"));
    }

    @Test
    void a_changed_row_changes_its_thing() {
        load("job-leads", (JOBS + job(1, "53147", "35")).getBytes(UTF_8)).body("loaded", equalTo(1));
        load("job-leads", (JOBS + job(1, "53147", "20")).getBytes(UTF_8))
                .body("loaded", equalTo(1))
                .body("rejected.size()", equalTo(0));
    }

    @Test
    void of_one_table_loaded_twice_at_once_every_thing_is_there_once() throws Exception {
        byte[] table = IntStream.range(0, 20)
                .mapToObj(it -> job(it, "53147", "35").replace("Mairie", reference))
                .collect(Collectors.joining("", JOBS, ""))
                .getBytes(UTF_8);
        try (var loads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table imported_row in share mode");
            var answers = Stream.generate(() -> loads.submit(() -> load("job-leads", table)
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getInt("loaded")))
                    .limit(2)
                    .toList();
            Awaitility.await().until(() -> count(WAITING) >= 2);
            connection.commit();
            connection.setAutoCommit(true);

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(20, 0);
            assertThat(count(leads())).isEqualTo(20);
        }
    }

    @Test
    void while_the_database_is_at_fault_no_row_is_called_a_bad_one() throws Exception {
        byte[] table = (JOBS + job(1, "53147", "35").replace("Mairie", reference)).getBytes(UTF_8);
        execute("create function full_disk() returns trigger language plpgsql as "
                + "'begin raise exception ''no space left'' using errcode = ''53100''; end'");
        execute("create trigger full_disk before insert on job_lead for each row when (new.employer = '" + reference
                + "') execute function full_disk()");
        try {
            problem(load("job-leads", table), 503, "service-unavailable").header("Retry-After", equalTo("5"));
        } finally {
            execute("drop function full_disk() cascade");
        }

        load("job-leads", table).statusCode(200).body("loaded", equalTo(1));
    }

    @Test
    void what_the_database_refuses_leaves_only_its_row_out() throws SQLException {
        String refused = job(2, "53147", "35").replace("Mairie", reference);
        execute("create function unkept() returns trigger language plpgsql as "
                + "'begin raise exception ''too long'' using errcode = ''22001''; end'");
        execute("create trigger unkept before insert on job_lead for each row when (new.employer = '" + reference
                + "') execute function unkept()");
        try {
            load("job-leads", (JOBS + job(1, "53147", "35") + refused).getBytes(UTF_8))
                    .statusCode(200)
                    .body("loaded", equalTo(1))
                    .body("rejected.line", contains(3));
        } finally {
            execute("drop function unkept() cascade");
        }
    }

    @Test
    void a_job_that_was_taken_out_stays_out_until_its_row_changes() throws SQLException {
        String row = JOBS + job(1, "53147", "35").replace("Mairie", reference);
        load("job-leads", row.getBytes(UTF_8)).body("loaded", equalTo(1));
        execute("delete from job_lead where employer = '" + reference + "'");

        load("job-leads", row.getBytes(UTF_8)).body("unchanged", equalTo(1));
        assertThat(count(leads())).isZero();

        byte[] changed = row.replace(",35,", ",20,").getBytes(UTF_8);
        load("job-leads", changed).statusCode(200).body("rejected", empty()).body("loaded", equalTo(1));
        load("job-leads", changed).body("unchanged", equalTo(1));
        assertThat(count(leads())).isOne();
    }

    @Test
    void a_row_gives_an_account_to_who_had_none_and_never_another() {
        String rpps = Bodies.rpps();
        var account = UUID.randomUUID();
        load("practitioners", table("", rpps, 40)).body("loaded", equalTo(1));

        load("practitioners", table(account, rpps, 40)).body("loaded", equalTo(1));
        get(TestTokens.practitioner(account), "/practitioners/me")
                .statusCode(200)
                .body("consent", equalTo(true));

        for (String other : List.of("", UUID.randomUUID().toString())) {
            load("practitioners", table(other, rpps, 50))
                    .body("loaded", equalTo(0))
                    .body("rejected.column", contains("account"));
        }
        get(TestTokens.practitioner(account), "/practitioners/me").body("maxTravelMinutes", equalTo(40));
    }

    @Test
    void whoever_only_says_to_have_the_number_of_a_loaded_doctor_keeps_no_row_out() {
        String rpps = Bodies.rpps();
        load("practitioners", table("", rpps, 40)).body("loaded", equalTo(1));
        var stranger = UUID.randomUUID();
        var body = Bodies.doctor();
        body.put("rpps", rpps);
        body.put("email", TestTokens.address(stranger));
        Api.create(TestTokens.practitioner(stranger), "/practitioners", body);

        load("practitioners", table("", rpps, 50)).body("rejected", empty()).body("loaded", equalTo(1));
    }

    @Test
    void a_row_does_not_move_a_spouse_to_another_doctor_nor_to_another_account() throws SQLException {
        load("practitioners", table("", Bodies.rpps(), 40)).body("loaded", equalTo(1));
        String other = reference + "-other";
        load(
                        "practitioners",
                        new String(table("", Bodies.rpps(), 40), UTF_8)
                                .replace(reference, other)
                                .getBytes(UTF_8))
                .body("loaded", equalTo(1));
        var account = UUID.randomUUID();
        load("spouses", spouse("", reference, 30)).body("loaded", equalTo(1));

        load("spouses", spouse("", other, 30)).body("rejected.column", contains("practitioner"));
        execute("update spouse set last_seen_at = now() - interval '3 years' where email like '" + reference + "%'");
        load("spouses", spouse(account.toString(), reference, 30)).body("loaded", equalTo(1));
        load("spouses", spouse(UUID.randomUUID().toString(), reference, 30))
                .body("rejected.column", contains("account"));

        assertThat(count("select count(*) from spouse where account = '" + account
                        + "' and last_seen_at > now() - interval '1 day'"))
                .as("not forgotten the next night")
                .isOne();
        get(TestTokens.spouse(account), "/spouses/me").statusCode(200).body("maxMinutes", equalTo(30));
    }

    @Test
    void no_table_agrees_for_a_spouse_nor_takes_back_that_they_agreed_themselves() {
        load("practitioners", table("", Bodies.rpps(), 40)).body("loaded", equalTo(1));
        var account = UUID.randomUUID();
        String spouse = TestTokens.spouse(account);
        load("spouses", spouse(account.toString(), reference, 30)).body("loaded", equalTo(1));
        UUID id = UUID.fromString(get(spouse, "/spouses/me")
                .body("optedIn", equalTo(false))
                .body("optedInAt", nullValue())
                .extract()
                .path("id"));
        assertThat(Told.states(Topics.SPOUSES, id, 1).getFirst().value()).isNull();

        put(spouse, "/spouses/" + id, 1, Map.of("romeCodes", List.of("M1607"), "maxMinutes", 30, "optedIn", true))
                .statusCode(200);
        load("spouses", spouse(account.toString(), reference, 45)).body("loaded", equalTo(1));
        get(spouse, "/spouses/me").body("optedIn", equalTo(true)).body("maxMinutes", equalTo(45));
    }

    @Test
    void a_reference_is_remembered_by_its_hash_alone() throws SQLException {
        String rpps = Bodies.rpps();
        byte[] table =
                new String(table("", rpps, 40), UTF_8).replace(reference, rpps).getBytes(UTF_8);
        load("practitioners", table).body("loaded", equalTo(1));
        load("practitioners", table).body("unchanged", equalTo(1));

        assertThat(count("select count(*) from imported_row where reference = '" + rpps + "'"))
                .isZero();
        assertThat(count("select count(*) from imported_row where reference = encode(sha256('" + rpps + "'), 'hex')"))
                .as("as the migration writes those of before")
                .isOne();
    }

    private byte[] spouse(String account, String doctor, int minutes) {
        return """
                reference,account,practitioner,email,rome_codes,max_minutes,opted_in,practitioner_agreed
                %1$s,%2$s,%3$s,%1$s@test.releve.example,M1607,%4$d,true,true
                """.formatted(reference, account, doctor, minutes).getBytes(UTF_8);
    }

    @Test
    void a_table_is_held_to_the_limits_of_the_api() {
        String doctor = new String(table("", Bodies.rpps(), 40), UTF_8);
        for (var change : Map.of(
                        "Yanis", "Y".repeat(101),
                        "Le Bris", "\"Le\tBris\"",
                        "Bris,", "bris.example,",
                        "y@test.releve.example,", "y@test.releve.example,on demand",
                        "REGISTRATION,1,", "REGISTRATION," + "1".repeat(61) + ",",
                        "y@test", "yé@test")
                .entrySet()) {
            load(
                            "practitioners",
                            doctor.replace(change.getKey(), change.getValue()).getBytes(UTF_8))
                    .statusCode(200)
                    .body("loaded", equalTo(0))
                    .body("rejected.size()", equalTo(1));
        }
        load("practitioners", doctor.getBytes(UTF_8)).body("loaded", equalTo(1));
    }

    private String leads() {
        return "select count(*) from job_lead where employer = '" + reference + "'";
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void an_erased_doctor_does_not_come_back_with_the_table() {
        UUID account = UUID.randomUUID();
        String doctor = TestTokens.practitioner(account);
        byte[] table = table(account, Bodies.rpps(), 40);
        load("practitioners", table).body("loaded", equalTo(1));
        String id = get(doctor, "/practitioners/me")
                .statusCode(200)
                .body("attested", equalTo(true))
                .extract()
                .path("id");

        as(doctor).delete("/practitioners/" + id).then().statusCode(204);

        load("practitioners", table).body("loaded", equalTo(0)).body("unchanged", equalTo(1));
        get(doctor, "/practitioners/me").statusCode(404);
    }

    @Test
    void a_table_gives_no_agreement_back_that_its_doctor_took_away() {
        UUID account = UUID.randomUUID();
        String doctor = TestTokens.practitioner(account);
        String rpps = Bodies.rpps();
        load("practitioners", table(account, rpps, 40)).body("loaded", equalTo(1));
        String id = get(doctor, "/practitioners/me")
                .statusCode(200)
                .body("consent", equalTo(true))
                .extract()
                .path("id");
        as(doctor)
                .contentType("application/json")
                .body(Map.of("given", false))
                .put("/practitioners/" + id + "/consent")
                .then()
                .statusCode(200);

        load("practitioners", table(account, rpps, 50)).body("loaded", equalTo(1));

        get(doctor, "/practitioners/me")
                .statusCode(200)
                .body("maxTravelMinutes", equalTo(50))
                .body("consent", equalTo(false));
    }

    private byte[] table(UUID account, String rpps, int minutes) {
        return table(account.toString(), rpps, minutes);
    }

    private byte[] table(String account, String rpps, int minutes) {
        return """
                reference,account,first_name,last_name,email,phone,rpps,category,specialty,home_commune,max_travel_minutes,\
                accepts_overnight,needs_housing,mission_kinds,credential_kind,credential_number,credential_valid_until,\
                insurance_valid_until,attested,consent,availability,week_cap,month_cap
                %s,%s,Yanis,Le Bris,y@test.releve.example,,%s,LOCUM,GENERAL_PRACTICE,53147,%d,false,false,REPLACEMENT,\
                REGISTRATION,1,2027-12-31,2027-12-31,true,true,TUE:AM/2026-01-06/2026-12-22|-2026-12-01/2026-12-31,4,12
                """.formatted(reference, account, rpps, minutes).getBytes(UTF_8);
    }

    @Test
    void a_table_may_say_which_kinds_of_practice_a_doctor_would_like() {
        UUID account = UUID.randomUUID();
        byte[] table = """
                reference,account,first_name,last_name,email,phone,rpps,category,specialty,home_commune,max_travel_minutes,\
                accepts_overnight,needs_housing,mission_kinds,wished_settings,credential_kind,credential_number,\
                credential_valid_until,insurance_valid_until,attested,consent,availability,week_cap,month_cap
                %s,%s,Yanis,Le Bris,y@test.releve.example,,%s,LOCUM,GENERAL_PRACTICE,53147,40,false,false,REPLACEMENT,\
                MSP|HOSPITAL,REGISTRATION,1,2027-12-31,2027-12-31,true,true,TUE:AM/2026-01-06/2026-12-22,4,12
                """.formatted(reference, account, Bodies.rpps()).getBytes(UTF_8);
        load("practitioners", table).body("loaded", equalTo(1));
        get(TestTokens.practitioner(account), "/practitioners/me").body("wishedSettings", contains("MSP", "HOSPITAL"));
    }

    @Test
    void refuses_what_is_no_such_table() {
        problem(load("job-leads", new byte[0]), 400, "empty-table");
        problem(load("job-leads", "reference,hours\n".getBytes(UTF_8)), 400, "missing-column", "rome_code");
        problem(load("job-leads", (JOBS.strip() + ",colour\n").getBytes(UTF_8)), 400, "unknown-column", "colour");
        problem(load("job-leads", (JOBS + "é").getBytes(ISO_8859_1)), 400, "not-utf-8");
        problem(load("dragons", JOBS.getBytes(UTF_8)), 404, "not-found");
        problem(
                as(TestTokens.coordinator(UUID.randomUUID(), "*"))
                        .contentType("text/csv")
                        .body(JOBS)
                        .post("/imports/job-leads")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void a_quote_left_open_loses_only_what_follows_it() {
        String table = JOBS + job(1, "53147", "35") + "\"" + reference + "-2,M1607\n" + job(3, "53147", "35");
        var report = load("job-leads", table.getBytes(UTF_8))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getInt("loaded")).isEqualTo(1);
        assertThat(report.getInt("rejected[0].line")).isEqualTo(3);
    }

    private String job(int number, String commune, String hours) {
        return reference + "-" + number + ",M1607,Secrétaire,Mairie," + commune + ",CDI," + hours
                + ",,\"Accueil, courrier.\",,true\n";
    }
}
