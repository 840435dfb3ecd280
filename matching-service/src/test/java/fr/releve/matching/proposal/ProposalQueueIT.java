package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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
        String after = "";
        do {
            var page = get(coordinator(), "/proposals/queue?limit=1" + after).jsonPath();
            ids.addAll(page.getList("items.id"));
            deadlines.addAll(page.getList("items.decideBefore"));
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());

        assertThat(ids).doesNotHaveDuplicates().contains(first.toString(), second.toString());
        assertThat(deadlines).isSorted();
        get(coordinator(), "/proposals?id=" + second + "&id=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()));
        get(coordinator(), "/proposals/queue?limit=100")
                .then()
                .body("items.vacancyId", hasItem(need.id().toString()));
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

    private UUID proposed(States.Need need) {
        teller.tell(need.state());
        teller.tell(States.doctor(specialty).offers(need.wanted()).state());
        return awaitProposal(need, "PROPOSED").id();
    }
}
