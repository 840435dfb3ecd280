package fr.releve.matching.journal;

import static fr.releve.matching.Api.COORDINATOR;
import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What coordinators read of who did what. */
@QuarkusTest
class JournalIT extends MatchingOnRealParts {

    private UUID agreed() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    @Test
    void says_what_became_of_a_proposal_and_who_decided_newest_first() {
        var id = agreed();

        get(coordinator(), "/journal?about=" + id)
                .then()
                .statusCode(200)
                .body("items.deed", contains("AGREE", "ACCEPTED", "ACCEPTED", "APPROVED", "PUBLISHED"))
                .body("items.party", contains("SYSTEM", "HOST", "DOCTOR", "COORDINATOR", "SYSTEM"))
                .body("items[3].account", equalTo(COORDINATOR.toString()));
        get(coordinator(), "/journal?about=" + id + "&by=me").then().body("items.deed", contains("APPROVED"));
        get(coordinator(), "/journal?about=" + id + "&subject=PLACEMENT")
                .then()
                .body("items.subject", everyItem(equalTo("PLACEMENT")))
                .body("items", hasSize(1));
        get(coordinator(), "/journal/count?about=" + id)
                .then()
                .statusCode(200)
                .body("count", equalTo(5))
                .body("more", equalTo(false));
        get(coordinator(), "/journal/count?subject=PLACEMENT&about=" + id)
                .then()
                .body("count", equalTo(1));
        get(coordinator(), "/journal?about=" + id + "&until=2024-01-01").then().body("items", empty());
    }

    @Test
    void every_step_names_the_rules_that_it_asked() {
        var id = agreed();

        assertThat(count("""
                        select count(*) from proposal_log where proposal_id = ? and deed in ('PUBLISH', 'APPROVE', 'ACCEPT')
                        and rule_versions like '%student.longest-months@1%'""", id)).as("published, approved, accepted by both").isEqualTo(4);
        assertThat(count("""
                        select count(*) from proposal_log where proposal_id = ? and deed = 'PUBLISH'
                        and rule_versions like '%proposal.decision-working-days@1%'""", id)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposal_log", "placement_log"})
    void a_log_is_only_ever_added_to(String log) {
        agreed();

        for (String change :
                List.of("set reason = 'other'", "set account = 'other'", "set account = 'forgotten', at = now()")) {
            assertThatThrownBy(() -> count("update " + log + " " + change + " returning 1"))
                    .hasMessageContaining("only ever added");
        }
        assertThatThrownBy(() -> count("delete from " + log + " returning 1")).hasMessageContaining("only ever added");
    }

    @Test
    void comes_in_stretches_without_a_gap() {
        var id = agreed();
        var first = get(coordinator(), "/journal?about=" + id + "&limit=4").jsonPath();

        var rest = get(coordinator(), "/journal?about=" + id + "&limit=4&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.deed")).hasSize(4);
        assertThat(rest.getList("items.deed")).containsExactly("PUBLISHED");
        assertThat(rest.getString("next")).isNull();
    }

    /** The lines are written at one instant each: those of a proposal and of its placement come in one order all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST"})
    void line_by_line_it_is_the_same_as_at_once(String order) {
        var id = agreed();
        String path = "/journal?order=" + order + "&about=" + id;
        var whole = get(coordinator(), path + "&limit=5").jsonPath();
        List<String> deeds = new ArrayList<>();
        String after = "";
        while (after != null) {
            var line = get(coordinator(), path + "&limit=1&after=" + after).jsonPath();
            deeds.addAll(line.getList("items.deed", String.class));
            after = line.getString("next");
        }

        assertThat(whole.getString("next")).isNull();
        assertThat(deeds).hasSize(5).isEqualTo(whole.getList("items.deed"));
    }

    @Test
    void ten_thousand_lines_are_counted_and_not_one_more() {
        var id = agreed();
        String path = "/journal/count?about=" + id;
        write(id, 10_000 - 5);
        get(coordinator(), path).then().body("count", equalTo(10_000)).body("more", equalTo(false));

        write(id, 1);

        get(coordinator(), path).then().body("count", equalTo(10_000)).body("more", equalTo(true));
    }

    /** Lines that say the same again. */
    private void write(UUID proposal, int lines) {
        count("""
                with added as (
                    insert into proposal_log
                        (proposal_id, number, at, actor, account, deed, from_status, to_status, rule_versions)
                    select it.proposal_id, last.number + extra, it.at, it.actor, it.account, it.deed, it.from_status,
                           it.to_status, it.rule_versions
                    from proposal_log it, generate_series(1, ?) extra,
                         (select max(number) as number from proposal_log where proposal_id = ?) last
                    where it.proposal_id = ? and it.deed = 'PUBLISH' and it.number = 1
                    returning 1)
                select count(*) from added""", lines, proposal, proposal);
    }

    @Test
    void comes_the_other_way_round_without_a_gap_too() {
        var id = agreed();
        var first = get(coordinator(), "/journal?order=OLDEST&about=" + id + "&limit=3")
                .jsonPath();

        var rest = get(coordinator(), "/journal?order=OLDEST&about=" + id + "&limit=3&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.deed")).containsExactly("PUBLISHED", "APPROVED", "ACCEPTED");
        assertThat(rest.getList("items.deed")).containsExactly("ACCEPTED", "AGREE");
        get(coordinator(), "/journal?order=NEWEST&about=" + id + "&limit=3&after=" + first.getString("next"))
                .then()
                .statusCode(400);
        get(coordinator(), "/journal?order=SIDEWAYS").then().statusCode(400);
    }

    @Test
    void is_for_coordinators_of_the_territory_alone() {
        var id = agreed();
        var elsewhere = TestTokens.coordinator(UUID.randomUUID(), "200000000");

        get(elsewhere, "/journal?about=" + id).then().statusCode(200).body("items", empty());
        get(elsewhere, "/journal/count?about=" + id).then().statusCode(200).body("count", equalTo(0));
        for (String path : List.of("/journal", "/journal/count")) {
            get(TestTokens.municipality(UUID.randomUUID()), path).then().statusCode(403);
        }
        for (String day : List.of("%2B999999999-12-31", "0001-01-01", "tomorrow")) {
            get(coordinator(), "/journal?from=" + day).then().statusCode(400);
            get(coordinator(), "/journal?until=" + day).then().statusCode(400);
        }
    }
}
