package fr.releve.notification.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.releve.notification.Mailbox;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.erasure.KnownDoctors;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class NotificationIT {

    ProfileStandIn profile;

    @Inject
    Proposals proposals;

    @Inject
    KnownDoctors doctors;

    @AfterEach
    void all_is_up_again() {
        profile.comesBack();
    }

    @Test
    void lists_what_the_caller_was_told_newest_first() {
        var it = offeredAndAgreed();

        notificationsOf(it.doctorAccount(), "")
                .body("items.kind", contains("AGREED", "OFFERED"))
                .body("items[1].title", equalTo("Une mission vous est proposée"))
                .body("items[1].halfDays", contains("3 mardis, matin, du 5 au 19 janvier 2027"))
                .body("items[1].link", equalTo("http://127.0.0.1:8080/propositions/" + it.proposal()))
                .body("unread", equalTo(2));
    }

    @Test
    void lists_at_once_what_is_for_a_known_account_though_no_mail_can_be_written() {
        var it = offeredAndAgreed();
        var doctor = UUID.randomUUID();
        var account = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> doctors.know(doctor, account));
        profile.goesAway();

        proposals.tell(it.cancelledByHost());
        var other = new Case(UUID.randomUUID(), doctor, UUID.randomUUID(), account, "nobody");
        proposals.tell(other.offered());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> notificationsOf(it.hostAccount(), "").body("items.kind", hasItem("CANCELLED")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> notificationsOf(account, "").body("items.kind", contains("OFFERED")));
    }

    @Test
    void speaks_of_the_half_days_that_stay_once_what_was_added_fell() {
        var it = offeredAndAgreed();
        proposals.tell(it.extended());
        proposals.tell(it.extensionLapsed());
        proposals.tell(it.completed());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> notificationsOf(it.hostAccount(), "")
                        .body("items[0].kind", equalTo("COMPLETED"))
                        .body("items[0].halfDays", contains("3 mardis, matin, du 5 au 19 janvier 2027")));
    }

    @Test
    void pages_through_the_list() {
        var it = offeredAndAgreed();

        String next = notificationsOf(it.hostAccount(), "?limit=1")
                .body("items.kind", contains("AGREED"))
                .body("next", notNullValue())
                .extract()
                .path("next");

        notificationsOf(it.hostAccount(), "?limit=1&after=" + next)
                .body("items.kind", contains("OFFERED"))
                .body("next", equalTo(null));
        as(it.hostAccount()).get("/notifications?after=bm90aGluZw").then().statusCode(400);
    }

    @Test
    void shows_the_oldest_first_or_the_unread_alone_where_that_is_asked_for() {
        var it = offeredAndAgreed();
        String oldest = notificationsOf(it.doctorAccount(), "?order=OLDEST&limit=1")
                .body("items.kind", contains("OFFERED"))
                .extract()
                .path("next");
        String offered = notificationsOf(it.doctorAccount(), "?order=OLDEST")
                .body("items.kind", contains("OFFERED", "AGREED"))
                .body("next", equalTo(null))
                .extract()
                .path("items[0].id");
        notificationsOf(it.doctorAccount(), "?order=OLDEST&limit=1&after=" + oldest)
                .body("items.kind", contains("AGREED"))
                .body("next", equalTo(null));
        as(it.doctorAccount()).get("/notifications?after=" + oldest).then().statusCode(400);

        as(it.doctorAccount())
                .post("/notifications/" + offered + "/read")
                .then()
                .statusCode(204);

        notificationsOf(it.doctorAccount(), "?unread=true")
                .body("items.kind", contains("AGREED"))
                .body("total", equalTo(2))
                .body("unread", equalTo(1));
        as(it.doctorAccount()).get("/notifications?order=OTHER").then().statusCode(400);
    }

    @Test
    void tells_an_account_in_one_answer_what_is_kept_of_it() {
        var it = offeredAndAgreed();

        as(it.doctorAccount())
                .get("/own-data?most=1")
                .then()
                .statusCode(200)
                .body("keySet()", contains("notifications", "preferences"))
                .body("notifications.items.kind", contains("AGREED"))
                .body("notifications.total", equalTo(2))
                .body("preferences.single", equalTo(true));
    }

    @Test
    void counts_a_message_as_read_once_the_reader_says_so() {
        var it = offeredAndAgreed();
        String id = notificationsOf(it.doctorAccount(), "").extract().path("items[0].id");

        as(it.doctorAccount()).post("/notifications/" + id + "/read").then().statusCode(204);
        as(it.doctorAccount()).post("/notifications/" + id + "/read").then().statusCode(204);

        notificationsOf(it.doctorAccount(), "")
                .body("items.read", contains(true, false))
                .body("unread", equalTo(1));
    }

    @Test
    void shows_nobody_the_messages_of_another() {
        var it = offeredAndAgreed();
        String id = notificationsOf(it.doctorAccount(), "").extract().path("items[0].id");

        as(it.hostAccount()).post("/notifications/" + id + "/read").then().statusCode(404);
        as(UUID.randomUUID().toString())
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().get("/notifications").then().statusCode(401);
    }

    @Test
    void shows_what_is_for_the_coordination_to_all_who_coordinate_the_territory() {
        var it = Case.fresh();
        String coordinator = TestTokens.coordinator(UUID.randomUUID(), Proposals.TERRITORY);

        proposals.tell(it.escalated());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().auth()
                        .oauth2(coordinator)
                        .header("Accept-Language", "en")
                        .get("/notifications")
                        .then()
                        .statusCode(200)
                        .body("items.title", hasItem("A proposal was not read in time"))
                        .body("items.proposalId", hasItem(it.proposal().toString())));
        given().auth()
                .oauth2(TestTokens.coordinator(UUID.randomUUID(), "244400404"))
                .get("/notifications")
                .then()
                .body("items", hasSize(0));
    }

    private Case offeredAndAgreed() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        proposals.tell(it.offered());
        proposals.tell(it.agreed());
        for (String account : new String[] {it.doctorAccount(), it.hostAccount()}) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> notificationsOf(account, "").body("items", hasSize(2)));
        }
        return it;
    }

    private static ValidatableResponse notificationsOf(String account, String query) {
        return as(account).get("/notifications" + query).then().statusCode(200);
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.practitioner(UUID.fromString(account)));
    }
}
