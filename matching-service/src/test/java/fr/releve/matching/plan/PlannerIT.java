package fr.releve.matching.plan;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.proposals;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.VacancyState;
import fr.releve.kit.time.Clock;
import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The planner leads, dies and is taken over; what it made can be read. */
@QuarkusTest
class PlannerIT extends MatchingOnRealParts {

    private static final String LEADERS = """
            select count(*) from pg_locks where locktype = 'advisory' and granted
            and classid = x'52454C45'::int and objid = x'56450002'::int""";

    @Inject
    MeterRegistry metrics;

    @Inject
    PlannerFence fence;

    private final List<HalfDay> wanted = day(tuesday(5));

    @Test
    void when_the_leading_connection_dies_another_plans_within_ten_seconds() {
        Awaitility.await().until(() -> count(LEADERS) == 1);
        count("select count(pg_terminate_backend(pid)) from pg_locks" + LEADERS.substring(LEADERS.indexOf(" where")));
        var need = States.need(specialty, wanted);
        var volunteer = States.doctor(specialty).offers(wanted);
        teller.tell(need.state());
        teller.tell(volunteer.state());

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(proposals(need, "PROPOSED")).hasSize(1));
        assertThat(count(LEADERS)).isEqualTo(1);
    }

    @Test
    void who_takes_over_keeps_the_plan_and_makes_no_new_one() {
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(wanted).state());
        var before = awaitProposal(need, "PROPOSED");
        double plans = fullPlans();

        Awaitility.await().until(() -> count(LEADERS) == 1);
        count("select count(pg_terminate_backend(pid)) from pg_locks" + LEADERS.substring(LEADERS.indexOf(" where")));
        var next = States.need(specialty, day(tuesday(6)));
        teller.tell(next.state());
        teller.tell(States.doctor(specialty).offers(day(tuesday(6))).state());

        awaitProposal(next, "PROPOSED");
        assertThat(awaitProposal(need, "PROPOSED")).isEqualTo(before);
        assertThat(fullPlans()).isEqualTo(plans);
    }

    @Test
    void who_takes_over_learns_what_has_changed_once_it_is_quiet() {
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(wanted).state());
        awaitProposal(need, "PROPOSED");
        Awaitility.await().until(() -> count("select count(*) from change") == 0 && count(LEADERS) == 1);
        long fence = count("select token from planner_fence");
        count("select count(pg_terminate_backend(pid)) from pg_locks" + LEADERS.substring(LEADERS.indexOf(" where")));
        Awaitility.await().until(() -> count("select token from planner_fence") > fence);
        double plans = fullPlans();
        long learned = learnedAt();

        Awaitility.await("no news, and yet it learns")
                .atMost(Duration.ofMinutes(1))
                .until(() -> learnedAt() > learned);
        assertThat(fullPlans()).isEqualTo(plans);
    }

    /** In microseconds. */
    private long learnedAt() {
        return count("select (1000000 * extract(epoch from learned_at))::bigint from plan_memory");
    }

    @Test
    void a_new_day_has_everything_planned_anew_and_people_see_what_they_saw() {
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(wanted).state());
        var before = awaitProposal(need, "PROPOSED");
        double plans = fullPlans();

        Awaitility.await().until(() -> count(LEADERS) == 1);
        count("with aged as (update plan_memory set day = day - 1 returning day) select count(*) from aged");
        count("select count(pg_terminate_backend(pid)) from pg_locks" + LEADERS.substring(LEADERS.indexOf(" where")));

        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                count(
                                        "select count(*) from plan_memory where day >= (now() at time zone 'Europe/Paris')::date"))
                        .isEqualTo(1));
        assertThat(fullPlans()).isEqualTo(plans + 1);
        assertThat(awaitProposal(need, "PROPOSED")).isEqualTo(before);
    }

    @Test
    void a_new_day_cuts_what_has_passed_off_a_proposal_that_waits_and_makes_no_new_one() {
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(wanted).state());
        var id = awaitProposal(need, "PROPOSED").id();
        Awaitility.await().until(() -> count("select count(*) from change") == 0 && count(LEADERS) == 1);
        String passed = LocalDate.now(Clock.PARIS).minusDays(1) + ":AM";
        String whole = "half_days like '" + passed + "%' and id = ?";
        count(
                "with longer as (update proposal set half_days = ? || ' ' || half_days where id = ? returning id)"
                        + " select count(*) from longer",
                passed,
                id);
        assertThat(count("select count(*) from proposal where " + whole, id)).isOne();
        long decideBefore = decideBefore(id);

        count("with aged as (update plan_memory set day = day - 1 returning day) select count(*) from aged");
        count("select count(pg_terminate_backend(pid)) from pg_locks" + LEADERS.substring(LEADERS.indexOf(" where")));

        Awaitility.await().until(() -> count("select count(*) from proposal where " + whole, id) == 0);
        assertThat(awaitProposal(need, "PROPOSED").id()).isEqualTo(id);
        assertThat(decideBefore(id)).isEqualTo(decideBefore);
        assertThat(count("select count(*) from proposal_log where deed = 'SHORTEN' and proposal_id = ?", id))
                .isOne();
        assertThat(count("select count(*) from proposal where vacancy_id = ?", need.id()))
                .isOne();
    }

    /** In seconds. */
    private long decideBefore(UUID id) {
        return count("select extract(epoch from decide_before)::bigint from proposal where id = ?", id);
    }

    @Test
    void what_was_planned_before_another_copy_took_over_is_not_published() {
        Awaitility.await().until(() -> count(LEADERS) == 1);
        long token = QuarkusTransaction.requiringNew().call(fence::raise);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> fence.pass(token - 1)))
                .hasMessageContaining("another copy has taken over planning");
        assertThatCode(() -> QuarkusTransaction.requiringNew().run(() -> fence.pass(token)))
                .doesNotThrowAnyException();

        var need = States.need(specialty, wanted);
        var volunteer = States.doctor(specialty).offers(wanted);
        teller.tell(need.state());
        teller.tell(volunteer.state());

        awaitProposal(need, "PROPOSED", volunteer);
        assertThat(count("select token from planner_fence")).isGreaterThan(token);
    }

    private double fullPlans() {
        return metrics.counter("releve.plan.full").count();
    }

    @Test
    void the_plan_is_shown_to_coordinators_with_its_cover() {
        teller.tell(States.territory(States.TERRITORY, 1, true));
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(wanted).state());
        awaitProposal(need, "PROPOSED");

        Awaitility.await()
                .untilAsserted(() -> Api.get(Api.coordinator(), "/plans/current")
                        .then()
                        .statusCode(200)
                        .body("engineVersion", notNullValue())
                        .body("coverByTerritory.territory", hasItem(States.TERRITORY)));
        Api.get(TestTokens.practitioner(UUID.randomUUID()), "/plans/current")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.get("/placement-statistics").then().statusCode(200);
        io.restassured.RestAssured.get("/territories/" + States.TERRITORY + "/cover")
                .then()
                .statusCode(200)
                .body("wanted", greaterThan(0));
    }

    @Test
    void a_doctor_and_a_host_see_what_is_open_and_which_gates_are_shut() {
        var need = States.need(specialty, wanted).status(VacancyState.Status.PUBLISHED);
        var near = States.doctor(specialty).offers(wanted);
        var far = States.doctor(specialty).livesAt(44.0).offers(wanted);
        teller.tell(need.state());
        teller.tell(near.state());
        teller.tell(far.state());
        awaitProposal(need, "PROPOSED", near);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> count(
                                "select count(*) from practitioner where id = ?",
                                far.id().toString())
                        == 1);

        var path = "/vacancies/" + need.id() + "/candidates?limit=100";
        var first = "items[0].";
        var seen = Api.get(Api.coordinator(), path)
                .then()
                .statusCode(200)
                .body(first + "practitionerId", equalTo(near.id().toString()))
                .body(first + "halfDays.size()", equalTo(2))
                .body(first + "terms.size()", greaterThan(1))
                .extract()
                .jsonPath();
        assertThat(seen.getList(first + "terms.points", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("the terms add up")
                .isEqualTo(seen.getLong(first + "score"));
        Api.get(Api.host(need), path)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body(first + "practitionerId", equalTo(null))
                .body(first + "halfDays.size()", equalTo(2));
        Api.get(TestTokens.municipality(UUID.randomUUID(), "200000002"), path)
                .then()
                .statusCode(403);

        Api.get(Api.doctor(near), "/practitioners/" + near.id() + "/opportunities?limit=100")
                .then()
                .statusCode(200)
                .body(first + "vacancyId", equalTo(need.id().toString()));
        Api.get(Api.doctor(far), "/practitioners/" + near.id() + "/opportunities")
                .then()
                .statusCode(404);

        String one = "/opportunities/" + need.id();
        Api.get(Api.doctor(far), "/practitioners/" + far.id() + one)
                .then()
                .statusCode(200)
                .body("vacancyId", equalTo(need.id().toString()))
                .body("refusals.code", equalTo(List.of("travel")));
        Api.get(Api.doctor(far), "/practitioners/" + near.id() + one).then().statusCode(404);
        Api.get(Api.doctor(far), "/practitioners/" + far.id() + "/opportunities/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_coordinator_hears_of_no_doctor_who_would_not_be_proposed_or_does_not_come_so_far() {
        var need = States.need(specialty, wanted);
        var near = States.doctor(specialty).offers(wanted);
        var busy = States.doctor(specialty);
        var far = States.doctor(specialty).livesAt(44.0).offers(wanted);
        var silent = States.doctor(specialty).withoutConsent().offers(wanted);
        teller.tell(need.state());
        for (var doctor : List.of(far, silent, busy, near)) {
            teller.tell(doctor.state());
        }
        awaitProposal(need, "PROPOSED", near);
        Awaitility.await()
                .until(() -> count(
                                "select count(*) from practitioner where id in (?, ?, ?)",
                                far.id().toString(),
                                silent.id().toString(),
                                busy.id().toString())
                        == 3);

        assertThat(candidates(need, 100))
                .extracting("practitionerId")
                .contains(near.id().toString(), busy.id().toString())
                .doesNotContain(far.id().toString(), silent.id().toString());
        Api.get(Api.coordinator(), "/vacancies/" + need.id() + "/obstacles")
                .then()
                .statusCode(200)
                .body("code", hasItem("consent"))
                .body("code", hasItem("travel"));
        for (var doctor : List.of(far, silent)) {
            Api.get(Api.coordinator(), "/practitioners/" + doctor.id() + "/why-not?vacancy=" + need.id())
                    .then()
                    .statusCode(200)
                    .body("refusals", not(empty()));
        }
    }

    @Test
    void a_host_learns_of_the_others_only_how_many_a_gate_keeps_away_in_fives() {
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        for (int i = 0; i < 6; i++) {
            teller.tell(States.doctor(specialty).livesAt(44.0).offers(wanted).state());
        }
        var silent = States.doctor(specialty).withoutConsent().offers(wanted);
        teller.tell(silent.state());
        String path = "/vacancies/" + need.id();
        String kept = "findAll { it.code == '%s' }.doctors";

        Awaitility.await()
                .untilAsserted(() -> Api.get(Api.coordinator(), path + "/obstacles")
                        .then()
                        .statusCode(200)
                        .body(kept.formatted("consent") + "[0]", greaterThan(0))
                        .body(kept.formatted("travel") + "[0]", greaterThan(5)));
        Api.get(Api.host(need), path + "/candidates?limit=100")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.get(Api.host(need), path + "/obstacles")
                .then()
                .statusCode(200)
                .body("code", not(hasItem("consent")))
                .body(kept.formatted("travel") + "[0]", greaterThan(4))
                .body("findAll { it.doctors != null && it.doctors % 5 != 0 }", empty());
        Api.get(TestTokens.municipality(need.host(), "200000002"), path + "/obstacles")
                .then()
                .statusCode(403);
    }

    @Test
    void who_cannot_come_is_told_with_every_shut_gate_what_they_promised_among_them() {
        var other = States.need("other-" + specialty, wanted);
        var promised = States.doctor(other.specialty()).offers(wanted);
        teller.tell(other.state());
        teller.tell(promised.state());
        var id = awaitProposal(other, "PROPOSED", promised).id();
        Api.post(Api.coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        var need = States.need(specialty, wanted);
        var near = States.doctor(specialty).offers(wanted);
        teller.tell(need.state());
        teller.tell(near.state());
        awaitProposal(need, "PROPOSED", near);

        List<Map<String, Object>> all = candidates(need, 100);
        assertThat(all)
                .extracting("practitionerId")
                .doesNotHaveDuplicates()
                .startsWith(near.id().toString());
        assertThat(all)
                .filteredOn(it -> promised.id().toString().equals(it.get("practitionerId")))
                .singleElement()
                .extracting("refusals")
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting("code")
                .containsExactly("specialty", "overlap");
        assertThat(candidates(need, 7)).as("in shorter stretches").isEqualTo(all);
    }

    /** All of them, read in stretches. */
    private static List<Map<String, Object>> candidates(States.Need need, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = "";
        do {
            var stretch = Api.get(Api.coordinator(), "/vacancies/" + need.id() + "/candidates?limit=" + limit + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(stretch.getList("items"));
            after = stretch.getString("next") == null ? "" : "&after=" + stretch.getString("next");
        } while (!after.isEmpty());
        return all;
    }

    @Test
    void who_has_just_come_sees_what_fits_once_their_documents_are_seen_and_is_proposed_nowhere() {
        var need = States.need(specialty, wanted);
        var newcomer = States.doctor(specialty).offers(wanted);
        teller.tell(need.state());
        teller.tell(newcomer.unattested());
        var found = "items.find { it.vacancyId == '" + need.id() + "' }.";

        Awaitility.await()
                .untilAsserted(() -> Api.get(
                                Api.doctor(newcomer), "/practitioners/" + newcomer.id() + "/opportunities?limit=100")
                        .then()
                        .statusCode(200)
                        .body(found + "halfDays.size()", equalTo(2))
                        .body(found + "refusals.code", equalTo(List.of("attestation"))));
        Api.get(Api.host(need), "/vacancies/" + need.id() + "/candidates?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.refusals.isEmpty() }.size()", equalTo(0));
    }

    @Test
    void who_does_not_agree_to_be_proposed_sees_what_would_fit_and_what_would_not() {
        var fits = States.need(specialty, wanted);
        var falls = States.need(specialty, day(tuesday(9)));
        var silent = States.doctor(specialty).offers(wanted).withoutConsent();
        teller.tell(fits.state());
        teller.tell(falls.state());
        teller.tell(silent.unattested());
        var one = "items.find { it.vacancyId == '" + fits.id() + "' }.";

        Awaitility.await()
                .untilAsserted(
                        () -> Api.get(Api.doctor(silent), "/practitioners/" + silent.id() + "/opportunities?limit=100")
                                .then()
                                .statusCode(200)
                                .body(one + "halfDays.size()", equalTo(2))
                                .body(one + "refusals.code", equalTo(List.of("consent", "attestation"))));
        Awaitility.await()
                .untilAsserted(() -> Api.get(
                                Api.doctor(silent), "/practitioners/" + silent.id() + "/opportunities/" + falls.id())
                        .then()
                        .statusCode(200)
                        .body("refusals.code", equalTo(List.of("half-days", "consent", "attestation"))));
    }

    @Test
    void wrong_filters_and_forged_cursors_are_refused_by_name() {
        for (String query : List.of("status=DONE", "vacancy=1", "after=cHJvcG9zYWxz", "limit=0")) {
            Api.get(Api.coordinator(), "/proposals?" + query).then().statusCode(400);
        }
        io.restassured.RestAssured.get("/proposals").then().statusCode(401);
    }
}
