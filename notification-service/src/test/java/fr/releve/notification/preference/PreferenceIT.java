package fr.releve.notification.preference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.releve.notification.Mailbox;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class PreferenceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void back_to_now() {
        clock.comesBack();
    }

    @Test
    void writes_each_time_to_who_chose_nothing() {
        as(UUID.randomUUID().toString())
                .get("/notification-preferences")
                .then()
                .statusCode(200)
                .body("OFFERS", equalTo("EACH"))
                .body("REMINDERS", equalTo("EACH"))
                .body("COORDINATION", equalTo(null));
    }

    @Test
    void changes_what_is_named_and_leaves_the_rest() {
        var account = UUID.randomUUID().toString();
        choose(account, "{\"OFFERS\": \"DAILY\"}", 200);
        choose(account, "{\"ANSWERS\": \"NEVER\"}", 200);

        as(account)
                .get("/notification-preferences")
                .then()
                .body("OFFERS", equalTo("DAILY"))
                .body("ANSWERS", equalTo("NEVER"))
                .body("PAPERS", equalTo("EACH"));
    }

    @Test
    void refuses_what_cannot_be_chosen() {
        var account = UUID.randomUUID().toString();

        choose(account, "{\"COORDINATION\": \"NEVER\"}", 400);
        choose(account, "{\"OFFERS\": \"WEEKLY\"}", 400);
        choose(account, "{\"OFFERS\": null}", 400);
        given().get("/notification-preferences").then().statusCode(401);
    }

    @Test
    void writes_no_mail_that_is_not_wanted_and_lists_it_all_the_same() {
        var it = knownCase();
        choose(it.doctorAccount(), "{\"OFFERS\": \"NEVER\"}", 200);

        proposals.tell(it.offered());
        proposals.tell(it.withdrawn());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of(it.doctorAccount())).hasSize(1));
        as(it.doctorAccount()).get("/notifications").then().body("items.kind", hasItem("OFFERED"));
        assertThat(mailbox.of(it.hostAccount())).hasSizeBetween(1, 2);
    }

    @Test
    void tells_once_in_the_evening_what_came_during_the_day() throws Exception {
        var it = knownCase();
        choose(it.doctorAccount(), "{\"OFFERS\": \"DAILY\", \"ANSWERS\": \"DAILY\"}", 200);
        proposals.tell(it.offered());
        proposals.tell(it.withdrawn());
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        as(it.doctorAccount()).get("/notifications").then().body("items.size()", equalTo(2)));
        assertThat(mailbox.of(it.doctorAccount())).isEmpty();

        clock.movesOn(Duration.ofHours(25));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of(it.doctorAccount())).hasSize(1));
        var mail = mailbox.of(it.doctorAccount()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Vos nouvelles du jour");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .containsSubsequence("Une mission vous est proposée", "La proposition est retirée");
        as(it.doctorAccount())
                .get("/notifications")
                .then()
                .body("items.size()", equalTo(2))
                .body("unread", equalTo(2));
    }

    @Test
    void one_digest_that_cannot_be_written_keeps_no_other() throws SQLException {
        List<Case> cases = Stream.generate(this::knownCase)
                .limit(3)
                .sorted(Comparator.comparing(Case::doctorAccount))
                .toList();
        for (Case it : cases) {
            choose(it.doctorAccount(), "{\"OFFERS\": \"DAILY\"}", 200);
            proposals.tell(it.offered());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            as(it.doctorAccount()).get("/notifications").then().body("items.size()", equalTo(1)));
        }
        var stuck = cases.getFirst().doctorAccount();
        execute("create function stuck() returns trigger language plpgsql as"
                + " 'begin raise exception ''this digest cannot be written''; end'");
        execute("create trigger stuck before insert on message for each row when (new.account = '" + stuck
                + "') execute function stuck()");
        try {
            clock.movesOn(Duration.ofHours(25));
            for (Case it : cases.subList(1, cases.size())) {
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(mailbox.of(it.doctorAccount())).hasSize(1));
            }
            assertThat(mailbox.of(stuck)).isEmpty();
        } finally {
            execute("drop function stuck() cascade");
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of(stuck)).hasSize(1));
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private static void choose(String account, String body, int status) {
        as(account)
                .contentType("application/json")
                .body(body)
                .put("/notification-preferences")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.practitioner(UUID.fromString(account)));
    }
}
