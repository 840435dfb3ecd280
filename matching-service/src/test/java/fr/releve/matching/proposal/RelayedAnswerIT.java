package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers that a service hands on for the account of a party. */
@QuarkusTest
class RelayedAnswerIT extends MatchingOnRealParts {

    @Test
    void counts_for_the_doctor_and_for_the_host_in_any_order() {
        var case1 = offered();

        relay(case1.proposal(), case1.need().host().toString(), "ACCEPT", 204);
        relay(case1.proposal(), case1.doctor().account().toString(), "ACCEPT", 204);

        assertThat(Api.read(coordinator(), case1.proposal()).status()).isEqualTo("AGREED");
        var case2 = offered();

        relay(case2.proposal(), case2.doctor().account().toString(), "DECLINE", 204);

        assertThat(Api.read(coordinator(), case2.proposal()).reasonCode()).isEqualTo("no-reason-given");
        relay(case2.proposal(), case2.need().host().toString(), "ACCEPT", 409);
    }

    @Test
    void counts_for_nobody_who_is_no_party() {
        var it = offered();

        relay(it.proposal(), UUID.randomUUID().toString(), "ACCEPT", 404);
        relay(it.proposal(), Api.COORDINATOR.toString(), "ACCEPT", 404);

        assertThat(Api.read(coordinator(), it.proposal()).status()).isEqualTo("OFFERED");
    }

    @Test
    void is_taken_from_no_person_and_from_no_other_service() {
        var it = offered();
        var body = Map.of("account", it.doctor().account().toString(), "answer", "ACCEPT");
        var path = "/proposals/" + it.proposal() + "/relayed-answers";

        post(doctor(it.doctor()), path, body).then().statusCode(403);
        post(coordinator(), path, body).then().statusCode(403);
        post(TestTokens.contactReader(), path, body).then().statusCode(403);
        post(TestTokens.answerRelay(), path, Map.of("account", "someone", "answer", "APPROVE"))
                .then()
                .statusCode(400);
    }

    private Offered offered() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var proposal = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + proposal + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"));
        return new Offered(proposal, volunteer, need);
    }

    private static void relay(UUID proposal, String account, String answer, int status) {
        post(
                        TestTokens.answerRelay(),
                        "/proposals/" + proposal + "/relayed-answers",
                        Map.of("account", account, "answer", answer))
                .then()
                .statusCode(status);
    }

    private record Offered(UUID proposal, States.Doctor doctor, States.Need need) {}
}
