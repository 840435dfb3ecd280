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
import org.awaitility.Awaitility;
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
    void stretches_follow_one_another_wherever_one_stands_in_them() {
        var own = new OwnTerritory("290000001");
        for (int week = 5; week < 10; week++) {
            own.proposed(States.need(specialty, day(tuesday(week))));
        }
        List<String> all = own.queue("limit=5").getList("items.id");
        assertThat(all).hasSize(5).doesNotHaveDuplicates();

        var first = own.queue("limit=2");
        assertThat(first.getList("items.id")).isEqualTo(all.subList(0, 2));
        assertThat(first.getString("before")).isNull();
        assertThat(first.getString("after")).isEqualTo(all.get(2));
        for (int at : List.of(2, 3)) {
            var second = own.queue("limit=2&at=" + all.get(at));
            assertThat(second.getList("items.id")).isEqualTo(all.subList(2, 4));
            assertThat(second.getString("before")).isEqualTo(all.getFirst());
            assertThat(second.getString("after")).isEqualTo(all.get(4));
        }
        var last = own.queue("limit=2&at=" + all.get(4));
        assertThat(last.getList("items.id")).containsExactly(all.get(4));
        assertThat(last.getString("before")).isEqualTo(all.get(2));
        assertThat(last.getString("after")).isNull();
    }

    @Test
    void what_is_asked_for_is_counted_beside_all_that_waits() {
        var own = new OwnTerritory("290000002");
        own.proposed(States.need(specialty, day(tuesday(5))));
        var urgent = States.need(specialty, day(tuesday(6))).urgent();
        own.proposed(urgent);

        var some = own.queue("urgent=true");
        assertThat(some.getList("items.vacancyId")).containsExactly(urgent.id().toString());
        assertThat(some.getInt("wanted")).isOne();
        assertThat(some.getInt("waiting")).isEqualTo(2);
        assertThat(some.getList("territories")).containsExactly("290000002");

        teller.tell(States.territory("290000002", 1, false));
        var none = own.queue("priority=true");
        assertThat(none.getInt("wanted")).isZero();
        assertThat(none.getInt("waiting")).isEqualTo(2);
        teller.tell(States.territory("290000002", 2, true));
        Awaitility.await("a territory that is supported first")
                .until(() -> own.queue("priority=true").getInt("wanted") == 2);
        assertThat(own.queue("territory=" + States.TERRITORY).getInt("wanted")).isZero();
    }

    /** Where nothing waits but what a test has proposed. */
    private final class OwnTerritory {

        private final String siren;

        OwnTerritory(String siren) {
            this.siren = siren;
        }

        void proposed(States.Need need) {
            teller.tell(need.inTerritory(siren).state());
            teller.tell(States.doctor(specialty).offers(need.wanted()).state());
            Awaitility.await()
                    .until(() -> count(
                                    "select count(*) from proposal where vacancy_id = ? and status = 'PROPOSED'",
                                    need.id())
                            == 1);
        }

        JsonPath queue(String asked) {
            return get(TestTokens.coordinator(UUID.randomUUID(), siren), "/proposals/queue?" + asked)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
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
