package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.Api.postJson;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who posted a need and acts for another territory since has nothing to do with it any more. */
@QuarkusTest
class MovedHostIT extends MatchingOnRealParts {

    private static final String ELSEWHERE = "200000009";

    @Test
    void a_town_hall_that_acts_elsewhere_now_neither_answers_nor_reads() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        UUID id = offered(need, volunteer);
        String moved = TestTokens.municipality(need.host(), ELSEWHERE);

        get(moved, "/proposals?limit=100").then().statusCode(200).body("items", empty());
        get(moved, "/proposals/" + id).then().statusCode(404);
        post(moved, "/proposals/" + id + "/acceptance").then().statusCode(404);
        for (String page : List.of("candidates", "reserve", "relay", "outlook")) {
            get(moved, "/vacancies/" + need.id() + "/" + page).then().statusCode(403);
        }
        postJson(moved, "/vacancies/" + need.id() + "/what-if", Map.of()).then().statusCode(403);

        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        get(moved, "/proposals/" + id + "/contacts").then().statusCode(404);
        get(moved, "/placements?limit=100").then().statusCode(200).body("items", empty());
        get(moved, "/placements/" + id).then().statusCode(404);
        get(moved, "/placements/" + id + "/contract").then().statusCode(404);
        get(moved, "/vacancies/filled?vacancy=" + need.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        get(host(need), "/placements?limit=100&vacancy=" + need.id()).then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void nor_does_an_account_that_lost_its_role() {
        var need = States.need(specialty, day(tuesday(7)));
        UUID id = offered(need, States.doctor(specialty).offers(need.wanted()));

        for (String role : List.of("practitioner", "spouse")) {
            String token = TestTokens.token(need.host(), Set.of(role), List.of(States.TERRITORY));
            int told = post(token, "/proposals/" + id + "/acceptance").statusCode();
            assertThat(told).as(role).isIn(403, 404);
        }
    }

    @Test
    void a_coordinator_who_posted_a_need_answers_for_it_where_they_act() {
        var need = States.need(specialty, day(tuesday(8)));
        UUID id = offered(need, States.doctor(specialty).offers(need.wanted()));

        post(TestTokens.coordinator(need.host(), ELSEWHERE), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(404);
        post(TestTokens.coordinator(need.host(), States.TERRITORY), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(200);
    }

    private UUID offered(States.Need need, States.Doctor volunteer) {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        UUID id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        return id;
    }
}
