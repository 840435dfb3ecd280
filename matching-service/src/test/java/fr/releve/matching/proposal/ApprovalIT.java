package fr.releve.matching.proposal;

import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.term.ScoreTerm;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who may approve, and what two approvals at the same instant do. */
@QuarkusTest
class ApprovalIT extends MatchingOnRealParts {

    @Inject
    Proposals proposals;

    /** A proposal that no plan made, so that two may contradict each other. */
    private UUID propose(States.Doctor doctor, States.Need need) {
        Awaitility.await()
                .until(() -> 2
                        == count(
                                "select count(*) from (select id from practitioner union all select id from vacancy) known"
                                        + " where id in (?, ?)",
                                doctor.id().toString(),
                                need.id().toString()));
        var halfDays =
                HalfDays.parse(day(tuesday(6)).stream().map(Object::toString).toList());
        var draft = new Draft(
                doctor.id(),
                need.id(),
                States.TERRITORY,
                halfDays,
                600,
                List.of(new ScoreTerm(
                        "cover", 600, "cover", List.of(), "Demi-journées demandées qui seraient couvertes.")),
                "test",
                false);
        return QuarkusTransaction.requiringNew().call(() -> {
            var proposal = Proposal.publish(draft, Instant.now(), Instant.now().plus(Duration.ofDays(7)));
            proposals.persist(proposal);
            return proposal.id();
        });
    }

    /** The vacancy is paused, so that the planner proposes nobody and leaves these alone. */
    private States.Need tellNeed(int doctors) {
        var need = States.need(specialty, day(tuesday(6)))
                .ofDoctors(doctors)
                .status(fr.releve.contracts.VacancyState.Status.PAUSED);
        teller.tell(need.state());
        return need;
    }

    private States.Doctor tellDoctor() {
        var doctor = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(doctor.state());
        return doctor;
    }

    private static List<Response> approveAtOnce(UUID... ids) throws Exception {
        var barrier = new CyclicBarrier(ids.length);
        try (var threads = Executors.newFixedThreadPool(ids.length)) {
            List<Future<Response>> answers = Stream.of(ids)
                    .map(id -> threads.submit(() -> {
                        barrier.await();
                        return post(coordinator(), "/proposals/" + id + "/approval");
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    @Test
    void of_two_approvals_of_one_doctor_at_the_same_instant_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var doctor = tellDoctor();
            var here = propose(doctor, tellNeed(1));
            var there = propose(doctor, tellNeed(1));

            var answers = approveAtOnce(here, there);

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
            answers.stream()
                    .filter(it -> it.statusCode() == 409)
                    .forEach(it -> it.then().body("type", equalTo("/problems/half-day-taken")));
            assertThat(count("select count(*) from held_half_day where practitioner_id = ?", doctor.id()))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_vacancy_takes_as_many_doctors_as_it_asks_for_and_not_one_more() throws Exception {
        var single = tellNeed(1);
        assertThat(approveAtOnce(propose(tellDoctor(), single), propose(tellDoctor(), single)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 409);
        var pair = tellNeed(2);
        assertThat(approveAtOnce(propose(tellDoctor(), pair), propose(tellDoctor(), pair)))
                .extracting(Response::statusCode)
                .containsExactly(200, 200);
        post(coordinator(), "/proposals/" + propose(tellDoctor(), pair) + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/half-day-taken"));
    }

    @Test
    void the_same_proposal_is_approved_once() throws Exception {
        var id = propose(tellDoctor(), tellNeed(1));
        assertThat(approveAtOnce(id, id)).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void only_a_coordinator_of_the_territory_who_is_no_party_decides() {
        var doctor = tellDoctor();
        var need = tellNeed(1);
        var path = "/proposals/" + propose(doctor, need) + "/approval";
        post(TestTokens.coordinator(UUID.randomUUID(), "200000002"), path)
                .then()
                .statusCode(404);
        post(TestTokens.municipality(UUID.randomUUID(), States.TERRITORY), path)
                .then()
                .statusCode(403);
        for (UUID party : List.of(doctor.account(), need.host())) {
            post(TestTokens.coordinator(party, "*"), path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/party-to-proposal"));
        }
        post(TestTokens.coordinator(UUID.randomUUID(), "*"), path).then().statusCode(200);
    }

    @Test
    void a_stale_version_and_a_closed_proposal_are_refused() {
        var path = "/proposals/" + propose(tellDoctor(), tellNeed(1)) + "/approval";
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(coordinator())
                .header("If-Match", "\"7\"")
                .post(path)
                .then()
                .statusCode(412);
        post(coordinator(), path).then().statusCode(200);
        post(coordinator(), path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-open"))
                .body("status", equalTo(409))
                .body("proposalStatus", equalTo("OFFERED"));
    }

    @Test
    void a_proposal_that_no_longer_holds_is_not_approved() {
        var doctor = tellDoctor();
        var id = propose(doctor, tellNeed(1));
        teller.tell(doctor.withoutConsent().state());
        Awaitility.await()
                .until(() -> 1
                        == count(
                                "select count(*) from practitioner where id = ? and state ->> 'consentGiven' = 'false'",
                                doctor.id().toString()));
        post(coordinator(), "/proposals/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-no-longer-holds"))
                .body("reasonCode", equalTo("consent"));
    }
}
