package fr.releve.matching;

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

import fr.releve.contracts.Topics;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From states told over Kafka to an agreed placement, told over Kafka. */
@QuarkusTest
class MainJobIT extends MatchingOnRealParts {

    @Test
    void a_doctor_is_proposed_approved_offered_and_agreed() {
        var need = States.need(specialty, day(tuesday(4)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(4)));
        teller.tell(States.territory(States.TERRITORY, 1, true));
        teller.tell(need.state());
        teller.tell(volunteer.state());

        var proposal = awaitProposal(need, "PROPOSED", volunteer);
        var id = proposal.id();
        assertThat(proposal.halfDays()).containsExactly(tuesday(4) + ":AM", tuesday(4) + ":PM");
        assertThat(proposal.engineVersion()).matches("releve-2 w[0-9a-f]{8}");
        assertThat(proposal.terms().stream().mapToLong(Api.Points::points).sum())
                .isEqualTo(proposal.score());
        get(coordinator(), "/plans/current")
                .then()
                .statusCode(200)
                .body("engineVersion", equalTo(proposal.engineVersion()));
        get(doctor(volunteer), "/proposals/" + id).then().statusCode(404);

        post(coordinator(), "/proposals/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"));
        assertThat(Api.read(host(need), id).practitionerId()).isNull();
        get(doctor(volunteer), "/proposals/" + id + "/contacts")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/contacts-not-yet"));

        post(host(need), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"));
        post(doctor(volunteer), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        get(doctor(volunteer), "/proposals/" + id + "/contacts")
                .then()
                .statusCode(200)
                .body("doctor.name", equalTo("Dr Test Volontaire"))
                .body("doctor.phone", equalTo("shown to " + volunteer.account() + ", practitioner"))
                .body("host.email", equalTo("mairie@demo.releve.example"));
        get(host(need), "/proposals/" + id + "/contacts")
                .then()
                .statusCode(200)
                .body("doctor.phone", equalTo("shown to " + need.host() + ", municipality"));
        get(coordinator(), "/proposals/" + id + "/contacts").then().statusCode(403);

        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            var told = reader.until(Duration.ofSeconds(20), id.toString(), 6);
            assertThat(told.stream().map(it -> TopicReader.headers(it).get("ce_type")))
                    .containsExactly(
                            "proposal.published",
                            "proposal.approved",
                            "proposal.offered",
                            "proposal.accepted",
                            "proposal.accepted",
                            "proposal.agreed");
            assertThat(told.getFirst().value()).contains("\"engineVersion\":\"" + proposal.engineVersion() + "\"");
        }
    }
}
