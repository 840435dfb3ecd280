package fr.releve.matching.reserve;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.Api;
import fr.releve.matching.Fixtures;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Of a need that is urgent from the beginning, the coordinator's yes asks several at once; of any other, the one who was proposed. */
@QuarkusTest
class UrgentNeedIT extends RoundsOnRealParts {

    @Inject
    PublishChanges publish;

    @Test
    void one_yes_of_the_coordinator_asks_three_and_the_first_to_accept_gets_the_place() {
        var need = States.need(specialty, day(tuesday(6))).urgent();
        var doctors = List.of(standby(need), standby(need), standby(need), standby(need));

        approve(proposed(need));

        var round = awaitRound(need, "OFFERED", 3);
        assertThat(round)
                .extracting(Api.Shown::engineVersion)
                .as("one whom the plan proposed, two of the reserve")
                .filteredOn("reserve.1"::equals)
                .hasSize(2);
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isZero();
        assertThat(count("""
                        select count(*) from proposal where vacancy_id = ? and status = 'OFFERED'
                        and decided_by is not null and decided_at is not null""", need.id()))
                .as("each approved by a person, at a time")
                .isEqualTo(3);
        assertThat(count("""
                        select count(*) from proposal_log l join proposal p on p.id = l.proposal_id where p.vacancy_id = ?
                        and l.deed in ('PUBLISH', 'JOIN') and l.rule_versions like '%offer.parallel@1%'""", need.id()))
                .as("the one whom the plan proposed and those besides, by the rule that says how many")
                .isEqualTo(3);

        var quickest =
                doctors.stream().filter(it -> isAsked(round, it)).toList().getLast();
        accept(host(need), of(round, quickest));
        accept(doctor(quickest), of(round, quickest)).body("status", equalTo("AGREED"));

        assertThat(Api.proposals(need, "SUPERSEDED"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.reasonCode()).isEqualTo("another-was-quicker"));
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isEqualTo(2);
        var reserve = round.stream()
                .filter(it ->
                        it.engineVersion().equals("reserve.1") && !quickest.id().equals(it.practitionerId()))
                .findFirst()
                .orElseThrow();
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            assertThat(reader.until(Duration.ofSeconds(20), reserve.id().toString(), 4).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .containsExactly(
                            "proposal.published", "proposal.approved", "proposal.offered", "proposal.superseded");
        }
    }

    @Test
    void who_waits_in_the_round_that_the_proposal_of_the_plan_joins_is_asked_with_it() {
        var need = States.need(specialty, day(tuesday(6))).urgent();
        var doctors = List.of(standby(need), standby(need), standby(need), standby(need));
        var lead = proposed(need);
        var waiting = doctors.stream()
                .filter(it -> !it.id().equals(Api.read(coordinator(), lead).practitionerId()))
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> publish.inParallel(List.of(new Draft(
                        waiting.id(),
                        need.id(),
                        States.TERRITORY,
                        Fixtures.day(tuesday(6)),
                        0,
                        List.of(),
                        Draft.OF_RESERVE,
                        true))));
        awaitRound(need, "PROPOSED", 2);

        approve(lead);

        assertThat(isAsked(awaitRound(need, "OFFERED", 3), waiting)).isTrue();
        assertThat(Api.proposals(need, "PROPOSED")).isEmpty();
    }

    @Test
    void who_could_take_only_a_part_is_not_asked_beside_who_takes_it_all() {
        var both = States.days(tuesday(6), tuesday(7));
        var need = States.need(specialty, both).urgent();
        var whole = States.doctor(specialty).offers(both);
        teller.tell(need.state());
        teller.tell(whole.state());
        var proposed = awaitProposal(need, "PROPOSED", whole);
        knows(States.doctor(specialty).offers(day(tuesday(6))));

        approve(proposed.id());

        assertThat(awaitRound(need, "OFFERED", 1).getFirst().practitionerId()).isEqualTo(whole.id());
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isEqualTo(4);
    }

    @Test
    void of_what_is_not_urgent_the_one_who_was_proposed_is_asked_alone() {
        var need = States.need(specialty, day(tuesday(6)));
        standby(need);
        standby(need);

        approve(proposed(need));

        assertThat(awaitRound(need, "OFFERED", 1)).hasSize(1);
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isEqualTo(2);
    }

    @Test
    void whom_the_plan_proposes_after_a_refusal_joins_those_who_may_still_accept() {
        var need = States.need(specialty, day(tuesday(6))).urgent();
        var doctors = List.of(standby(need), standby(need), standby(need), standby(need));
        approve(proposed(need));
        var round = awaitRound(need, "OFFERED", 3);
        var planned = round.stream()
                .filter(it -> !it.engineVersion().equals("reserve.1"))
                .findFirst()
                .orElseThrow();
        var first = doctors.stream()
                .filter(it -> it.id().equals(planned.practitionerId()))
                .findFirst()
                .orElseThrow();
        post(doctor(first), "/proposals/" + planned.id() + "/refusal", Map.of("reasonCode", "personal"))
                .then()
                .statusCode(200);

        var next = awaitRound(need, "PROPOSED", 1).getFirst();
        assertThat(round)
                .extracting(Api.Shown::practitionerId)
                .as("who is asked already is not proposed besides")
                .doesNotContain(next.practitionerId());
        approve(next.id());
        awaitRound(need, "OFFERED", 3);

        var quickest = doctors.stream()
                .filter(it -> !it.equals(first) && isAsked(round, it))
                .findFirst()
                .orElseThrow();
        accept(host(need), of(round, quickest));
        accept(doctor(quickest), of(round, quickest)).body("status", equalTo("AGREED"));
        assertThat(Api.read(coordinator(), next.id()).status()).isEqualTo("SUPERSEDED");
    }

    @Test
    void who_accepts_one_of_two_places_at_one_time_leaves_the_other_and_planning_goes_on() {
        var one = States.need(specialty, day(tuesday(6))).urgent();
        var doctors = List.of(standby(one), standby(one), standby(one));
        approve(proposed(one));
        var round = awaitRound(one, "OFFERED", 3);
        var other = States.need(specialty, day(tuesday(6))).urgent();
        var lead = proposed(other);
        standby(other);
        approve(lead);
        awaitRound(other, "OFFERED", 2);
        var twice = doctors.stream()
                .filter(it -> it.id().equals(Api.read(coordinator(), lead).practitionerId()))
                .findFirst()
                .orElseThrow();

        accept(host(one), of(round, twice));
        accept(doctor(twice), of(round, twice)).body("status", equalTo("AGREED"));

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Api.read(coordinator(), lead).status()).isEqualTo("WITHDRAWN"));
        awaitRound(other, "OFFERED", 1);
    }

    @Test
    void of_a_need_too_near_for_a_plan_three_are_proposed_at_once_and_decided_before_it_begins() {
        var tomorrow = States.need(specialty, day(LocalDate.now(Clock.PARIS).plusDays(1)))
                .urgent();
        standby(tomorrow);
        standby(tomorrow);
        standby(tomorrow);
        standby(tomorrow);

        teller.tell(tomorrow.state());

        assertThat(awaitRound(tomorrow, "PROPOSED", 3)).allSatisfy(it -> {
            assertThat(it.engineVersion()).isEqualTo("reserve.1");
            assertThat(Instant.parse(it.decideBefore()))
                    .isBefore(HalfDay.parse(tomorrow.wanted().getFirst().toString())
                            .begin(Clock.PARIS));
        });
    }

    @Test
    void of_a_need_too_near_for_a_plan_nobody_is_asked_if_it_is_not_urgent() {
        var tomorrow = States.need(specialty, day(LocalDate.now(Clock.PARIS).plusDays(1)));
        standby(tomorrow);
        teller.tell(tomorrow.state());
        var urgent = States.need(specialty, day(LocalDate.now(Clock.PARIS).plusDays(1)))
                .urgent();
        teller.tell(urgent.state());

        awaitRound(urgent, "PROPOSED", 1);
        assertThat(Api.proposals(tomorrow, "PROPOSED")).isEmpty();
    }

    /** Whom the plan proposes once it knows the need. */
    private UUID proposed(States.Need need) {
        teller.tell(need.state());
        return awaitRound(need, "PROPOSED", 1).getFirst().id();
    }

    private static void approve(UUID id) {
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
    }

    private static ValidatableResponse accept(String token, UUID id) {
        return post(token, "/proposals/" + id + "/acceptance").then().statusCode(200);
    }
}
