package fr.releve.matching.placement;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.Api.postJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.proposal.Replay;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Placements in the hands of doctor, host and coordinator, from agreement on. */
abstract class PlacementsOnRealParts extends MatchingOnRealParts {

    @Inject
    KeepDeadlines deadlines;

    @Inject
    Placements placements;

    @Inject
    PlacementLog log;

    static void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    UUID confirm(States.Need need, States.Doctor volunteer) {
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        ordre(coordinator(), id, "INFORMED").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        return id;
    }

    UUID agree(States.Need need, States.Doctor volunteer) {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    static Response sign(String token, UUID id) {
        return post(token, "/placements/" + id + "/signature", Map.of("documentHash", contractHash(token, id)));
    }

    static String contractHash(String token, UUID id) {
        var contract = get(token, "/placements/" + id + "/contract");
        assertThat(contract.contentType()).isEqualTo("application/pdf");
        return contract.header("ETag").replace("\"", "");
    }

    static Response act(String token, UUID id, String what) {
        return post(token, "/placements/" + id + "/" + what);
    }

    static Response ordre(String token, UUID id, String answer) {
        return post(token, "/placements/" + id + "/ordre-answer", Map.of("answer", answer));
    }

    /** By the link of a mail, which a service hands on. */
    static void relayCompletion(UUID id, UUID account, int status) {
        String path = "/placements/" + id + "/relayed-completions";
        post(TestTokens.answerRelay(), path, Map.of("account", account.toString()))
                .then()
                .statusCode(status);
    }

    /** @param first when its first half-day does */
    void begins(UUID id, Instant first) {
        at(first);
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");
    }

    void awaitStatus(UUID id, String status) {
        Awaitility.await(id + " " + status)
                .until(() -> get(coordinator(), "/placements/" + id).jsonPath().getString("status"), equalTo(status));
    }

    void mustReplay(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var it = placements.get(id);
            Replay.mustBeTheSame(it.replayed(log.of(id)), it);
        });
    }

    static Response extend(String token, UUID id, Map<String, List<String>> more) {
        return postJson(token, "/placements/" + id + "/extension", more);
    }

    void extended(UUID id, States.Need need, States.Doctor volunteer, String halfDay) {
        var more = Map.of("halfDays", List.of(halfDay));
        extend(doctor(volunteer), id, more).then().statusCode(200);
        extend(host(need), id, more).then().statusCode(200).body("status", equalTo("EXTENDED"));
    }

    static String amendmentHash(String token, UUID id) {
        var amendment = get(token, "/placements/" + id + "/amendment");
        assertThat(amendment.contentType()).isEqualTo("application/pdf");
        assertThat(new Contract(amendment.asByteArray()).hash())
                .isEqualTo(amendment.header("ETag").replace("\"", ""));
        return amendment.header("ETag").replace("\"", "");
    }

    static Response signAmendment(String token, UUID id, String hash) {
        return post(token, "/placements/" + id + "/amendment-signature", Map.of("documentHash", hash));
    }

    /** In the afternoon of a day, after everything that falls due in its morning. */
    void on(LocalDate date) {
        var now = date.atTime(15, 0).atZone(Clock.PARIS).toInstant();
        at(now);
        deadlines.handle();
        // What the scheduler sees to at the same moment is left to it, and waited for.
        count(
                "select count(*) from (select id from deadline where try_after <= cast(? as timestamptz) for update) it",
                now.toString());
    }
}
