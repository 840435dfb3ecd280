package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What is kept of a doctor here. */
@QuarkusTest
class OwnDataIT extends MatchingOnRealParts {

    @Test
    void a_doctor_reads_in_one_answer_what_was_offered_and_agreed_and_nobody_else_does() {
        var need = States.need(specialty, day(tuesday(5)));
        var doctor = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(doctor.state());
        var proposal = awaitProposal(need, "PROPOSED").id();
        ownData(doctor(doctor)).body("proposals.total", equalTo(0));

        post(coordinator(), "/proposals/" + proposal + "/approval").then().statusCode(200);

        ownData(doctor(doctor))
                .body("keySet()", contains("proposals", "placements"))
                .body("proposals.items.id", contains(proposal.toString()))
                .body("proposals.total", equalTo(1))
                .body("placements.total", equalTo(0));
        ownData(host(need)).body("keySet()", empty());
        ownData(coordinator()).body("keySet()", empty());

        post(doctor(doctor), "/proposals/" + proposal + "/acceptance").then().statusCode(200);
        post(host(need), "/proposals/" + proposal + "/acceptance").then().statusCode(200);

        ownData(doctor(doctor)).body("placements.items.id", contains(proposal.toString()));
    }

    private static ValidatableResponse ownData(String token) {
        return get(token, "/own-data").then().statusCode(200);
    }
}
