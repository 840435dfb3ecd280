package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.tuesday;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What runs out while a doctor is wanted is said before anybody is asked: to the coordinator and the doctor, never to the host. */
@QuarkusTest
class PapersSaidIT extends MatchingOnRealParts {

    @Test
    void an_insurance_that_ends_in_between_is_said_with_the_proposal() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.insuredUntil(tuesday(5)));
        var path = "/proposals/" + awaitProposal(need, "PROPOSED", volunteer).id();

        get(coordinator(), path)
                .then()
                .body("halfDays", hasSize(2))
                .body("papers", hasSize(1))
                .body("papers[0].code", equalTo("insurance"))
                .body("papers[0].validUntil", equalTo(tuesday(5).toString()))
                .body("papers[0].text", containsString("2 demi-journées communes"));
        get(coordinator(), "/proposals?vacancy=" + need.id()).then().body("items[0].papers", hasSize(1));

        post(coordinator(), path + "/approval").then().statusCode(200);
        get(doctor(volunteer), path).then().body("papers", hasSize(1));
        get(host(need), path).then().body("papers", hasSize(0));
    }
}
