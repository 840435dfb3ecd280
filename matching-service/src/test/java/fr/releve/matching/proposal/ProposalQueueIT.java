package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for coordinators. */
@QuarkusTest
class ProposalQueueIT extends MatchingOnRealParts {

    @Test
    void each_proposal_waits_once_for_its_coordinators_the_nearest_deadline_first() {
        var need = States.need(specialty, day(tuesday(5)));
        var first = proposed(need);
        var second = proposed(States.need(specialty, day(tuesday(6))));

        List<String> ids = new ArrayList<>();
        List<String> deadlines = new ArrayList<>();
        String at = "";
        do {
            var stretch = queue("limit=1" + at);
            ids.addAll(stretch.getList("items.id"));
            deadlines.addAll(stretch.getList("items.decideBefore"));
            at = stretch.getString("after") == null ? "" : "&at=" + stretch.getString("after");
        } while (!at.isEmpty());

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(first.toString(), second.toString())
                .hasSize(queue("limit=1").getInt("waiting"));
        assertThat(deadlines).isSorted();
        var own = queue("territory=" + need.territory() + "&at=" + first);
        assertThat(own.getList("items.vacancyId")).contains(need.id().toString());
        assertThat(own.getList("items.halfDays.flatten()"))
                .contains(day(tuesday(5)).getFirst().toString());
        assertThat(own.getList("territories")).contains(need.territory());
    }

    @Test
    void a_proposal_keeps_its_place_whatever_is_asked_for() {
        proposed(States.need(specialty, day(tuesday(5))));
        proposed(States.need(specialty, day(tuesday(6))));
        List<Integer> scores = queue("order=SCORE&limit=100").getList("items.score");
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());

        List<String> all = queue("order=SCORE&limit=100").getList("items.id");
        var second = queue("order=SCORE&limit=1&at=" + all.get(1));
        assertThat(second.getList("items.id")).containsExactly(all.get(1));
        assertThat(second.getString("before")).isEqualTo(all.getFirst());
        assertThat(queue("limit=1&at=" + UUID.randomUUID()).getList("items.id"))
                .as("what waits no more leads to the first")
                .isEqualTo(queue("limit=1").getList("items.id"));
        assertThat(queue("urgent=true").getInt("wanted")).isLessThan(all.size());
        get(coordinator(), "/proposals/queue?order=name").then().statusCode(400);
        get(coordinator(), "/proposals/queue?at=1").then().statusCode(400);
    }

    @Test
    void nobody_else_reads_the_queue() {
        var need = States.need(specialty, day(tuesday(5)));
        proposed(need);
        get(TestTokens.coordinator(UUID.randomUUID(), "200000002"), "/proposals/queue")
                .then()
                .statusCode(200)
                .body("items", empty());
        get(host(need), "/proposals/queue").then().statusCode(403);
    }

    private static JsonPath queue(String asked) {
        return get(coordinator(), "/proposals/queue?" + asked)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private UUID proposed(States.Need need) {
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(need.wanted()).state());
        return awaitProposal(need, "PROPOSED").id();
    }
}
