package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.days;
import static fr.releve.matching.States.tuesday;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.kit.time.WorkingDays;
import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.testkit.TestTokens;
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

/** Offers end after seven days, urgent ones after two; undecided proposals are marked after five working days. */
@QuarkusTest
class DeadlinesIT extends MatchingOnRealParts {

    @Inject
    KeepDeadlines watch;

    private void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    private UUID offer(States.Need need) {
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        return id;
    }

    @Test
    void an_offer_ends_with_its_last_moment_and_not_before() {
        var id = offer(States.need(specialty, day(tuesday(8))));
        var end = Instant.parse(
                java.util.Objects.requireNonNull(Api.read(coordinator(), id).answerBefore()));
        assertThat(Duration.between(Instant.now(), end)).isBetween(Duration.ofHours(167), Duration.ofHours(168));
        at(end.minusMillis(1));
        watch.handle();
        assertThat(Api.read(coordinator(), id).status()).isEqualTo("OFFERED");

        at(end);
        watch.handle();

        Awaitility.await().until(() -> Api.read(coordinator(), id).status().equals("EXPIRED"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isZero();
    }

    @Test
    void an_answer_after_the_end_is_too_late_even_before_the_watch_came_by() {
        var need = States.need(specialty, day(tuesday(8)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        at(Instant.now().plus(Duration.ofDays(7)).plusSeconds(1));
        post(doctor(volunteer), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-open"));
    }

    @Test
    void an_urgent_offer_ends_after_two_days() {
        var id = offer(States.need(specialty, day(tuesday(8))).urgent());
        var end = Instant.parse(
                java.util.Objects.requireNonNull(Api.read(coordinator(), id).answerBefore()));
        assertThat(Duration.between(Instant.now(), end)).isBetween(Duration.ofHours(47), Duration.ofHours(48));
        assertThat(count(
                        "select count(*) from proposal where id = ? and rule_versions = 'offer.urgent-answer-hours@1'",
                        id))
                .as("the offer stores which row of the rules it asked")
                .isOne();
    }

    @Test
    void another_time_to_answer_counts_for_offers_from_its_day_on_and_for_none_made_before() {
        var need = States.need(specialty, days(tuesday(35), tuesday(36)));
        teller.tell(need.state());
        var first = proposed(need, day(tuesday(35)));
        var change = LocalDate.now(Clock.PARIS).plusDays(200);
        given().auth()
                .oauth2(TestTokens.administrator(UUID.randomUUID()))
                .contentType("application/json")
                .body(Map.of(
                        "code", "offer.answer-hours",
                        "value", "72",
                        "validFrom", change.toString(),
                        "validTo", change.toString(),
                        "source", "arrêté du test"))
                .put("/rules")
                .then()
                .statusCode(200);
        post(coordinator(), "/proposals/" + first + "/approval").then().statusCode(200);
        String answerBefore = Api.read(coordinator(), first).answerBefore();
        var second = proposed(need, day(tuesday(36)));

        var noon = change.atTime(12, 0).atZone(Clock.PARIS).toInstant();
        at(noon);
        post(coordinator(), "/proposals/" + second + "/approval").then().statusCode(200);

        assertThat(Api.read(coordinator(), second).answerBefore())
                .isEqualTo(noon.plus(Duration.ofDays(3)).toString());
        assertThat(rulesOf(second, "offer.answer-hours@2")).isOne();
        assertThat(Api.read(coordinator(), first).answerBefore()).isEqualTo(answerBefore);
        assertThat(rulesOf(first, "offer.answer-hours@1")).isOne();
    }

    private UUID proposed(States.Need need, List<HalfDay> day) {
        var volunteer = States.doctor(specialty).offers(day);
        teller.tell(volunteer.state());
        return awaitProposal(need, "PROPOSED", volunteer).id();
    }

    private long rulesOf(UUID id, String versions) {
        return count("select count(*) from proposal where id = ? and rule_versions = ?", id, versions);
    }

    @Test
    void an_undecided_proposal_is_marked_and_stays_open() {
        var need = States.need(specialty, day(tuesday(8)));
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(need.wanted()).state());
        var proposal = awaitProposal(need, "PROPOSED");
        var due = Instant.parse(proposal.decideBefore());
        assertThat(LocalDate.now(Clock.PARIS)
                        .plusDays(1)
                        .datesUntil(LocalDate.ofInstant(due, Clock.PARIS).plusDays(1))
                        .filter(WorkingDays::isWorkingDay))
                .hasSize(5);
        at(due);
        watch.handle();
        Awaitility.await()
                .until(() -> 1
                        == count(
                                "select count(*) from proposal where id = ? and escalated and status = 'PROPOSED'",
                                proposal.id()));
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            assertThat(reader.until(Duration.ofSeconds(20), proposal.id().toString(), 3).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .containsExactly("proposal.published", "proposal.reminded", "proposal.escalated");
        }
    }

    @Test
    void at_half_time_those_who_have_not_answered_are_reminded_once() {
        var need = States.need(specialty, day(tuesday(8)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        at(Instant.now().plus(Duration.ofHours(85)));
        watch.handle();
        watch.handle();
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            var told = reader.until(Duration.ofSeconds(20), id.toString(), 5);
            assertThat(told.stream().map(it -> TopicReader.headers(it).get("ce_type")))
                    .endsWith("proposal.accepted", "proposal.reminded");
            assertThat(told.getLast().value()).contains("\"party\":\"HOST\"");
        }
    }
}
