package fr.releve.matching.placement;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.Replay;
import fr.releve.matching.retention.ForgetContracts;
import fr.releve.testkit.TestTokens;
import fr.releve.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From agreement to closing, with an Ordre that is asked, a table that refuses, and a log that rebuilds everything. */
@QuarkusTest
class PlacementIT extends MatchingOnRealParts {

    @Inject
    KeepDeadlines deadlines;

    @Inject
    Placements placements;

    @Inject
    PlacementLog log;

    @Inject
    ForgetContracts forgetContracts;

    private static void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    private UUID confirm(States.Need need, States.Doctor volunteer) {
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        ordre(coordinator(), id, "INFORMED").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        return id;
    }

    private UUID agree(States.Need need, States.Doctor volunteer) {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    private static Response sign(String token, UUID id) {
        return post(token, "/placements/" + id + "/signature", Map.of("documentHash", contractHash(token, id)));
    }

    private static String contractHash(String token, UUID id) {
        var contract = get(token, "/placements/" + id + "/contract");
        assertThat(contract.contentType()).isEqualTo("application/pdf");
        return contract.header("ETag").replace("\"", "");
    }

    private static Response act(String token, UUID id, String what) {
        return post(token, "/placements/" + id + "/" + what);
    }

    private static Response ordre(String token, UUID id, String answer) {
        return post(token, "/placements/" + id + "/ordre-answer", Map.of("answer", answer));
    }

    /** By the link of a mail, which a service hands on. */
    private static void relayCompletion(UUID id, UUID account, int status) {
        String path = "/placements/" + id + "/relayed-completions";
        post(TestTokens.answerRelay(), path, Map.of("account", account.toString()))
                .then()
                .statusCode(status);
    }

    private void awaitStatus(UUID id, String status) {
        Awaitility.await(id + " " + status)
                .until(() -> get(coordinator(), "/placements/" + id)
                        .jsonPath()
                        .getString("status")
                        .equals(status));
    }

    private void mustReplay(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var it = placements.get(id);
            Replay.mustBeTheSame(it.replayed(log.of(id)), it);
        });
    }

    @Test
    void who_signs_a_contract_that_changed_meanwhile_begins_anew() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        var it = QuarkusTransaction.requiringNew().call(() -> placements.get(id));
        String changed = "1".repeat(64);

        assertThat(it.signature(Actor.HOST, changed)).isEqualTo(Deed.SIGN);
        it.act(Act.of(Deed.SIGN, Actor.HOST, "host", Instant.EPOCH).signing(changed));

        assertThat(it.status()).isEqualTo(Placement.Status.AGREED);
        assertThat(it.hasSigned(Actor.DOCTOR)).isFalse();
        assertThat(it.signature(Actor.DOCTOR, changed)).isEqualTo(Deed.SEAL);
    }

    @Test
    void a_replacement_by_an_intern_waits_for_the_authorisation_and_ends_closed() {
        var need = States.need(specialty, day(tuesday(6))).replacement();
        var intern = States.doctor(specialty).offers(need.wanted()).onLicence();
        var id = agree(need, intern);
        get(doctor(intern), "/placements/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("student", equalTo(true))
                .body("findings.code", hasItem("student-authorisation"))
                .body("sendBefore", notNullValue());

        sign(doctor(intern), id).then().statusCode(200).body("status", equalTo("AGREED"));
        sign(doctor(intern), id).then().statusCode(409).body("type", equalTo("/problems/already-signed"));
        post(host(need), "/placements/" + id + "/signature", Map.of("documentHash", "0".repeat(64)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-the-contract"));
        sign(host(need), id).then().statusCode(200).body("status", equalTo("SIGNED"));
        act(doctor(intern), id, "transmission").then().statusCode(200).body("status", equalTo("SENT_TO_ORDRE"));
        ordre(doctor(intern), id, "AUTHORISED").then().statusCode(409);
        ordre(coordinator(), id, "INFORMED").then().statusCode(200).body("status", equalTo("ORDRE_INFORMED"));
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200).body("status", equalTo("CONFIRMED"));

        var first = HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS);
        at(first);
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");
        act(host(need), id, "completion").then().statusCode(409).body("type", equalTo("/problems/not-over"));
        at(first.plus(Duration.ofDays(1)));
        relayCompletion(id, UUID.randomUUID(), 404);
        relayCompletion(id, intern.account(), 409);
        relayCompletion(id, need.host(), 204);
        relayCompletion(id, need.host(), 409);
        get(host(need), "/placements/" + id).then().body("status", equalTo("COMPLETED"));
        at(first.plus(Duration.ofDays(32)));
        deadlines.handle();
        awaitStatus(id, "CLOSED");

        get(coordinator(), "/placements/" + id).then().body("history.deed", hasItem("AUTHORISE"));
        mustReplay(id);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 9).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type"))
                            .filter(it -> !it.equals("placement.reminded")))
                    .startsWith(
                            "placement.signed",
                            "placement.signed",
                            "placement.sent-to-ordre",
                            "placement.ordre-answered",
                            "placement.ordre-answered",
                            "placement.confirmed",
                            "placement.started");
        }
    }

    @Test
    void what_is_not_confirmed_when_it_should_begin_falls_and_its_half_days_are_free() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "CANCELLED");
        mustReplay(id);
        assertThat(count("select count(*) from proposal where id = ? and status = 'CANCELLED'", id))
                .isOne();
    }

    @Test
    void days_worked_before_a_no_show_still_count() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6))).replacement();
        var absent = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, absent);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");

        at(HalfDay.parse(tuesday(6) + ":PM").begin(Clock.PARIS));
        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(200)
                .body("done", equalTo(List.of(tuesday(5) + ":AM", tuesday(5) + ":PM")));

        long days = QuarkusTransaction.requiringNew().call(() -> {
            var it = placements.get(id);
            return placements.countReplacementDays(it.practitionerId(), it.practice());
        });
        assertThat(days).isOne();
        mustReplay(id);
    }

    @Test
    void a_move_that_the_table_does_not_have_is_refused_with_a_sentence_and_changes_nothing() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        act(doctor(volunteer), id, "transmission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"))
                .body("detail", equalTo("A placement that is AGREED does not allow TRANSMIT by DOCTOR."));
        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(409);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("history", hasSize(1))
                .body("version", equalTo(0));
        var stranger = States.doctor(specialty);
        get(doctor(stranger), "/placements/" + id).then().statusCode(404);
    }

    @Test
    void a_cancelled_placement_frees_its_half_days_for_the_next_best() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        var next = States.doctor(specialty).offers(need.wanted());
        teller.tell(next.state());
        Awaitility.await("the plan knows them all")
                .until(() -> count(
                                        "select count(*) from practitioner where id = ?",
                                        next.id().toString())
                                == 1
                        && count("select count(*) from change") == 0);
        post(doctor(volunteer), "/placements/" + id + "/cancellation", Map.of("reasonCode", "illness"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isZero();
        awaitProposal(need, "PROPOSED", next);
        mustReplay(id);
    }

    @Test
    void both_sides_extend_and_an_interruption_keeps_what_was_done() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");

        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM", tuesday(6) + ":PM"));
        extend(doctor(volunteer), id, more).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        extend(host(need), id, more)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTENDED"))
                .body("halfDays", hasSize(4));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isEqualTo(4);

        at(HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS));
        post(host(need), "/placements/" + id + "/interruption", Map.of("reasonCode", "works"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERRUPTED"))
                .body("halfDays", hasSize(4))
                .body("done", hasSize(3));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isEqualTo(3);
        mustReplay(id);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 9).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .as("the other side hears of the wish")
                    .contains("placement.extension-asked");
        }
    }

    @Test
    void an_extension_goes_no_further_than_the_papers() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");
        teller.tell(volunteer.offers(need.wanted()).insuredUntil(tuesday(6).minusDays(1)));
        Awaitility.await("the new insurance")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'insuredUntil' = ?",
                                volunteer.id().toString(),
                                tuesday(6).minusDays(1).toString())
                        == 1);

        extend(doctor(volunteer), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/contract-blocked"))
                .body("findings", hasItem("insurance"));
        get(doctor(volunteer), "/placements/" + id).then().body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void an_intern_extends_for_three_months_at_most() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(19)))
                .replacement();
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = agree(need, intern);
        sign(doctor(intern), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");

        extend(doctor(intern), id, Map.of("halfDays", List.of(tuesday(19) + ":AM")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/student-period"));
        extend(doctor(intern), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(200);
    }

    @Test
    void a_signed_contract_stays_to_the_letter_until_it_is_forgotten() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");
        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM"));
        extend(doctor(volunteer), id, more).then().statusCode(200);
        extend(host(need), id, more).then().statusCode(200).body("status", equalTo("EXTENDED"));

        String signed = get(host(need), "/placements/" + id).path("documentHash");
        assertThat(contractHash(host(need), id)).isEqualTo(signed);
        var kept = get(doctor(volunteer), "/placements/" + id + "/contract").asByteArray();
        assertThat(new Contract(kept).hash()).isEqualTo(signed);

        forgetContracts.handle();
        assertThat(contractHash(host(need), id)).isEqualTo(signed);
        teller.tellErased(Topics.PRACTITIONERS, volunteer.id());
        Awaitility.await("the doctor's leaving")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state is null",
                                volunteer.id().toString())
                        == 1);
        forgetContracts.handle();
        get(host(need), "/placements/" + id + "/contract").then().statusCode(404);
    }

    @Test
    void a_no_show_gives_back_what_lies_ahead_and_the_next_best_are_known() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var absent = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, absent);
        var next = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(next.state());
        Awaitility.await("the next best")
                .until(() -> count(
                                "select count(*) from practitioner where id = ?",
                                next.id().toString())
                        == 1);
        at(HalfDay.parse(tuesday(5) + ":PM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");

        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"))
                .body("halfDays", hasSize(4))
                .body("done", hasSize(0));
        get(host(need), "/vacancies/" + need.id() + "/reserve")
                .then()
                .body("uncovered", hasItem(tuesday(6) + ":AM"))
                .body("standbys", hasSize(1));
        mustReplay(id);
    }

    private static Response extend(String token, UUID id, Map<String, List<String>> more) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(more)
                .post("/placements/" + id + "/extension");
    }
}
