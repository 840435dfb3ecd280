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
import fr.releve.matching.MatchingOnRealParts;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A place given back the evening before: several are asked at once, the first to accept gets it. */
@QuarkusTest
class CascadeIT extends MatchingOnRealParts {

    @Inject
    KeepDeadlines deadlines;

    private static void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    private UUID agreed(States.Need need, States.Doctor volunteer) {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    private List<Api.Shown> awaitRound(States.Need need, String status, int size) {
        return Awaitility.await(size + " " + status)
                .until(() -> Api.proposals(need, status), them -> them.size() == size);
    }

    private static UUID of(List<Api.Shown> round, States.Doctor doctor) {
        return round.stream()
                .filter(it -> doctor.id().equals(it.practitionerId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void cancelled_the_evening_before_and_covered_by_the_first_who_accepts() {
        var need = States.need(specialty, day(tuesday(5)));
        var first = States.doctor(specialty).offers(need.wanted());
        var id = agreed(need, first);
        var second = States.doctor(specialty).offers(need.wanted());
        var third = States.doctor(specialty).offers(need.wanted());
        teller.tell(second.state());
        teller.tell(third.state());
        Awaitility.await()
                .until(() -> 2
                        == count(
                                "select count(*) from practitioner where id in (?, ?)",
                                second.id().toString(),
                                third.id().toString()));

        var begin = HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS);
        at(begin.minus(Duration.ofHours(14)));
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
    void several_doctors_share_one_vacancy_over_its_weeks() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        agreed(need, States.doctor(specialty).offers(day(tuesday(6))));
        var earlier = States.doctor(specialty).offers(day(tuesday(5)));
        teller.tell(earlier.state());
        var id = awaitProposal(need, "PROPOSED", earlier).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        var next = States.doctor(specialty).offers(need.wanted());
        teller.tell(next.state());

        get(coordinator(), "/vacancies/" + need.id() + "/relay")
                .then()
                .statusCode(200)
                .body("turns", hasSize(2))
                .body("turns[0].halfDays[0]", equalTo(tuesday(5) + ":AM"))
                .body("turns[1].halfDays[0]", equalTo(tuesday(6) + ":AM"));
        Awaitility.await("the next best, should one of them give theirs back")
                .until(() -> get(host(need), "/vacancies/" + need.id() + "/reserve").jsonPath().getInt("size") == 1);
        get(host(need), "/vacancies/" + need.id() + "/reserve")
                .then()
                .body("uncovered", hasSize(0))
                .body("standbys[0].halfDays", hasSize(4));
    }
}
