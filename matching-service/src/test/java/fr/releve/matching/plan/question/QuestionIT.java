package fr.releve.matching.plan.question;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.postJson;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.days;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.SpouseState;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people ask of the plan, over HTTP. */
@QuarkusTest
class QuestionIT extends MatchingOnRealParts {

    @Inject
    MeterRegistry metrics;

    private final List<HalfDay> wanted = day(tuesday(5));

    private States.Doctor tellDoctor(double latitude, List<HalfDay> offered) {
        var it = States.doctor(specialty).livesAt(latitude).offers(offered);
        teller.tell(it.state());
        return it;
    }

    private States.Need tellNeed() {
        teller.tell(States.territory(States.TERRITORY, 1, true));
        var it = States.need(specialty, wanted);
        teller.tell(it.state());
        return it;
    }

    @Test
    void a_doctor_learns_who_holds_the_half_days_without_a_name_and_what_moving_would_cost() {
        var need = tellNeed();
        var near = tellDoctor(48.0734, wanted);
        awaitProposal(need, "PROPOSED", near);
        var far = tellDoctor(48.35, wanted);
        String path = "/practitioners/" + far.id() + "/why-not?vacancy=" + need.id();

        Awaitility.await()
                .untilAsserted(() -> get(doctor(far), path)
                        .then()
                        .statusCode(200)
                        .body("code", equalTo("HELD"))
                        .body("heldBy", equalTo(1))
                        .body(
                                "heldHalfDays",
                                contains(wanted.stream().map(HalfDay::toString).toArray()))
                        .body("sentences[0]", containsString("un autre médecin"))
                        .body(
                                "sentences[1]",
                                startsWith("Vérifié : le placer ici lui donnerait 2 demi-journées, mais en"))
                        .body("reasons.form", contains("HELD", "confirmed.others"))
                        .body("reasons[0].values", contains("2", "1"))
                        .body("reasons[1].values.size()", equalTo(4))
                        .body("confirmed.placed", equalTo(2))
                        .body("confirmed.othersMoved", equalTo(1)));
        assertThat(get(doctor(far), path).asString()).doesNotContain(near.id().toString());
        get(coordinator(), path).then().statusCode(200).body("code", equalTo("HELD"));
        get(coordinator(), "/practitioners/" + near.id() + "/why-not?vacancy=" + need.id())
                .then()
                .body("code", equalTo("PLACED"));
    }

    @Test
    void a_shut_gate_answers_with_its_sentence_and_only_the_doctor_and_the_coordinator_may_ask() {
        var need = tellNeed();
        var volunteer = tellDoctor(48.0734, days(tuesday(7)));
        String path = "/practitioners/" + volunteer.id() + "/why-not?vacancy=" + need.id();

        Awaitility.await()
                .untilAsserted(() -> get(doctor(volunteer), path)
                        .then()
                        .statusCode(200)
                        .body("code", equalTo("GATE"))
                        .body("refusals.code", contains("half-days"))
                        .body("refusals.form", contains("half-days"))
                        .body("refusals[0].values", hasSize(0))
                        .body("sentences", contains("Le médecin n’offre aucune des demi-journées demandées."))
                        .body("reasons", hasSize(0)));
        get(TestTokens.practitioner(UUID.randomUUID()), path).then().statusCode(404);
        get(
                        TestTokens.practitioner(UUID.randomUUID()),
                        path.replace(need.id().toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("detail", containsString("practitioner"));
        get(host(need), path).then().statusCode(403);
        get(TestTokens.coordinator(UUID.randomUUID(), "200000009"), path).then().statusCode(403);
        get(doctor(volunteer), "/practitioners/" + volunteer.id() + "/why-not")
                .then()
                .statusCode(400);
        get(doctor(volunteer), "/practitioners/" + volunteer.id() + "/why-not?vacancy=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_host_asks_for_the_one_step_of_road_that_answers_offer_and_a_coordinator_for_any() {
        var need = tellNeed();
        String path = "/vacancies/" + need.id() + "/what-if";
        Awaitility.await()
                .untilAsserted(() -> postJson(host(need), path, Map.of("extraMinutes", 10))
                        .then()
                        .statusCode(200));

        for (int minutes : new int[] {1, 9, 11, 20}) {
            for (String asked : List.of(path, "/vacancies/what-if")) {
                postJson(
                                host(need),
                                asked,
                                asked.equals(path)
                                        ? Map.of("extraMinutes", minutes)
                                        : Map.of("vacancy", draft("53130"), "extraMinutes", minutes))
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/extraMinutes"));
            }
        }
        postJson(host(need), path, Map.of("extraHalfDaysPerWeek", 1))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/extraHalfDaysPerWeek"));
        postJson(coordinator(), path, Map.of("extraMinutes", 9, "extraHalfDaysPerWeek", 1))
                .then()
                .statusCode(200);
    }

    @Test
    void a_host_learns_that_another_weekday_brings_doctors() {
        var need = tellNeed();
        tellDoctor(48.0734, day(tuesday(5).plusDays(2)));
        String path = "/vacancies/" + need.id() + "/what-if";

        Awaitility.await()
                .untilAsserted(() -> postJson(host(need), path, Map.of())
                        .then()
                        .statusCode(200)
                        .body("now", equalTo(0))
                        .body("options[0].code", equalTo("open-thursday"))
                        .body("options[0].form", equalTo("open-thursday"))
                        .body("options[0].text", equalTo("Ouvrir le jeudi"))
                        .body(
                                "options[0].sentence",
                                equalTo("Ouvrir le jeudi : +1 médecin, +2 demi-journées couvertes")));
        postJson(coordinator(), path, Map.of("openHalfDays", List.of(tuesday(5).plusDays(2) + ":AM")))
                .then()
                .statusCode(200)
                .body("then", equalTo(1))
                .body("gain", equalTo(1))
                .body(
                        "sentences",
                        contains(
                                "Tel quel, aucun médecin ne peut venir.",
                                "Avec ces changements : +1 médecin, +1 demi-journée couverte"));
        postJson(TestTokens.municipality(UUID.randomUUID(), "200000009"), path, Map.of())
                .then()
                .statusCode(403);
        postJson(coordinator(), path, Map.of("openHalfDays", List.of("jeudi")))
                .then()
                .statusCode(400);
        postJson(coordinator(), path, Map.of("minimumBlock", 40)).then().statusCode(400);
    }

    @Test
    void a_coordinator_learns_what_doctors_who_do_more_in_a_week_would_bring() {
        var need = tellNeed();
        var busy = States.doctor(specialty).livesAt(48.0734).offers(wanted).capped(1, 1);
        teller.tell(busy.state());
        awaitProposal(need, "PROPOSED", busy);
        String path = "/vacancies/" + need.id() + "/what-if";

        Awaitility.await()
                .untilAsserted(() -> postJson(coordinator(), path, Map.of("extraHalfDaysPerWeek", 1))
                        .then()
                        .statusCode(200)
                        .body("now", equalTo(1))
                        .body("then", equalTo(1))
                        .body("gain", equalTo(1))
                        .body("sentences[1]", containsString("+1 demi-journée couverte")));
        postJson(coordinator(), path, Map.of("extraHalfDaysPerWeek", 0)).then().body("gain", equalTo(0));
        for (Object wrong : List.of(-1, 15, "beaucoup")) {
            postJson(coordinator(), path, Map.of("extraHalfDaysPerWeek", wrong))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void nobody_can_ask_what_a_job_for_a_spouse_would_bring() {
        var need = tellNeed();

        Awaitility.await()
                .untilAsserted(() -> postJson(
                                coordinator(),
                                "/vacancies/" + need.id() + "/what-if",
                                Map.of("jobLead", Map.of("romeCode", "M1607")))
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json"));
    }

    @Test
    void a_need_not_stored_yet_is_judged_while_it_is_written() {
        tellDoctor(48.0734, wanted);
        var draft = draft("53130");

        Awaitility.await()
                .untilAsserted(() -> postJson(coordinator(), "/vacancies/what-if", Map.of("vacancy", draft))
                        .then()
                        .statusCode(200)
                        .body("now", equalTo(1))
                        .body("sentences[0]", equalTo("Tel quel, un médecin peut venir.")));
        postJson(
                        TestTokens.municipality(UUID.randomUUID(), "200000009"),
                        "/vacancies/what-if",
                        Map.of("vacancy", draft))
                .then()
                .statusCode(403);
        postJson(coordinator(), "/vacancies/what-if", Map.of("vacancy", draft("99999")))
                .then()
                .statusCode(400)
                .body("type", containsString("unknown-commune"));
        postJson(coordinator(), "/vacancies/what-if", Map.of()).then().statusCode(400);
    }

    private Map<String, Object> draft(String commune) {
        String date = tuesday(5).toString();
        return Map.of(
                "kind",
                "REINFORCEMENT",
                "specialty",
                specialty,
                "commune",
                commune,
                "title",
                "Renfort du mardi",
                "wanted",
                Map.of(
                        "rules",
                        List.of(
                                Map.of("type", "WEEKLY", "day", "TUESDAY", "part", "AM", "from", date, "until", date),
                                Map.of("type", "SINGLE", "date", date, "part", "PM"))),
                "doctorsPerHalfDay",
                1,
                "minimumBlock",
                1,
                "housingOffered",
                false);
    }

    @Test
    void nothing_a_host_or_coordinator_can_call_differs_by_family_data() {
        var need = tellNeed();
        var near = tellDoctor(48.0734, wanted);
        awaitProposal(need, "PROPOSED", near);
        var far = tellDoctor(48.35, wanted);
        Awaitility.await()
                .until(() -> get(coordinator(), "/vacancies/" + need.id() + "/candidates?limit=100")
                        .asString()
                        .contains(far.id().toString()));
        var before = answersAbout(need, near);

        var spouse = new SpouseState(UUID.randomUUID(), 1, far.id(), Set.of("M1607"), 60, null);
        var lead = new JobLeadState(UUID.randomUUID(), 1, "M1607", "53130", 48.0734, -0.7689, true);
        teller.tell(spouse);
        teller.tell(lead);
        Awaitility.await()
                .until(() -> count(
                                "select (select count(*) from spouse where id = ?) + (select count(*) from job_lead where id = ?)",
                                spouse.id().toString(),
                                lead.id().toString())
                        == 2);
        planAllAnew();

        assertThat(answersAbout(need, near)).isEqualTo(before);
    }

    /** As on the morning of a new day, when family comes in. */
    private void planAllAnew() {
        double plans = metrics.counter("releve.plan.full").count();
        count("with aged as (update plan_memory set day = day - 1 returning day) select count(*) from aged");
        count("select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and granted "
                + "and classid = x'52454C45'::int and objid = x'56450002'::int");
        Awaitility.await()
                .until(() -> metrics.counter("releve.plan.full").count() > plans
                        && count(
                                        "select count(*) from plan_memory where day >= (now() at time zone 'Europe/Paris')::date")
                                == 1);
    }

    private static List<String> answersAbout(States.Need need, States.Doctor placed) {
        List<String> answers = new ArrayList<>();
        for (String token : List.of(host(need), coordinator())) {
            answers.add(get(token, "/vacancies/" + need.id() + "/candidates?limit=100")
                    .asString());
            answers.add(get(token, "/proposals?limit=100&vacancy=" + need.id()).asString());
            answers.add(postJson(token, "/vacancies/" + need.id() + "/what-if", Map.of())
                    .asString());
            for (String about : List.of("reserve", "relay")) {
                answers.add(get(token, "/vacancies/" + need.id() + "/" + about).asString());
            }
            answers.add(get(token, "/placements?limit=100&vacancy=" + need.id()).asString());
        }
        answers.add(get(coordinator(), "/practitioners/" + placed.id() + "/why-not?vacancy=" + need.id())
                .asString());
        return answers;
    }

    @Test
    void the_plan_tells_its_gap_its_fairness_and_whom_it_keeps_apart() {
        var need = tellNeed();
        awaitProposal(need, "PROPOSED", tellDoctor(48.0734, wanted));

        Awaitility.await()
                .untilAsserted(() -> get(coordinator(), "/plans/current")
                        .then()
                        .statusCode(200)
                        .body("bound", greaterThan(0))
                        .body("coverByTerritory.territory", hasItem(States.TERRITORY))
                        .body("gap.percent", both(greaterThanOrEqualTo(0f)).and(lessThanOrEqualTo(100f)))
                        .body("gap.sentence", containsString("Prouvé"))
                        .body("fairness.index", equalTo("jain"))
                        .body("fairness.value", greaterThan(0f))
                        .body("fairness.sentence", containsString("indice d’équité de Jain"))
                        .body("blockingPairs.onOpenHalfDays", greaterThanOrEqualTo(0))
                        .body("blockingPairs.pairs.practitionerId", not(hasItem(equalTo("")))));
    }

    @Test
    void cover_against_doctors_wishes_is_shown_once_it_is_worked_out() {
        var need = tellNeed();
        var volunteer = tellDoctor(48.0734, wanted);
        awaitProposal(need, "PROPOSED", volunteer);

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> get(coordinator(), "/plans/preference-curve")
                        .then()
                        .statusCode(200)
                        .body("points.weight", contains(0, 50, 100, 200, 400))
                        .body("points.halfDays", everyItem(greaterThan(0)))
                        .body("points.blockingPairs", everyItem(greaterThanOrEqualTo(0))));
        get(doctor(volunteer), "/plans/preference-curve").then().statusCode(403);
    }
}
