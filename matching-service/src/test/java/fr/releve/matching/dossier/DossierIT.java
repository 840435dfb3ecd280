package fr.releve.matching.dossier;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.HalfDay;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a coordinator weighs, over HTTP. */
@QuarkusTest
class DossierIT extends MatchingOnRealParts {

    private final List<HalfDay> wanted = day(tuesday(5));
    private final List<HalfDay> later = day(tuesday(6));

    private States.Need tellNeed(List<HalfDay> halfDays) {
        teller.tell(States.territory(States.TERRITORY, 1, true));
        var it = States.need(specialty, halfDays);
        teller.tell(it.state());
        return it;
    }

    private States.Doctor tellDoctor(double latitude, List<HalfDay> offered) {
        var it = States.doctor(specialty).livesAt(latitude).offers(offered);
        teller.tell(it.state());
        return it;
    }

    @Test
    void beside_a_proposal_stand_who_else_could_come_what_that_would_cost_and_what_else_its_doctor_is_proposed() {
        var need = tellNeed(wanted);
        var near = tellDoctor(
                48.0734, Stream.of(wanted, later).flatMap(List::stream).toList());
        var proposal = awaitProposal(need, "PROPOSED", near);
        var second = tellNeed(later);
        var other = awaitProposal(second, "PROPOSED", near);
        var far = tellDoctor(48.35, wanted);
        String path = "/proposals/" + proposal.id() + "/dossier";

        Awaitility.await()
                .untilAsserted(() -> get(coordinator(), path)
                        .then()
                        .statusCode(200)
                        .body("proposal.id", equalTo(proposal.id().toString()))
                        .body("proposal.practitionerId", equalTo(near.id().toString()))
                        .body("besides.id", contains(other.id().toString()))
                        .body("besides.vacancyId", contains(second.id().toString()))
                        .body("turns", empty())
                        .body("others.practitionerId", contains(far.id().toString()))
                        .body("instead.othersMoved", equalTo(1))
                        .body("instead.change", lessThan(0)));
        var answer = get(coordinator(), path).jsonPath();
        assertThat(answer.getList("others[0].terms.points", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("the terms add up")
                .isEqualTo(answer.getInt("others[0].score"))
                .isLessThan(answer.getInt("proposal.score"));
        assertThat(answer.getList("others[0].halfDays"))
                .hasSameElementsAs(wanted.stream().map(HalfDay::toString).toList());
    }

    @Test
    void only_the_coordinators_of_its_territory_read_it_and_once_decided_nothing_is_to_be_weighed() {
        var need = tellNeed(wanted);
        var near = tellDoctor(48.0734, wanted);
        var proposal = awaitProposal(need, "PROPOSED", near);
        tellDoctor(48.35, wanted);
        String path = "/proposals/" + proposal.id() + "/dossier";

        get(TestTokens.coordinator(UUID.randomUUID(), "200000009"), path).then().statusCode(404);
        get(host(need), path).then().statusCode(403);
        get(doctor(near), path).then().statusCode(403);
        get(coordinator(), "/proposals/" + UUID.randomUUID() + "/dossier")
                .then()
                .statusCode(404);

        post(coordinator(), "/proposals/" + proposal.id() + "/approval").then().statusCode(200);
        get(coordinator(), path)
                .then()
                .statusCode(200)
                .body("proposal.status", equalTo("OFFERED"))
                .body("others", empty())
                .body("instead", nullValue());
    }
}
