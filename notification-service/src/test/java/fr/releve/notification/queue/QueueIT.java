package fr.releve.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.time.Clock;
import fr.releve.notification.Mailbox;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.delivery.Deliveries;
import fr.releve.notification.delivery.Delivery;
import fr.releve.notification.wording.Kind;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class QueueIT {

    private static final String TERRITORY = "244400404";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TITLE = "Propositions à relire\u00a0: 2";

    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    Queue queue;

    @Inject
    Deliveries deliveries;

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_now() {
        clock.comesBack();
    }

    @Test
    void tells_once_a_morning_how_many_proposals_wait() {
        var decided = published();
        published();
        published();
        proposals.tell(new ProposalEvent.Approved(head(decided, 2, clock.instant()), "coordinator"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting()).isEqualTo(2));

        clock.movesOn(untilWorkingMorning(clock.instant()));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(words()).contains(TITLE));
        // a minute on, a sending that is not settled yet would look like one of a postman who died
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsettled()).isZero());
        clock.movesOn(Duration.ofMinutes(1));
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(words()).containsOnlyOnce(TITLE));
    }

    private static Duration untilWorkingMorning(Instant now) {
        var morning = now.atZone(Clock.PARIS).plusDays(1).with(LocalTime.of(10, 0));
        while (morning.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            morning = morning.plusDays(1);
        }
        return Duration.between(now, morning);
    }

    private UUID published() {
        var id = UUID.randomUUID();
        var now = Instant.now();
        proposals.tell(new ProposalEvent.Published(
                head(id, 1, now), List.of(), 0, List.of(), "test", now.plus(Duration.ofDays(7))));
        return id;
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> queue.count("territory", TERRITORY));
    }

    /** Of the mornings' words only: others may rest with mails for days to which their clock was set. */
    private long unsettled() {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.count(
                        "state = ?1 and messageId in (select id from Message where kind = ?2)",
                        Delivery.State.PENDING,
                        Kind.QUEUE));
    }

    private List<String> words() {
        return mailbox.of("coordination").stream().map(QueueIT::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProposalEvent.Head head(UUID proposal, long sequence, Instant at) {
        return new ProposalEvent.Head(proposal, sequence, UUID.randomUUID(), UUID.randomUUID(), TERRITORY, at);
    }
}
