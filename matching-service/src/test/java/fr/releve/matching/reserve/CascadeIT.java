package fr.releve.matching.reserve;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.Api;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A place given back, declined or left unanswered the evening before: several are asked at once, the first to accept gets it. */
@QuarkusTest
class CascadeIT extends RoundsOnRealParts {

    @Inject
    KeepDeadlines deadlines;

    private static void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    /** Fourteen hours before it begins. */
    private static Instant eveningBefore(States.Need need) {
        return begin(need).minus(Duration.ofHours(14));
    }

    private static Instant begin(States.Need need) {
        return HalfDay.parse(need.wanted().getFirst().toString()).begin(Clock.PARIS);
    }

    /** A need so near that an offer lasts until it begins, and far enough for a plan. */
    private States.Need nearNeed() {
        return States.need(specialty, day(LocalDate.now(Clock.PARIS).plusDays(4)));
    }

    private UUID offered(States.Need need, States.Doctor volunteer) {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        return id;
    }

    private static void decline(States.Doctor doctor, UUID id) {
        post(doctor(doctor), "/proposals/" + id + "/refusal", Map.of("reasonCode", "personal"))
                .then()
                .statusCode(200);
    }

    private UUID agreed(States.Need need, States.Doctor volunteer) {
        var id = offered(need, volunteer);
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    @Test
    void cancelled_the_evening_before_and_covered_by_the_first_who_accepts() {
        var need = States.need(specialty, day(tuesday(5)));
        var first = States.doctor(specialty).offers(need.wanted());
        var id = agreed(need, first);
        var second = standby(need);
        var third = standby(need);

        at(eveningBefore(need));
        post(doctor(first), "/placements/" + id + "/cancellation", Map.of("reasonCode", "illness"))
                .then()
                .statusCode(200);
        deadlines.handle();
        var round = awaitRound(need, "PROPOSED", 2);
        get(host(need), "/vacancies/" + need.id() + "/reserve")
                .then()
                .statusCode(200)
                .body("size", equalTo(2))
                .body("uncovered", hasSize(2))
                .body("standbys[0].rank", equalTo(1))
                .body(not(containsString(second.id().toString())));

        post(coordinator(), "/proposals/" + of(round, second) + "/approval")
                .then()
                .statusCode(200);
        awaitRound(need, "OFFERED", 2);
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isZero();
        post(host(need), "/proposals/" + of(round, third) + "/acceptance")
                .then()
                .statusCode(200);
        post(doctor(third), "/proposals/" + of(round, third) + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        post(doctor(second), "/proposals/" + of(round, second) + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-open"));
        assertThat(Api.read(coordinator(), of(round, second)).status()).isEqualTo("SUPERSEDED");
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isEqualTo(2);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            assertThat(reader.until(Duration.ofSeconds(20), of(round, second).toString(), 4).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .containsExactly(
                            "proposal.published", "proposal.approved", "proposal.offered", "proposal.superseded");
        }
    }

    @Test
    void an_urgent_place_given_back_weeks_before_is_offered_to_several_too_and_the_first_to_accept_gets_it() {
        var need = States.need(specialty, day(tuesday(6))).urgent();
        var first = States.doctor(specialty).offers(need.wanted());
        var id = agreed(need, first);
        var second = standby(need);
        var third = standby(need);

        post(doctor(first), "/placements/" + id + "/cancellation", Map.of("reasonCode", "illness"))
                .then()
                .statusCode(200);

        var round = Awaitility.await("a round of both")
                .atMost(Duration.ofSeconds(40))
                .until(() -> Api.proposals(need, "PROPOSED"), them -> them.size() == 2);
        assertThat(round)
                .extracting(Api.Shown::engineVersion)
                .as("one whom the plan proposes, one of the reserve")
                .containsOnlyOnce("reserve.1");
        assertThat(isAsked(round, second) && isAsked(round, third)).isTrue();
        post(coordinator(), "/proposals/" + round.getFirst().id() + "/approval")
                .then()
                .statusCode(200);
        awaitRound(need, "OFFERED", 2);
        assertThat(count("select count(*) from held_half_day where vacancy_id = ?", need.id()))
                .isZero();
        post(host(need), "/proposals/" + of(round, third) + "/acceptance")
                .then()
                .statusCode(200);
        post(doctor(third), "/proposals/" + of(round, third) + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        assertThat(Api.read(coordinator(), of(round, second)).status()).isEqualTo("SUPERSEDED");
    }

    @Test
    void what_is_not_urgent_and_given_back_weeks_before_is_the_plans_alone() {
        var need = States.need(specialty, day(tuesday(6)));
        var first = States.doctor(specialty).offers(need.wanted());
        var id = agreed(need, first);
        standby(need);
        standby(need);

        post(doctor(first), "/placements/" + id + "/cancellation", Map.of("reasonCode", "illness"))
                .then()
                .statusCode(200);
        awaitRound(need, "PROPOSED", 1);
        Awaitility.await("the cascade seen to")
                .until(() -> count("select count(*) from deadline where kind = 'CASCADE' and subject = ?", id) == 0);

        assertThat(Api.proposals(need, "PROPOSED")).hasSize(1);
    }

    @Test
    void declined_the_evening_before_the_next_best_is_asked_at_once() {
        var need = nearNeed();
        var first = States.doctor(specialty).offers(need.wanted());
        var id = offered(need, first);
        var second = standby(need);

        at(eveningBefore(need));
        decline(first, id);
        deadlines.handle();

        var asked = awaitProposal(need, "PROPOSED", second);
        assertThat(asked.engineVersion()).isEqualTo("reserve.1");
        assertThat(Instant.parse(asked.decideBefore())).isBetween(eveningBefore(need), begin(need));
        post(coordinator(), "/proposals/" + asked.id() + "/approval").then().statusCode(200);
        assertThat(Api.read(coordinator(), asked.id()).answerBefore())
                .isEqualTo(begin(need).toString());
        post(host(need), "/proposals/" + asked.id() + "/acceptance").then().statusCode(200);
        post(doctor(second), "/proposals/" + asked.id() + "/acceptance").then().body("status", equalTo("AGREED"));
    }

    @Test
    void of_a_round_asked_about_other_terms_nobody_can_accept_and_all_are_asked_anew() {
        var need = nearNeed();
        var first = States.doctor(specialty).offers(need.wanted());
        var id = offered(need, first);
        var second = standby(need);
        at(eveningBefore(need));
        decline(first, id);
        deadlines.handle();
        var asked = awaitProposal(need, "PROPOSED", second);
        post(coordinator(), "/proposals/" + asked.id() + "/approval").then().statusCode(200);

        teller.tell(need.onOtherTerms().state());
        Awaitility.await("the fall of what was asked")
                .until(() -> "terms-changed"
                        .equals(Api.read(coordinator(), asked.id()).reasonCode()));
        deadlines.handle();

        var anew = awaitProposal(need, "PROPOSED", second);
        assertThat(anew.id()).isNotEqualTo(asked.id());
    }

    @Test
    void left_unanswered_until_it_begins_the_next_best_is_asked_for_what_is_left_of_the_day() {
        var need = nearNeed();
        var id = offered(need, States.doctor(specialty).offers(need.wanted()));
        var second = standby(need);

        at(begin(need).minusMillis(1));
        deadlines.handle();
        assertThat(Api.read(coordinator(), id).status()).isEqualTo("OFFERED");
        at(begin(need));
        deadlines.handle();

        assertThat(awaitProposal(need, "PROPOSED", second).halfDays())
                .containsExactly(need.wanted().getLast().toString());
        assertThat(Api.read(coordinator(), id).status()).isEqualTo("EXPIRED");
    }

    @Test
    void while_one_of_a_round_may_still_accept_nobody_else_is_asked_and_after_the_last_refusal_the_next_best_is() {
        var need = nearNeed();
        var first = States.doctor(specialty).offers(need.wanted());
        var id = offered(need, first);
        var standbys = List.of(standby(need), standby(need), standby(need), standby(need));
        at(eveningBefore(need));
        decline(first, id);
        deadlines.handle();
        var round = awaitRound(need, "PROPOSED", 3);
        var asked = standbys.stream().filter(it -> isAsked(round, it)).toList();
        post(coordinator(), "/proposals/" + round.getFirst().id() + "/approval")
                .then()
                .statusCode(200);

        decline(asked.get(0), of(round, asked.get(0)));
        decline(asked.get(1), of(round, asked.get(1)));
        deadlines.handle();
        assertThat(Api.proposals(need, "PROPOSED")).isEmpty();
        decline(asked.get(2), of(round, asked.get(2)));
        deadlines.handle();

        var last = standbys.stream().filter(it -> !isAsked(round, it)).findFirst();
        awaitProposal(need, "PROPOSED", last.orElseThrow());
    }

    @Test
    void several_doctors_share_one_vacancy_over_its_weeks() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        agreed(need, States.doctor(specialty).offers(day(tuesday(6))));
        var earlier = States.doctor(specialty).offers(day(tuesday(5)));
        teller.tell(earlier.state());
        var id = awaitProposal(need, "PROPOSED", earlier).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        standby(need);

        get(coordinator(), "/vacancies/" + need.id() + "/relay")
                .then()
                .statusCode(200)
                .body("turns", hasSize(2))
                .body("turns[0].halfDays[0]", equalTo(tuesday(5) + ":AM"))
                .body("turns[1].halfDays[0]", equalTo(tuesday(6) + ":AM"));
        get(host(need), "/vacancies/" + need.id() + "/reserve")
                .then()
                .body("uncovered", hasSize(0))
                .body("size", equalTo(1))
                .body("standbys[0].halfDays", hasSize(4));
    }
}
