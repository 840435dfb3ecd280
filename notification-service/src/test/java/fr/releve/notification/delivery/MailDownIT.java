package fr.releve.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.notification.Mailbox;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mail server is really stopped and started; the hour goes by on the service's clock, with the pauses of production. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(
        value = Mailbox.class,
        initArgs =
                @ResourceArg(
                        name = "pauses",
                        value = "PT2S,PT10S,PT30S,PT1M,PT1M,PT1M,PT1M,PT5M,PT15M,PT1H,PT6H,PT12H,PT24H"),
        restrictToAnnotatedClass = true)
class MailDownIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMinutes(5);

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    MovableClock clock;

    @AfterEach
    void all_is_up_again() {
        clock.comesBack();
        mailbox.comesBack();
    }

    @Test
    void loses_nothing_and_sends_nothing_twice_when_mail_is_down_for_an_hour() {
        mailbox.goesAway();
        var cases = Stream.generate(this::knownCase).limit(5).toList();
        cases.forEach(it -> proposals.tell(it.offered()));
        awaitAttempts(2L * cases.size());
        for (int i = 0; i < 6; i++) {
            clock.movesOn(STEP);
            awaitNoneDue();
        }
        cases.forEach(it -> proposals.tell(it.withdrawn()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deliveries("PENDING")).hasSize(4 * cases.size()));
        clock.movesOn(STEP.multipliedBy(6));
        awaitNoneDue();
        assertThat(deliveries("FAILED")).as("given up").isEmpty();

        mailbox.comesBack();
        clock.movesOn(Duration.ofHours(1));

        for (Case it : cases) {
            assertOnceEachInOrder(it.doctorAccount(), "Une mission vous est proposée", "La proposition est retirée");
            assertOnceEachInOrder(
                    it.hostAccount(), "Un médecin peut répondre à votre besoin", "La proposition est retirée");
        }
        assertThat(deliveries("PENDING")).isEmpty();
    }

    @Test
    void a_cancellation_takes_along_what_has_been_waiting_for_hours() {
        mailbox.goesAway();
        var it = knownCase();
        proposals.tell(it.offered());
        awaitAttempts(2);
        for (int i = 0; i < 8; i++) {
            clock.movesOn(Duration.ofHours(1));
            awaitNoneDue();
        }
        mailbox.comesBack();
        proposals.tell(it.withdrawn());

        assertOnceEachInOrder(it.doctorAccount(), "Une mission vous est proposée", "La proposition est retirée");
        assertOnceEachInOrder(
                it.hostAccount(), "Un médecin peut répondre à votre besoin", "La proposition est retirée");
    }

    private void assertOnceEachInOrder(String account, String... subjects) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of(account)).hasSize(subjects.length));
        assertThat(mailbox.of(account).stream().map(MailDownIT::subject)).containsExactly(subjects);
    }

    private void awaitAttempts(long number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deliveries("PENDING").stream().filter(it -> it.attempts() > 0))
                        .hasSize((int) number));
    }

    /** Every attempt that fell due was made, and failed. */
    private void awaitNoneDue() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Instant now = clock.instant();
            assertThat(deliveries("PENDING"))
                    .filteredOn(it -> "MAIL_NOT_TAKEN".equals(it.reason()))
                    .allMatch(it -> Instant.parse(it.nextAttemptAt()).isAfter(now));
        });
    }

    private static List<Shown> deliveries(String state) {
        return given().auth()
                .oauth2(TestTokens.administrator(UUID.randomUUID()))
                .get("/deliveries?limit=100&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Shown.class);
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a test looks at of a delivery. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shown(int attempts, String reason, String nextAttemptAt) {}
}
