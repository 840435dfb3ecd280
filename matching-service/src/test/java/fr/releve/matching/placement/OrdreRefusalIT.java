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
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Ordre's letter comes once the mission has begun on its silence. */
@QuarkusTest
class OrdreRefusalIT extends PlacementsOnRealParts {

    @Test
    void what_lies_ahead_falls_what_was_done_stays_and_the_letter_is_on_record() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = begunUnanswered(need, volunteer);
        var next = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(next.state());

        String letter = tuesday(4).toString();
        post(
                        coordinator(),
                        "/placements/" + id + "/ordre-answer",
                        Map.of("answer", "REFUSED", "reference", "CDOM 53-18", "date", letter))
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERRUPTED"))
                .body("ordre", equalTo("REFUSED"))
                .body("reasonCode", equalTo("ordre-refused"))
                .body("done", equalTo(List.of(tuesday(5) + ":AM")));

        get(doctor(volunteer), "/placements/" + id)
                .then()
                .body("history.find { it.deed == 'REFUSE' }.reference", equalTo("CDOM 53-18"))
                .body("history.find { it.deed == 'REFUSE' }.date", equalTo(letter))
                .body("history.find { it.deed == 'REFUSE' }.party", equalTo("COORDINATOR"))
                .body("history.find { it.deed == 'INTERRUPT' }.party", equalTo("SYSTEM"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .as("half-days that were done")
                .isOne();
        mustReplay(id);
        awaitProposal(need, "PROPOSED", next);
        ordre(coordinator(), id, "REFUSED").then().statusCode(409);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 7).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .endsWith("placement.started", "placement.ordre-answered", "placement.interrupted");
        }
    }

    @Test
    void of_what_is_over_but_for_the_word_that_it_is_only_the_answer_is_kept() {
        var need = States.need(specialty, day(tuesday(5)));
        var id = begunUnanswered(need, States.doctor(specialty).offers(need.wanted()));
        at(HalfDay.parse(tuesday(5) + ":PM").begin(Clock.PARIS).plusSeconds(1));

        ordre(coordinator(), id, "REFUSED")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("ordre", equalTo("REFUSED"))
                .body("endedAt", nullValue());

        ordre(coordinator(), id, "REFUSED").then().statusCode(409);
        act(host(need), id, "completion").then().statusCode(200).body("status", equalTo("COMPLETED"));
        mustReplay(id);
    }

    @Test
    void what_it_authorised_goes_on() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = begunUnanswered(need, volunteer);
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200);

        ordre(coordinator(), id, "REFUSED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        ordre(doctor(volunteer), id, "REFUSED").then().statusCode(403);

        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("ordre", equalTo("AUTHORISED"));
    }

    /** On its first morning. */
    private UUID begunUnanswered(States.Need need, States.Doctor volunteer) {
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        on(tuesday(5).minusDays(3));
        awaitStatus(id, "CONFIRMED");
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        return id;
    }
}
