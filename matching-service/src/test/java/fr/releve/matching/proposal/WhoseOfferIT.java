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

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A host learns who comes with the agreement, and not before by asking cleverly. */
@QuarkusTest
class WhoseOfferIT extends MatchingOnRealParts {

    @Test
    void a_host_who_knows_a_doctor_cannot_ask_which_offers_are_theirs() {
        var need = States.need(specialty, day(tuesday(5)));
        var doctor = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(doctor.state());
        var proposal = awaitProposal(need, "PROPOSED").id().toString();
        post(coordinator(), "/proposals/" + proposal + "/approval").then().statusCode(200);
        String offers = "/proposals?status=OFFERED&limit=100&vacancy=" + need.id();
        String theirs = offers + "&practitioner=" + doctor.id();

        get(host(need), offers).then().statusCode(200).body("items.id", contains(proposal));
        get(host(need), theirs).then().statusCode(200).body("items", empty());
        get(doctor(doctor), theirs).then().statusCode(200).body("items.id", contains(proposal));
        get(coordinator(), theirs).then().statusCode(200).body("items.id", contains(proposal));
    }
}
