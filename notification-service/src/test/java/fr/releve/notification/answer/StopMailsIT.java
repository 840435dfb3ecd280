package fr.releve.notification.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class StopMailsIT {

    private static final Pattern LINK = Pattern.compile("<http://127.0.0.1:8080/api(/actions/stop/[A-Za-z0-9_-]+)>");

    ProfileStandIn neighbours;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    MovableClock clock;

    @AfterEach
    void all_is_as_before() {
        clock.comesBack();
    }

    @Test
    void ends_the_mails_of_one_concern_by_the_button_of_the_mail_program() throws Exception {
        var it = offered();
        String link = linkIn(it);

        given().get(link).then().statusCode(200).body(containsString("vous proposent une mission"));
        preferenceIs(it, equalTo("EACH"));

        given().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);
        preferenceIs(it, equalTo("NEVER"));

        given().formParam("List-Unsubscribe", "One-Click")
                .post(link)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("ne recevrez plus"));
        as(it).get("/notification-preferences").then().body("ANSWERS", equalTo("EACH"));
    }

    @Test
    void refuses_a_link_that_we_did_not_sign_for_this_or_signed_too_long_ago() throws Exception {
        var it = offered();
        String link = linkIn(it);
        String answerLink = link.replace("/stop", "");

        given().post(answerLink).then().statusCode(404);
        given().post(link.substring(0, link.length() - 4) + "AAAA").then().statusCode(404);
        clock.movesOn(Duration.ofDays(400));
        given().formParam("answer", "stop").post(link).then().statusCode(404).body(containsString("pas valable"));
        preferenceIs(it, equalTo("EACH"));
    }

    private Case offered() {
        var it = Case.fresh();
        neighbours.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        neighbours.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        proposals.tell(it.offered(Proposals.ANSWER_BEFORE));
        return it;
    }

    /** Of the first mail to the doctor, as this service has it, without the door. */
    private String linkIn(Case it) throws MessagingException {
        var mail = mailbox.await(it.doctorAccount(), 1).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var link = LINK.matcher(mail.getHeader("List-Unsubscribe", null));
        assertThat(link.matches()).isTrue();
        return link.group(1);
    }

    private static void preferenceIs(Case it, Matcher<String> rhythm) {
        as(it).get("/notification-preferences").then().body("OFFERS", rhythm);
    }

    private static RequestSpecification as(Case it) {
        return given().auth().oauth2(TestTokens.practitioner(UUID.fromString(it.doctorAccount())));
    }
}
