package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Bodies.doctor;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.retention.Nights;
import fr.releve.kit.time.Clock;
import fr.releve.profile.practitioner.ErasePractitioner;
import fr.releve.profile.retention.ForgetOldData;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class PrivacyIT {

    private final UUID coordinator = UUID.randomUUID();
    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String stranger = TestTokens.practitioner(UUID.randomUUID());

    @Inject
    ForgetOldData forgetOldData;

    @Inject
    Nights nights;

    @Inject
    ErasePractitioner erase;

    @Inject
    EntityManager database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void an_account_reads_in_one_answer_what_is_kept_of_it_and_nothing_of_anybody_else() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        get(TestTokens.coordinator(coordinator, "*"), "/practitioners/" + id).statusCode(200);
        get(TestTokens.contactReader(), "/contacts/practitioners/" + id).statusCode(200);

        get(doctor, "/own-data?most=1")
                .statusCode(200)
                .body("keySet()", contains("practitioner", "availability", "documents", "accesses"))
                .body("practitioner.items.id", contains(id.toString()))
                .body("accesses.items.purpose", contains("CONTACT"))
                .body("accesses.total", equalTo(2));
        get(stranger, "/own-data").statusCode(200).body("keySet()", empty());
        get(TestTokens.coordinator(coordinator, "*"), "/own-data")
                .statusCode(200)
                .body("keySet()", empty());
        problem(get(doctor, "/own-data?most=0"), 400, "invalid-request");
    }

    @Test
    void a_doctor_and_a_spouse_alone_read_from_when_on_the_two_years_run_and_who_agreed() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = spouseOf(id, spouse, "1 hour");
        lastSeen(id, "1 hour");

        var file = get(doctor, "/own-data").body("practitioner.items[0].id", equalTo(id.toString()));
        var search = get(spouse, "/own-data")
                .body("spouse.items[0].id", equalTo(spouseId.toString()))
                .body("spouse.items[0].practitionerAgreed", equalTo(true));

        var anHourAgo = Instant.now().minus(Duration.ofHours(1));
        assertThat(lastContact(file, "practitioner")).isCloseTo(anHourAgo, within(1, ChronoUnit.MINUTES));
        assertThat(lastContact(search, "spouse")).isCloseTo(anHourAgo, within(1, ChronoUnit.MINUTES));
        get(TestTokens.coordinator(coordinator, "*"), "/practitioners/" + id)
                .statusCode(200)
                .body("keySet()", not(hasItem("lastSeenAt")));
    }

    @Test
    void a_visit_long_after_the_last_is_the_contact_that_its_own_answer_tells() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        lastSeen(id, "700 days");

        var file = get(doctor, "/own-data");

        assertThat(lastContact(file, "practitioner")).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static Instant lastContact(ValidatableResponse ownData, String kind) {
        return Instant.parse(ownData.extract().path(kind + ".items[0].lastSeenAt"));
    }

    @Test
    void whoever_posted_a_need_reads_how_its_host_is_reached() {
        String posting = TestTokens.coordinator(coordinator, "*");
        UUID vacancy = Api.create(posting, "/vacancies", Bodies.vacancy());
        Api.create(posting, "/vacancies", Bodies.vacancy());
        String other = TestTokens.coordinator(UUID.randomUUID(), "*");
        Api.create(other, "/vacancies", Bodies.vacancy());

        get(posting, "/own-data")
                .statusCode(200)
                .body("keySet()", contains("vacancies", "hostAccesses"))
                .body("vacancies.total", equalTo(2))
                .body("vacancies.items.id", hasItem(vacancy.toString()))
                .body("vacancies.items[0].host.email", equalTo(Bodies.HOST_EMAIL));
        get(posting, "/own-data?most=1").statusCode(200).body("vacancies.items", hasSize(1));
    }

    @Test
    void a_doctor_reads_their_invitations_until_they_are_over_and_not_whether_one_was_redeemed() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String waiting = SpouseIT.invitation(doctor, id);
        String over = SpouseIT.invitation(doctor, id);
        execute("update spouse_invitation set expires_at = now() - interval '1 day' where code = '" + over + "'");
        get(doctor, "/own-data").body("invitations.items.invitationCode", contains(waiting, over));

        forgetOldData.handle();

        String before = get(doctor, "/own-data").extract().path("invitations").toString();
        Api.create(TestTokens.spouse(UUID.randomUUID()), "/spouses", SpouseIT.joining(waiting));
        assertThat(get(doctor, "/own-data").extract().path("invitations").toString())
                .contains(waiting)
                .isEqualTo(before);
        execute("update spouse_invitation set expires_at = now() - interval '1 day' where code = '" + waiting + "'");

        forgetOldData.handle();

        get(doctor, "/own-data").statusCode(200).body("keySet()", not(hasItem("invitations")));
    }

    @Test
    void who_has_not_been_seen_for_two_years_is_forgotten_and_everybody_is_told() {
        UUID gone = Api.create(doctor, "/practitioners", doctor());
        UUID here = Api.create(stranger, "/practitioners", doctor());
        lastSeen(gone, "2 years 2 days");
        lastSeen(here, "1 year 360 days");

        assertThat(forgetOldData.handle()).isEqualTo(1);

        problem(get(doctor, "/practitioners/me"), 404, "not-found");
        get(stranger, "/practitioners/me").statusCode(200);
        assertThat(Told.states(Topics.PRACTITIONERS, gone, 2).getLast().value()).isNull();
    }

    @Test
    void a_service_that_was_down_at_night_forgets_after_its_start() throws SQLException {
        UUID gone = Api.create(doctor, "/practitioners", doctor());
        lastSeen(gone, "2 years 2 days");
        execute("insert into last_night values (true, now() - interval '2 days') "
                + "on conflict (only_one) do update set done_at = excluded.done_at");

        nights.makeUp();

        assertThat(count("practitioner where id = '" + gone + "'")).isZero();
    }

    @Test
    void a_visit_starts_the_two_years_again() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        lastSeen(id, "2 years 2 days");

        get(doctor, "/practitioners/me").statusCode(200);
        forgetOldData.handle();

        get(doctor, "/practitioners/me").statusCode(200);
    }

    @Test
    void who_never_opens_their_file_and_changes_something_of_theirs_is_kept() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        lastSeen(id, "2 years 2 days");

        Api.put(doctor, "/practitioners/" + id + "/consent", 1, Map.of("given", false))
                .statusCode(200);
        forgetOldData.handle();

        get(doctor, "/practitioners/me").statusCode(200);
    }

    @Test
    void who_is_seen_between_the_look_and_the_erasing_stays() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        Instant limit = Instant.now().minus(Duration.ofDays(730));
        lastSeen(id, "2 years 2 days");
        get(doctor, "/practitioners/me").statusCode(200);

        assertThat(erase.ifUnseenSince(id, limit)).isFalse();
        get(doctor, "/practitioners/me").statusCode(200);

        lastSeen(id, "2 years 2 days");
        assertThat(erase.ifUnseenSince(id, limit)).isTrue();
    }

    @Test
    void a_doctor_who_stands_in_a_table_again_is_kept_as_long_as_they_agree() {
        String rpps = Bodies.rpps();
        String other = Bodies.rpps();
        byte[] table = table(List.of(rpps, other));
        Api.load("practitioners", table).statusCode(200).body("loaded", equalTo(2));
        execute("update practitioner set consent_given = false where rpps = '" + other + "'");
        unseenForLong(rpps, other);

        Api.load("practitioners", table).statusCode(200).body("unchanged", equalTo(2));
        forgetOldData.handle();

        assertThat(count("practitioner where rpps = '" + rpps + "'")).isOne();
        assertThat(count("practitioner where rpps = '" + other + "'")).isZero();

        unseenForLong(rpps);
        forgetOldData.handle();

        assertThat(count("practitioner where rpps = '" + rpps + "'"))
                .as("in no table any more")
                .isZero();
    }

    private void unseenForLong(String... rpps) {
        for (String each : rpps) {
            execute("update practitioner set last_seen_at = now() - interval '2 years 2 days' where rpps = '" + each
                    + "'");
        }
    }

    /** Doctors without an account. */
    private static byte[] table(List<String> rpps) {
        return rpps.stream()
                .map(it -> """
                        %1$s,,Yanis,Le Bris,y@test.releve.example,,%2$s,LOCUM,GENERAL_PRACTICE,53147,40,false,false,REPLACEMENT,\
                        REGISTRATION,1,%3$s,%3$s,true,true,TUE:AM/2026-01-06/2026-12-22|-2026-12-01/2026-12-31,4,12
                        """.formatted(
                        UUID.randomUUID(), it, LocalDate.now(Clock.PARIS).plusYears(1)))
                .collect(Collectors.joining("", """
                        reference,account,first_name,last_name,email,phone,rpps,category,specialty,home_commune,\
                        max_travel_minutes,accepts_overnight,needs_housing,mission_kinds,credential_kind,credential_number,\
                        credential_valid_until,insurance_valid_until,attested,consent,availability,week_cap,month_cap
                        """, ""))
                .getBytes(UTF_8);
    }

    @Test
    void a_spouse_who_has_not_been_seen_for_two_years_is_forgotten_and_everybody_is_told() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String gone = TestTokens.spouse(UUID.randomUUID());
        String here = TestTokens.spouse(UUID.randomUUID());
        String back = TestTokens.spouse(UUID.randomUUID());
        UUID goneId = spouseOf(id, gone, "2 years 2 days");
        spouseOf(id, here, "1 year 360 days");
        spouseOf(id, back, "2 years 2 days");
        get(back, "/own-data?most=10").statusCode(200);

        forgetOldData.handle();

        problem(get(gone, "/spouses/me"), 404, "not-found");
        get(here, "/spouses/me").statusCode(200);
        get(back, "/spouses/me").statusCode(200);
        assertThat(Told.states(Topics.SPOUSES, goneId, 2).getLast().value()).isNull();
    }

    @Test
    void one_spouse_who_cannot_be_erased_keeps_nothing_else() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String stuck = TestTokens.spouse(UUID.randomUUID());
        String gone = TestTokens.spouse(UUID.randomUUID());
        UUID stuckId = spouseOf(id, stuck, "3 years");
        spouseOf(id, gone, "2 years 2 days");
        String over = SpouseIT.invitation(doctor, id);
        execute("update spouse_invitation set expires_at = now() - interval '1 day' where code = '" + over + "'");
        execute("create function stuck() returns trigger language plpgsql as "
                + "'begin raise exception ''this spouse cannot be erased''; end'");
        execute("create trigger stuck before delete on spouse for each row when (old.id = '" + stuckId
                + "') execute function stuck()");
        try {
            forgetOldData.handle();
        } finally {
            execute("drop function stuck() cascade");
        }

        get(stuck, "/spouses/me").statusCode(200);
        problem(get(gone, "/spouses/me"), 404, "not-found");
        assertThat(count("spouse_invitation where code = '" + over + "'")).isZero();
    }

    @Test
    void a_spouse_without_an_account_goes_with_the_doctor() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID spouse = spouseOf(id, TestTokens.spouse(UUID.randomUUID()), "2 years 2 days");
        execute("update spouse set account = null, email = 'nobody@test.releve.example' where id = '" + spouse + "'");

        forgetOldData.handle();
        assertThat(count("spouse where id = '" + spouse + "'"))
                .as("nobody sees those without an account, and they are not forgotten for it")
                .isOne();

        Api.as(doctor).delete("/practitioners/" + id).then().statusCode(204);

        assertThat(count("spouse where id = '" + spouse + "'")).isZero();
        assertThat(Told.states(Topics.SPOUSES, spouse, 2).getLast().value()).isNull();
    }

    @Test
    void who_is_erased_leaves_no_key_of_what_they_sent() {
        UUID account = UUID.randomUUID();
        String leaving = TestTokens.practitioner(account);
        String id = Api.as(leaving)
                .header("Idempotency-Key", "k1")
                .body(Api.ofAccount(leaving, doctor()))
                .post("/practitioners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(count("idempotency_key where account = '" + account + "'")).isOne();

        Api.as(leaving).delete("/practitioners/" + id).then().statusCode(204);

        assertThat(count("idempotency_key where account = '" + account + "'")).isZero();
    }

    @Test
    void the_host_of_what_is_long_over_has_no_name_any_more_and_nobody_posted_or_moved_it() {
        get(TestTokens.contactReader(), "/contacts/practitioners/" + UUID.randomUUID())
                .statusCode(404);
        String posting = TestTokens.coordinator(coordinator, "*");
        UUID vacancy = Api.create(posting, "/vacancies", Bodies.vacancy());
        Api.post(posting, "/vacancies/" + vacancy + "/publication", "").statusCode(200);
        UUID lately = Api.create(posting, "/vacancies", Bodies.vacancy());
        lastWanted(vacancy, "2 years 2 days");
        lastWanted(lately, "1 year 360 days");

        forgetOldData.handle();
        forgetOldData.handle();

        get(posting, "/own-data").body("vacancies.items.id", contains(lately.toString()));
        var told = Told.states(Topics.VACANCIES, vacancy, 2).stream()
                .map(it -> JsonPath.from(it.value()))
                .toList();
        assertThat(told).extracting(it -> it.getString("hostAccount")).containsExactly(coordinator.toString(), "");
        assertThat(told).extracting(it -> it.getLong("version")).containsExactly(2L, 3L);
        get(posting, "/vacancies/" + vacancy).body("version", equalTo(3));

        get(TestTokens.contactReader(), "/contacts/vacancies/" + vacancy)
                .statusCode(200)
                .body("name", equalTo(""))
                .body("email", equalTo(""))
                .body("phone", equalTo(null));
        get(TestTokens.coordinator(coordinator, "*"), "/vacancies/" + vacancy + "/history")
                .statusCode(200)
                .body("deed", contains("POST", "PUBLISH"))
                .body("by", contains("forgotten", "forgotten"));
    }

    private void lastWanted(UUID vacancy, String ago) {
        execute("update vacancy set last_wanted = current_date - interval '" + ago + "' where id = '" + vacancy + "'");
    }

    @Test
    void figures_under_five_are_told_to_nobody() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        execute("update spouse set opted_in = false");
        for (int i = 0; i < 4; i++) {
            spouseOf(id, TestTokens.spouse(UUID.randomUUID()), "1 day");
        }
        RestAssured.get("/statistics").then().statusCode(200).body("spouses", nullValue());

        spouseOf(id, TestTokens.spouse(UUID.randomUUID()), "1 day");

        RestAssured.get("/statistics").then().statusCode(200).body("spouses", equalTo(5));
    }

    private UUID spouseOf(UUID practitioner, String token, String seenAgo) {
        UUID id = Api.create(token, "/spouses", SpouseIT.joining(SpouseIT.invitation(doctor, practitioner)));
        execute("update spouse set last_seen_at = now() - interval '" + seenAgo + "' where id = '" + id + "'");
        return id;
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + what, Long.class)
                        .getSingleResult());
    }

    private void lastSeen(UUID id, String ago) {
        execute("update practitioner set last_seen_at = now() - interval '" + ago + "' where id = '" + id + "'");
    }

    private void execute(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }
}
