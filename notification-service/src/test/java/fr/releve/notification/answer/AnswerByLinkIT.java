package fr.releve.notification.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.notification.Mailbox;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.message.Messages;
import fr.releve.testkit.LogLines;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class AnswerByLinkIT {

    private static final Pattern LINK = Pattern.compile("/api(/actions/[A-Za-z0-9_-]+)");

    ProfileStandIn neighbours;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    Messages messages;

    @Inject
    MovableClock clock;

    @AfterEach
    void all_is_as_before() {
        clock.comesBack();
        neighbours.comesBack();
        neighbours.hearsAnswersWith(204);
    }

    @Test
    void answers_once_by_the_button_never_by_opening() throws Exception {
        var it = offered();
        String link = link(it);

        open(link).statusCode(200).body(containsString("accepte"), containsString("3 mardis"));
        open(link).statusCode(200);
        assertThat(neighbours.answersTo(it.proposal())).isEmpty();

        answer(link, "ACCEPT").statusCode(200).body(containsString("votre accord est enregistré"));
        answer(link, "DECLINE").statusCode(409);

        assertThat(neighbours.answersTo(it.proposal()))
                .singleElement()
                .asString()
                .contains(it.doctorAccount(), "ACCEPT");
        open(link).statusCode(200).body(containsString("votre accord est enregistré"), not(containsString("<form")));
    }

    @Test
    void that_a_link_was_refused_is_in_the_log_without_its_seal() throws Exception {
        String link = link(offered());
        answer(link, "ACCEPT").statusCode(200);

        assertThat(LogLines.of(AnswerByLink.class, () -> answer(link, "DECLINE").statusCode(409)))
                .singleElement()
                .asString()
                .matches("link refused: messageId=[0-9a-f-]{36} state=\\w+");
    }

    @Test
    void hears_from_the_host_that_a_placement_took_place() throws Exception {
        var it = known();
        proposals.tell(it.wasItDone(Proposals.ANSWER_BEFORE));
        String link = linkTo(it.hostAccount());

        open(link).statusCode(200).body(containsString("Oui, la mission a eu lieu"), not(containsString("décline")));
        answer(link, "ACCEPT").statusCode(409);
        assertThat(neighbours.completionsOf(it.proposal())).isEmpty();

        answer(link, "DONE").statusCode(200).body(containsString("la mission est faite"));
        answer(link, "DONE").statusCode(409);

        assertThat(neighbours.completionsOf(it.proposal()))
                .singleElement()
                .asString()
                .contains(it.hostAccount());
    }

    @Test
    void says_that_a_placement_waits_for_no_answer_any_more() throws Exception {
        var it = known();
        proposals.tell(it.wasItDone(Proposals.ANSWER_BEFORE));
        String link = linkTo(it.hostAccount());
        neighbours.hearsAnswersWith(409);

        answer(link, "DONE").statusCode(409).body(containsString("n’attend plus de réponse"));
    }

    @Test
    void hears_from_who_is_asked_for_more_half_days_and_says_which_they_were_told_of() throws Exception {
        var it = known();
        proposals.tell(it.extensionAskedByHost());
        String link = linkTo(it.doctorAccount());

        open(link).statusCode(200).body(containsString("J’accepte de prolonger"), containsString("en rester là"));
        answer(link, "ACCEPT").statusCode(409);
        answer(link, "EXTEND").statusCode(200).body(containsString("la mission est prolongée"));
        answer(link, "KEEP").statusCode(409);

        assertThat(neighbours.extensionAnswersTo(it.proposal()))
                .singleElement()
                .asString()
                .contains(it.doctorAccount(), "EXTEND", "2098-12-02:AM");
    }

    @Test
    void says_that_other_half_days_are_asked_for_by_now() throws Exception {
        var it = known();
        proposals.tell(it.extensionAskedByHost());
        String link = linkTo(it.doctorAccount());
        neighbours.hearsAnswersWith(409);

        answer(link, "KEEP").statusCode(409).body(containsString("ne peut plus être acceptée ainsi"));
        open(link).body(not(containsString("<form")));
    }

    @Test
    void hears_one_of_many_clicks_at_once() throws Exception {
        var it = offered();
        String link = link(it);

        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> given().formParam("answer", "ACCEPT").post(link));

        assertThat(neighbours.answersTo(it.proposal())).hasSize(1);
    }

    @Test
    void refuses_a_link_whose_time_is_over() throws Exception {
        var it = offered(Instant.parse("2098-01-01T00:00:00Z"));
        String link = link(it);
        clock.movesOn(Duration.ofDays(365 * 80L));

        open(link).statusCode(410);
        answer(link, "ACCEPT").statusCode(409).body(containsString("n’est plus valable"));

        assertThat(neighbours.answersTo(it.proposal())).isEmpty();
    }

    @Test
    void refuses_a_link_that_we_did_not_sign() throws Exception {
        String link = link(offered());

        open(link.substring(0, link.length() - 4) + "AAAA").statusCode(404);
        answer("/actions/AAAA", "ACCEPT").statusCode(404);
    }

    @Test
    void says_that_a_proposal_is_no_longer_open() throws Exception {
        String link = link(offered());
        neighbours.hearsAnswersWith(409);

        answer(link, "ACCEPT").statusCode(409).body(containsString("n’est plus ouverte"));
        open(link).body(containsString("n’est plus ouverte"));
    }

    @Test
    void who_accepted_too_much_already_may_still_decline_with_the_same_link() throws Exception {
        var it = offered();
        String link = link(it);
        neighbours.hearsAnswersWith(409, "{\"type\":\"/problems/too-much-promised\",\"status\":409}");
        answer(link, "ACCEPT").statusCode(409).body(containsString("plus que vous ne le souhaitez"));

        neighbours.hearsAnswersWith(204);
        answer(link, "DECLINE").statusCode(200);

        assertThat(neighbours.answersTo(it.proposal()))
                .singleElement()
                .asString()
                .contains("DECLINE");
    }

    @Test
    void keeps_the_link_good_when_the_answer_could_not_be_given() throws Exception {
        var it = offered();
        String link = link(it);
        neighbours.hearsAnswersWith(503);

        answer(link, "DECLINE").statusCode(503).body(containsString("réessayez"));
        neighbours.hearsAnswersWith(204);

        answer(link, "DECLINE").statusCode(200);
    }

    @Test
    void does_not_say_that_an_answer_is_noted_which_nobody_has_heard_and_takes_it_again_after_a_while()
            throws Exception {
        var it = offered();
        String link = link(it);
        claimedAndKilled(it, Duration.ofSeconds(1));

        open(link).statusCode(503).body(containsString("réessayez"), not(containsString("accord est enregistré")));
        answer(link, "ACCEPT").statusCode(503).body(containsString("réessayez"));
        assertThat(neighbours.answersTo(it.proposal())).isEmpty();

        claimedAndKilled(it, Duration.ofSeconds(31));

        open(link).statusCode(200).body(containsString("<form"));
        answer(link, "DECLINE").statusCode(200).body(containsString("Vous avez décliné"));
        answer(link, "DECLINE").statusCode(409);
        assertThat(neighbours.answersTo(it.proposal()))
                .singleElement()
                .asString()
                .contains("DECLINE");
    }

    /** A copy died between the claim, so long ago, and the answer. */
    private void claimedAndKilled(Case it, Duration ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.getEntityManager()
                        .createNativeQuery("""
                        insert into link_use (message_id, answer, counted, used_at)
                        select id, 'ACCEPT', true, ?1 from message where proposal_id = ?2 and reader = 'DOCTOR'
                        on conflict (message_id) do update set used_at = excluded.used_at""")
                        .setParameter(1, Instant.now().minus(ago))
                        .setParameter(2, it.proposal())
                        .executeUpdate());
    }

    @Test
    void keeps_the_address_out_of_caches_and_other_sites() throws Exception {
        open(link(offered()))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(not(containsString("style=")));
        given().get("/actions/style.css").then().statusCode(200).contentType("text/css");
    }

    private static ValidatableResponse open(String link) {
        return given().get(link).then();
    }

    private static ValidatableResponse answer(String link, String answer) {
        return given().formParam("answer", answer).post(link).then();
    }

    private Case offered() {
        return offered(Proposals.ANSWER_BEFORE);
    }

    private Case offered(Instant answerBefore) {
        var it = known();
        proposals.tell(it.offered(answerBefore));
        return it;
    }

    private Case known() {
        var it = Case.fresh();
        neighbours.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        neighbours.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private String link(Case it) throws Exception {
        return linkTo(it.doctorAccount());
    }

    /** The link in the first mail to somebody, as this service has it, without the door. */
    private String linkTo(String account) throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mailbox.of(account)).isNotEmpty());
        var parts = (MimeMultipart) mailbox.of(account).getFirst().getContent();
        var link = LINK.matcher((String) parts.getBodyPart(0).getContent());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
