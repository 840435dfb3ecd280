package fr.releve.matching.reactivity;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.days;
import static fr.releve.matching.States.tuesday;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How a host answers is reckoned from what became of its offers. */
@QuarkusTest
class ReactivityIT extends MatchingOnRealParts {

    @Inject
    KeepDeadlines deadlines;

    @Test
    void a_host_is_known_by_its_own_answers_and_not_by_the_silence_of_doctors() {
        var need = States.need(specialty, days(tuesday(5), tuesday(6), tuesday(7), tuesday(8), tuesday(9)));
        teller.tell(need.state());
        List<UUID> offers = new ArrayList<>();
        for (int week = 5; week <= 9; week++) {
            var volunteer = States.doctor(specialty).offers(day(tuesday(week)));
            teller.tell(volunteer.state());
            var id = awaitProposal(need, "PROPOSED", volunteer).id();
            post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
            offers.add(id);
        }
        var asked = Instant.now();

        at(asked.plus(Duration.ofHours(3)));
        post(host(need), "/proposals/" + offers.get(0) + "/acceptance").then().statusCode(200);
        post(host(need), "/proposals/" + offers.get(1) + "/refusal", Map.of("reasonCode", "need-covered"))
                .then()
                .statusCode(200);
        at(asked.plus(Duration.ofHours(30)));
        post(host(need), "/proposals/" + offers.get(2) + "/acceptance").then().statusCode(200);
        reactivity(need).body("share", nullValue());

        at(asked.plus(Duration.ofDays(8)));
        deadlines.handle();
        Awaitility.await()
                .until(() ->
                        count("select count(*) from proposal where vacancy_id = ? and status = 'EXPIRED'", need.id())
                                == 4);
        reactivity(need)
                .body("offers", equalTo(5))
                .body("share", equalTo(60))
                .body("medianHours", equalTo(3))
                .body("text", equalTo("Répond à 60 % des offres, en général dans la journée."));
        get(host(need), "/reactivity")
                .then()
                .statusCode(200)
                .body("offers", equalTo(5))
                .body("share", equalTo(60));
        get(TestTokens.municipality(UUID.randomUUID(), "200000009"), "/reactivity")
                .then()
                .statusCode(200)
                .body("share", nullValue());
        get(coordinator(), "/reactivity").then().statusCode(403);
    }

    private static void at(Instant now) {
        QuarkusMock.installMockForType(InstantSource.fixed(now), InstantSource.class);
    }

    private static ValidatableResponse reactivity(States.Need need) {
        return given().get("/vacancies/" + need.id() + "/reactivity").then().statusCode(200);
    }
}
