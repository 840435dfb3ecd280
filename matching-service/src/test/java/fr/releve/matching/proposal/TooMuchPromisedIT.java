package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.days;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A doctor who has two offers of two half-days each, and comes to wish two a week. */
@QuarkusTest
class TooMuchPromisedIT extends MatchingOnRealParts {

    /** Statements that wait for the row of a doctor. */
    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
                and query like '%from practitioner%for update%'""";

    private record Offers(States.Doctor doctor, Api.Shown first, Api.Shown second) {}

    private Offers offers() {
        var first = States.need(specialty, day(tuesday(5)));
        var second = States.need(specialty, day(tuesday(5).plusDays(1)));
        var willing =
                States.doctor(specialty).offers(days(tuesday(5), tuesday(5).plusDays(1)));
        teller.tell(willing.state());
        var offers = new Offers(willing.capped(2, 40), offered(first, willing), offered(second, willing));
        wishes(willing.capped(2, 40), 2);
        return offers;
    }

    private Api.Shown offered(States.Need need, States.Doctor doctor) {
        teller.tell(need.state());
        var proposal = awaitProposal(need, "PROPOSED", doctor);
        post(coordinator(), "/proposals/" + proposal.id() + "/approval").then().statusCode(200);
        return proposal;
    }

    private void wishes(States.Doctor doctor, int aWeek) {
        teller.tell(doctor.state());
        Awaitility.await()
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and (state ->> 'weekCap')::int = ?",
                                doctor.id().toString(),
                                aWeek)
                        == 1);
    }

    private static ValidatableResponse accept(States.Doctor doctor, Api.Shown proposal) {
        return post(doctor(doctor), "/proposals/" + proposal.id() + "/acceptance")
                .then();
    }

    @Test
    void who_said_yes_as_often_as_they_wish_cannot_say_yes_again_and_may_once_they_wish_more() {
        var offers = offers();

        accept(offers.doctor(), offers.first()).statusCode(200);
        accept(offers.doctor(), offers.second())
                .statusCode(409)
                .body("type", endsWith("/too-much-promised"))
                .body("reasonCode", equalTo("caps"));

        wishes(offers.doctor().capped(4, 40), 4);
        accept(offers.doctor(), offers.second()).statusCode(200);
    }

    /** Both answers wait for the doctor's row, which the test holds, so neither can have seen the other. */
    @Test
    void of_two_answers_at_once_only_as_many_half_days_are_promised_as_the_doctor_wishes() throws Exception {
        var offers = offers();

        List<CompletableFuture<Integer>> answers;
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor();
                var connection = database.getConnection();
                var lock = connection.prepareStatement("select id from practitioner where id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setString(1, offers.doctor().id().toString());
            lock.execute();
            answers = Stream.of(offers.first(), offers.second())
                    .map(it -> CompletableFuture.supplyAsync(
                            () -> accept(offers.doctor(), it).extract().statusCode(), clicks))
                    .toList();
            Awaitility.await().until(() -> count(WAITING) == 2);
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 409);
    }
}
